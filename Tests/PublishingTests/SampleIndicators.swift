import Vocabulary

/// What the sample's indicators are and are not.
enum SampleIndicators {
  private static let titles = [
    "A1": "Children who displayed harmful sexual behaviour", "A2": "Referrals",
    "A3": "Which agencies know", "A5": "Rate per 10,000 children",
    "B1": "Age at first referral", "B2": "Gender or sex as recorded", "B3": "Ethnicity",
    "B4": "Learning difficulty or disability", "B6": "Setting and looked-after status",
    "C0": "Children receiving support", "C1": "The funnel",
    "C2": "Support started, with closures counted",
    "C3": "Referred and not supported",
    "D1": "Waits between milestones", "E2": "Rows used and set aside", "F2": "Scores",
  ]

  private static let statements = [
    "A": ["1.1"], "B": ["1.2"], "C": ["1.1", "1.8"], "D": ["1.8"], "F": ["1.2"],
  ]

  /// The indicator of a table's id.
  static func of(_ table: String) -> IndicatorMetadata {
    let id = String(table.prefix(2))
    return IndicatorMetadata(
      id: id, title: titles[id] ?? id, statements: statements[String(id.prefix(1))] ?? [],
      numerator: "children aged 0 to 17 with an event by the case definition",
      denominator: "children referred in the period", unit: "children",
      periodBasis: "date of the event; a child is counted once in each period",
      method: "count of linked children; Wilson's interval for shares",
      caveats: ["records of one child that could not be linked are counted as separate children"],
      doesNotSay: "how many children displayed such behaviour that no agency recorded")
  }
}
