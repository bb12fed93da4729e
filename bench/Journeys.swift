import Foundation
import Indicators
import Records
import Vocabulary

/// Counts every indicator on so many invented children and says how long it took and how much
/// memory the process had at most.
@main
enum Journeys {
  static func main() throws {
    for argument in CommandLine.arguments.dropFirst() {
      guard let children = Int32(argument) else { continue }
      try measure(children)
    }
  }

  static func measure(_ children: Int32) throws {
    let linked = Invented(children: children).linked
    let before = peak
    let used = seconds
    let clock = ContinuousClock()
    var tables = 0
    var journeys = 0
    let time = try clock.measure {
      let counted = try Indicators(settings: Invented.settings)
        .count(linked, deliveries: [], totals: [])
      (tables, journeys) = (counted.tables.count, counted.journeys.count)
    }
    print(
      "\(children) children, \(linked.records.count) rows, \(journeys) journeys, \(tables) tables: "
        + "\(time), \(seconds - used) s of processor, peak \(peak) MiB (\(before) MiB before)")
  }

  /// The most memory the process ever had; mebibytes.
  static var peak: Int { usage.ru_maxrss / 1024 }

  /// Processor time of the process, which other work on the machine hardly moves; seconds.
  static var seconds: Int { usage.ru_utime.tv_sec + usage.ru_stime.tv_sec }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}

/// Children each with a referral, every second with a school concern, every third with support.
struct Invented {
  let linked: LinkedChildren

  init(children: Int32) {
    var records = PseudonymisedRecords()
    let file = records.add(file: "rows.csv")
    let sources = [
      records.add(source: .init(id: "log", agency: .socialCare, system: "log")),
      records.add(source: .init(id: "school", agency: .school, system: "school")),
      records.add(source: .init(id: "provider", agency: .health, system: "provider")),
    ]
    var childOfRow: [Int32] = []
    var row = PseudonymisedRow()
    var random: UInt64 = 1
    func next(_ most: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % most
    }
    let start = Day(year: 2020, month: 4, day: 1)?.number ?? 0
    for child in 0..<children {
      let received = start + Int32(next(1_800))
      for (place, kind) in [RecordKind.referral, .schoolConcern, .support].enumerated()
      where Int(child) % (place + 1) == 0 {
        row.clear()
        row.file = file
        row.kind = kind
        row.source = sources[place]
        row.line = child + 2
        row[.birth] = Day(number: received - Int32(365 * (6 + next(12))))
        row[.sex] = Int32(next(2))
        row[.ethnicity] = Int32(next(19))
        switch kind {
        case .referral: Self.fillReferral(&row, Int(child), received, next)
        case .schoolConcern:
          row[.concern] = Day(number: received - Int32(next(20)))
          row[.category] = 0
          row[.role] = Role.displayed.rawValue
        default:
          row[.referral] = Token(high: 1, low: UInt64(child))
          row[.supportStarted] = Day(number: received + Int32(next(200)))
          row[.tier] = Int32(next(5))
        }
        records.append(row)
        childOfRow.append(child)
      }
    }
    linked = LinkedChildren(
      records: records, childOfRow: childOfRow,
      ids: (0..<children).map { ChildID(text: String($0, radix: 16)) }, links: [], refused: [:])
  }

  private static func fillReferral(
    _ row: inout PseudonymisedRow, _ child: Int, _ received: Int32, _ next: (Int) -> Int
  ) {
    row[.referral] = Token(high: 1, low: UInt64(child))
    row[.received] = Day(number: received)
    row[.decided] = Day(number: received + Int32(next(5)))
    row[.assessmentStarted] = Day(number: received + 5)
    row[.assessmentCompleted] = Day(number: received + 5 + Int32(next(70)))
    row[.role] = Role.displayed.rawValue
    row[.level] = Int32(next(5))
    row[.setting] = Int32(next(5))
    row[.referringAgency] = Int32(next(6))
    if next(3) == 0 { row[.closed] = Day(number: received + Int32(next(300))) }
  }

  static let settings = IndicatorSettings(
    asOf: Day(year: 2025, month: 3, day: 31) ?? Day(number: 0), nation: .england,
    episodeWindow: 28,
    caseDefinition: CaseDefinition(
      version: "bench",
      lines: [
        .init(id: "log", record: "referral", event: "referral_log"),
        .init(id: "return", record: "support", event: "provider_return", role: "displayed"),
        .init(id: "school", record: "school_concern", event: "school_concern", categories: ["hsb"]),
      ]),
    standards: [
      Standard(
        nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: "bench")
    ],
    lists: PartnershipLists(
      areas: [], categories: [CodeEntry("hsb", "hsb")], tools: [], providers: []),
    area: "", population: [])
}
