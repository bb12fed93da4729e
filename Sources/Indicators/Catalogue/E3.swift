import Records
import Tables
import Vocabulary

/// Timeliness of deliveries and of recording.
enum E3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "E3", title: "Timeliness", statements: ["1.1"],
    numerator:
      "rows with both dates, by calendar days from the incident or concern to its recording; days from the latest dated row of a source to the reference date",
    denominator: "rows with both dates", unit: "rows; calendar days",
    periodBasis: "deliveries of this run",
    method: "counts; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Only sources that send both dates can show how late they record.",
      "A source whose latest row is old may have had nothing to send.",
    ],
    doesNotSay: "When a delivery arrived: the inbox does not tell.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) -> [DraftTable] {
    [recording(base), freshness(base)]
  }

  private static let bands: [(code: String, label: String, most: Int)] = [
    ("0", "Same day", 0), ("1_2", "1 to 2 days", 2), ("3_7", "3 to 7 days", 7),
    ("8_30", "8 to 30 days", 30), ("31_90", "31 to 90 days", 90),
    ("over_90", "Over 90 days", .max),
  ]

  private static func recording(_ base: CountingBase) -> DraftTable {
    let records = base.linked.records
    var counts: [[String]: Int] = [:]
    for row in 0..<records.count {
      guard let recorded = records[.recorded, row],
        let event = records[.occurred, row] ?? records[.concern, row], event <= recorded
      else { continue }
      let days = event.days(to: recorded)
      let band = bands.first { days <= $0.most }?.code ?? "over_90"
      let agency = records.agency(ofRow: row).code
      counts[[agency, band], default: 0] += 1
      counts[[agency], default: 0] += 1
    }
    return grid(
      "recording", "Rows by days from the event to its recording", base.periods.snapshot,
      .of(Agency.self, id: "agency", label: "Agency"),
      Dimension(
        id: "recording_delay", label: "Event to recording",
        categories: bands.map { .init($0.code, $0.label) }), recipe: .proportion
    ) { .share(counts[[$0, $1]] ?? 0, of: counts[[$0]] ?? 0) }
  }

  /// Days from the latest dated row of each source to the reference date.
  private static func freshness(_ base: CountingBase) -> DraftTable {
    let records = base.linked.records
    let asOf = base.settings.asOf
    var latest: [Int32: Day] = [:]
    for row in 0..<records.count {
      guard let day = records.rowDay(row), day <= asOf else { continue }
      let source = records.source[row]
      latest[source] = max(latest[source] ?? day, day)
    }
    var days: [String: Int] = [:]
    for (source, day) in latest {
      let id = records.sources[Int(source)].id
      days[id] = min(days[id] ?? .max, day.days(to: asOf))
    }
    let dated = base.deliveries.map(\.source).filter { days[$0] != nil }
    return counts(
      "freshness", "Calendar days from a source's latest dated row to the reference date",
      base.periods.snapshot,
      Dimension(
        id: "source", label: "Source",
        categories: dated.map { .init($0, base.settings.titles[$0] ?? $0) }), days)
  }
}

extension PseudonymisedRecords {
  /// The day that a row is about, whatever its kind; nothing for a row without any date but a birth.
  func rowDay(_ row: Int) -> Day? {
    eventDay(ofRow: row) ?? joiningDay(ofRow: row) ?? self[.closed, row]
  }
}
