import Records
import Tables
import Vocabulary

/// Hidden drift: from the first agency's first knowledge to the referral to social care.
enum D4: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D4", title: "Hidden drift", statements: ["1.1", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "working days from the day an agency outside social care first knew of the episode to the first referral that social care or the local referral log received",
    denominator: "children with an episode that such an agency first knew of in the period",
    unit: "working days",
    periodBasis:
      "day of the first knowledge; each child's first in the period of which the dates can be",
    method:
      "Kaplan-Meier (\(MethodSource.kaplanMeier)) with log-log 95% intervals (\(MethodSource.kalbfleischPrentice)), quantiles by the curve's limits inverted (\(MethodSource.brookmeyerCrowley)); episodes never referred wait until the reference date or the 18th birthday",
    caveats: [
      "An agency knows from the day it recorded the event, else the day of the concern or incident; the log's day of concern counts for the agency that referred.",
      "Episodes of which only social care tells are not in it; those that social care knew of before any other agency are left out and counted with the data quality (E2); the child's next episode of the period stands instead, where it has one.",
      "An agency that sends no data cannot be seen to wait.",
    ],
    doesNotSay: "Whether a referral should have been made.")

  static let needs: [Requirement] = [.knowledge(nil), .anyReferral]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let records = base.linked.records
    let known = base.journeys.indices.compactMap { Knowledge(ofJourney: $0, in: records, base) }
      .filter { $0.span.leftOut(base) == nil }
    let title = "Working days from first knowledge to referral"
    return try base.periods.main.flatMap { period in
      let first = firsts(of: known, in: period)
      let all = try WaitTable(of: first.map(\.span), base: base)
      let byAgency = table(
        "waits", "\(title), by who knew first", period, [dimension], recipe: .waits,
        try dimension.categories.map { category in
          let spans = first.filter { category.code == "any" || $0.agency.code == category.code }
            .map(\.span)
          return DraftCell(
            key: [category.code],
            counted: .waits(try WaitTable(of: spans, base: base).riskTable(competing: false)))
        })
      return [byAgency]
        + [.sex, .ageBand, .level, .setting].map {
          waits("waits", title, period, of: all, by: $0, base)
        }
    }
  }

  /// What became of all episodes; shown with the data quality.
  static func tally(_ base: CountingBase) -> WaitTally {
    let records = base.linked.records
    return WaitTally(
      base.journeys.indices.lazy.compactMap {
        Knowledge(ofJourney: $0, in: records, base)?.span
      }, base)
  }

  private static let dimension = Dimension(
    id: "first_agency", label: "Agency that knew first",
    categories: [.init("any", "Any agency outside social care")]
      + Agency.allCases.filter { $0 != .socialCare }.map { .init($0.code, $0.label.sentence) })

  /// Each child's first such episode in a period.
  private static func firsts(of known: [Knowledge], in period: Period) -> [Knowledge] {
    var firsts: [Knowledge] = []
    for knowledge in known where period.contains(knowledge.span.start) {
      if firsts.last?.child != knowledge.child {
        firsts.append(knowledge)
      } else if let kept = firsts.last, knowledge.span.start < kept.span.start {
        firsts[firsts.count - 1] = knowledge
      }
    }
    return firsts
  }
}

/// Who first knew of an episode, when, and when it was referred.
struct Knowledge {
  let child: Int32
  let agency: Agency
  let span: WaitSpan

  /// Nothing where no agency outside social care knew, or the child was no longer under 18.
  init?(ofJourney place: Int, in records: PseudonymisedRecords, _ base: CountingBase) {
    let child = base.child(ofJourney: Int32(place))
    var first: (day: Day, agency: Agency)?
    var referred: Day?
    for row in base.journeys[place].rows.lazy.map(Int.init) {
      if let known = Self.known(row, in: records, base), first.map({ known.day < $0.day }) ?? true {
        first = known
      }
      guard [.referral, .socialCareReferral].contains(records.kind[row]),
        let day = records[.received, row]
      else { continue }
      referred = min(referred ?? day, day)
    }
    guard let first, first.day <= base.settings.asOf,
      base.isUnder18(child, on: first.day)
    else { return nil }
    self.child = child
    agency = first.agency
    span = WaitSpan(
      start: first.day, reached: referred, closed: nil, ofAge: base.comesOfAge(child),
      journey: Int32(place))
  }

  /// The day on which an agency outside social care knew of what a row tells.
  private static func known(
    _ row: Int, in records: PseudonymisedRecords, _ base: CountingBase
  ) -> (day: Day, agency: Agency)? {
    guard base.caseEvents.event(ofRow: Int32(row))?.role.isDisplayed == true else { return nil }
    switch records.kind[row] {
    case .referral:
      guard let day = records[.concern, row],
        let agency = Agency(column: records[.referringAgency, row]),
        agency != .socialCare
      else { return nil }
      return (day, agency)
    case .support: return nil
    default:
      let agency = records.agency(ofRow: row)
      guard agency != .socialCare else { return nil }
      let day =
        records[.recorded, row] ?? records[.concern, row]
        ?? records.eventDay(ofRow: row)
      return day.map { ($0, agency) }
    }
  }
}
