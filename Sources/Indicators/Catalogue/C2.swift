import Records
import Tables
import Vocabulary

/// Support started within so many days, closure without support as a competing event.
enum C2: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C2", title: "Support started, with closures counted", statements: ["1.1", "1.8"],
    numerator: "children referred in the period whose support started by the working day shown",
    denominator: "children referred in the period", unit: "working days",
    periodBasis: "date the first referral in the period was received",
    method:
      "cumulative incidence (Aalen-Johansen) in working days, closure without support as a competing event, open waits censored at the reference date",
    caveats: [
      "Waits that run backwards are left out and counted with the data quality (E2)."
    ],
    doesNotSay: "How long a child waits who will be supported in the end: see D1.")

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    try base.periods.main.map { period in
      let waits = try WaitTable(
        of: base.referredChildren(in: period), from: .referral, to: .supportStarted, base: base)
      return table(
        "support", "Time from referral to start of support, closures counted", period,
        recipe: .waits, [DraftCell(key: [], counted: .waits(waits.riskTable(competing: true)))])
    }
  }
}
