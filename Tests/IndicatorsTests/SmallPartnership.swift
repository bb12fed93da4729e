import Records
import Tables
import Vocabulary

@testable import Indicators

/// A partnership of a few rows, written out so that every figure can be worked by hand.
struct SmallPartnership {
  var records = PseudonymisedRecords()
  private var children: [Int32] = []
  private var sources: [String: Int32] = [:]
  private var file: Int32

  init() {
    file = records.add(file: "rows.csv")
  }

  /// Adds a row of a child, numbered from 0; from the only system of an agency, or from one of several.
  mutating func add(
    _ child: Int32, _ kind: RecordKind, from agency: Agency, system: String? = nil,
    _ fill: (inout PseudonymisedRow) throws -> Void
  ) rethrows {
    var row = PseudonymisedRow()
    row.kind = kind
    row.file = file
    row.line = Int32(children.count + 2)
    row.source = source(of: agency, system ?? agency.code)
    try fill(&row)
    records.append(row)
    children.append(child)
  }

  /// Counts everything as of a day.
  func counted(
    asOf: String = "2025-03-31", nation: Nation = .england, population: [Population] = [],
    standards: [Standard] = [], local: LocalSettings = LocalSettings(),
    deliveries: [Delivery] = [], kept: [KeptYear] = []
  ) throws -> CountedChildren {
    let ids = (0...(children.max() ?? 0)).map { ChildID(number: UInt64($0)) }
    let linked = LinkedChildren(
      records: records, childOfRow: children, ids: ids, links: [], refused: [:])
    let settings = try Self.settings(asOf, nation, population, standards, local)
    return try Indicators(settings: settings)
      .count(linked, deliveries: deliveries, totals: [], kept: kept)
  }

  /// A base of one referral, to make waits with.
  static func base(recordsFrom: String, asOf: String) throws -> CountingBase {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, asOf))
    var local = LocalSettings()
    local.recordsFrom = try day(recordsFrom)
    let linked = LinkedChildren(
      records: small.records, childOfRow: [0], ids: [ChildID(number: 0)], links: [],
      refused: [:])
    return try CountingBase(
      linked: linked, settings: try settings(asOf, .england, [], [], local),
      calendar: WorkingDayCalendar(nation: .england), deliveries: [], totals: [])
  }

  private mutating func source(of agency: Agency, _ system: String) -> Int32 {
    if let known = sources[system] { return known }
    let added = records.add(source: .init(id: system, agency: agency, system: system))
    sources[system] = added
    return added
  }

  private static func settings(
    _ asOf: String, _ nation: Nation, _ population: [Population], _ standards: [Standard],
    _ local: LocalSettings
  ) throws -> IndicatorSettings {
    IndicatorSettings(
      asOf: try day(asOf), nation: nation, episodeWindow: 28, caseDefinition: caseDefinition,
      standards: standards,
      lists: PartnershipLists(
        areas: [
          CodeEntry("SMP", "Sampleshire"), CodeEntry("SMP1", "Quillmere"),
          CodeEntry("FAR", "Farlandshire"),
        ],
        categories: [CodeEntry("hsb", "harmful sexual behaviour"), CodeEntry("other", "other")],
        tools: [CodeEntry("AIM3", "AIM3"), CodeEntry("ERASOR", "ERASOR")],
        providers: [CodeEntry("clinic", "the clinic"), CodeEntry("project", "the project")]),
      area: "SMP", population: population, local: local)
  }

  static let caseDefinition = CaseDefinition(
    version: "test",
    lines: [
      .init(id: "log", record: "referral", event: "referral_log"),
      .init(id: "return", record: "support", event: "provider_return", role: "displayed"),
      .init(
        id: "school", record: "school_concern", event: "school_concern", categories: ["hsb"]),
      .init(
        id: "sm", record: "exclusion", event: "exclusion", role: "displayed",
        exclusionReasons: ["SM"]),
      .init(
        id: "police", record: "police_occurrence", event: "police", sexualOffence: true),
    ])
}

/// A day that the test knows to exist.
func day(_ iso: String) throws -> Day {
  struct NoSuchDay: Error {}
  guard let day = Day(iso: iso) else { throw NoSuchDay() }
  return day
}

extension CountedChildren {
  /// The table of that id for a period.
  func table(_ id: String, _ period: String) -> DraftTable? {
    tables.first { $0.id == id && $0.period.code == period }
  }

  /// The cells of a table; none where it has none.
  func cells(_ id: String, _ period: String) -> [DraftCell] {
    if case .cells(let cells) = table(id, period)?.content { cells } else { [] }
  }

  /// What a cell of a table counts.
  func cell(_ id: String, _ period: String, _ key: String...) -> DraftCell.Counted? {
    cells(id, period).first { $0.key == key }?.counted
  }
}
