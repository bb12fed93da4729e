import Records
import Tables
import Vocabulary

/// Children known and referrals by month and quarter.
enum A6: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A6", title: "Trend by month and quarter", statements: ["1.1"],
    numerator:
      "children of A1 with an event in the month or quarter; referrals of A2 received in it",
    denominator: "not applicable", unit: "number",
    periodBasis: "date of the event; date the referral was received; whole months and quarters",
    method:
      "XmR chart (\(MethodSource.wheeler); NHS England, Making Data Count): mean and limits of 2.66 mean moving ranges, extreme ranges screened once; signals: outside the limits, seven rising or falling, two of three near a limit, seven on one side of the mean",
    caveats: [
      "The series begins with the first month in which anything was recorded, at most three years back.",
      "Where an agency's records of a kind begin, stop or begin again, mean and limits begin anew, and the first of them says so: such a step is no signal. A month or quarter of which they tell only a part stands by itself.",
      "A month or quarter of which no source told anything is not available, and no 0.",
      "The latest months fill up as agencies send late records.",
      "A child with events in several months is counted in each.",
      "Of counts near 0 the lower limit is cut at 0 and says little.",
    ],
    doesNotSay:
      "Whether behaviour became more or less frequent: recognition and recording change too.")

  static let needs: [Requirement] = [.events]

  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    breakdown.hasPrefix("referrals") ? [.referrals] : needs
  }

  static func tables(from base: CountingBase) -> [DraftTable] {
    let spans: [(id: String, label: String, all: [Period])] = [
      ("month", "Month", base.periods.months(atMost: 36)),
      ("quarter", "Quarter", base.periods.wholeQuarters(atMost: 12)),
    ]
    let events = base.events.lazy.filter(\.role.isDisplayed).map {
      Told(row: $0.row, day: $0.day, child: $0.child)
    }
    let referrals = base.referrals.lazy.map { Told(row: $0.row, day: $0.received, child: nil) }
    return spans.flatMap { span in
      [
        series(
          "children_by_\(span.id)", "Children known, by \(span.id)", span, base, events,
          of: .events),
        series(
          "referrals_by_\(span.id)", "Referrals, by \(span.id)", span, base, referrals,
          of: .referrals),
      ]
    }
  }

  /// A row that a series counts.
  private struct Told {
    let row: Int32
    let day: Day
    /// The child that is counted once in each period; none where every row is.
    let child: Int32?
  }

  /// How many rows, or children, are told of in each of some periods that follow each other; rows in
  /// order of child and day.
  private static func counts(_ rows: some Sequence<Told>, in periods: [Period]) -> [Int] {
    guard let start = periods.first?.first else { return [] }
    let placeOfDay = periods.enumerated().flatMap { place, period in
      repeatElement(place, count: period.first.days(to: period.last) + 1)
    }
    var counts = [Int](repeating: 0, count: periods.count)
    var latest: (child: Int32?, place: Int) = (nil, -1)
    for row in rows {
      let day = start.days(to: row.day)
      guard placeOfDay.indices.contains(day) else { continue }
      let place = placeOfDay[day]
      if row.child == nil || latest != (row.child, place) { counts[place] += 1 }
      latest = (row.child, place)
    }
    return counts
  }

  /// A series from its first count above 0 on; what came before may not have been recorded at all.
  private static func series(
    _ id: String, _ title: String, _ span: (id: String, label: String, all: [Period]),
    _ base: CountingBase, _ rows: some Sequence<Told>, of need: Requirement
  ) -> DraftTable {
    let counted = Array(zip(span.all, counts(rows, in: span.all)).drop { $0.1 == 0 })
    let records = base.linked.records
    var stretches = Stretches(counted.map(\.0))
    for row in rows where row.row >= 0 {
      stretches.add(records.stream(ofRow: Int(row.row)), on: row.day)
    }
    let silent = stretches.silent
    let untold = counted.map { period, _ in
      base.coverage.reason(against: need, in: period)
        ?? (silent.contains(period.code)
          ? .counted("no source of this run sent anything for it") : nil)
    }
    let reasons = stretches.reasons { PseudonymisedRecords.title(ofStream: $0) }
    return table(
      id, title, base.periods.snapshot,
      [
        Dimension(
          id: span.id, label: span.label, categories: counted.map { .init($0.0.code, $0.0.label) })
      ], recipe: .trend,
      counted.indices.map { place in
        let (period, count) = counted[place]
        if let reason = untold[place] {
          return DraftCell(key: [period.code], counted: .untold(reason: reason))
        }
        let isResumed = place > 0 && untold[place - 1] != nil
        let anew = isResumed ? "mean and limits begin anew here: nothing is told of before" : nil
        return DraftCell(
          key: [period.code], counted: .count(count), newStretch: reasons[period.code] ?? anew)
      })
  }
}

extension PseudonymisedRecords {
  /// What an agency sends of one kind, in however many files or sources: a year's file is no source
  /// that begins and stops.
  fileprivate func stream(ofRow row: Int) -> Int32 {
    let agency = sources[Int(source[row])].agency
    return Int32(agency.rawValue) * Int32(RecordKind.allCases.count) + Int32(kind[row].rawValue)
  }

  fileprivate static func title(ofStream stream: Int32) -> String {
    let (agency, kind) = stream.quotientAndRemainder(dividingBy: Int32(RecordKind.allCases.count))
    return "\(Agency.allCases[Int(agency)].label): \(RecordKind.allCases[Int(kind)].label)"
  }
}
