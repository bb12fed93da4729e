import Foundation
import Testing

@testable import Pipeline

/// Nights of three senders who send late, correct and withdraw: whatever a night takes over from the
/// one before, its release is that of a run that reads, links and counts everything anew.
struct NightByNightTests {
  /// `make test-long` has sixty of them.
  private static let nights =
    ProcessInfo.processInfo.environment["CONTINUUM_LONG"] == nil ? 12 : 60

  private static let writtenAsDifference =
    "SELECT value FROM row_digest_state WHERE name = 'differences' AND value <> '0'"

  @Test func `every night's release is byte for byte that of a full rebuild`() throws {
    let senders = ThreeSenders(nights: Self.nights, seed: 8)
    let run = try senders.pipeline()
    var (carried, differences) = (0, 0)
    for night in 0..<Self.nights {
      try senders.send(on: night, to: run)
      let rebuilt = try run.copied()
      try rebuilt.forgetWork()
      let words = try run.publish(day: night).summary
      carried += words.contains("nothing changed") ? 1 : 0
      #expect(try !rebuilt.publish(day: night).summary.contains("nothing changed"))
      #expect(try run.figures == rebuilt.figures, "night \(night)")
      #expect(try run.stored == rebuilt.stored, "night \(night)")
      differences += try run.ask(Self.writtenAsDifference).count
    }
    #expect((Self.nights / 4...Self.nights * 3 / 4).contains(carried))
    #expect(differences > Self.nights / 2, "most stores are written as what differs")
  }
}

/// A referral log that is the whole picture, police files that add up, school files of which the
/// newest stands.
private struct ThreeSenders {
  /// A row that comes on a night, is put right on another, and may be withdrawn.
  private struct Row {
    let place: Int
    let arrival: Int
    let correction: Int
    let withdrawal: Int
  }

  private let nights: Int
  private let rows: [Row]

  init(nights: Int, seed: UInt64) {
    self.nights = nights
    var random = SplitMix(state: seed)
    let changes = nights / 3
    rows = (0..<36).map { place in
      // Nothing comes on two nights of three.
      Row(
        place: place, arrival: 3 * random.below(changes) * random.below(2),
        correction: 3 * random.below(changes),
        withdrawal: random.below(4) == 0 ? 3 * random.below(changes) : nights)
    }
  }

  func pipeline() throws -> SmallRun {
    let run = try SmallRun(log: nil)
    let more = ["police": "append", "school": "snapshot"].sorted { $0.key < $1.key }.map {
      """

        - id: \($0)-log
          agency: \($0)
          format: hsb-referral-log
          files: ["\($0)-*.csv"]
          mode: \($1)
          thresholds: {warn: 0.9, stop: 0.95}
      """
    }
    try run.folder.write(SmallRun.pipeline + more.joined(), to: "pipeline.yaml")
    return run
  }

  /// Puts into the inbox what stands there on a night.
  func send(on night: Int, to run: SmallRun) throws {
    let inbox = "\(run.folder.path)/inbox"
    try FileManager.default.removeItem(atPath: inbox)
    let present = rows.filter { $0.arrival <= night && night < $0.withdrawal }
    try run.folder.write(text(present.filter { $0.place % 3 == 0 }, night), to: "inbox/log.csv")
    let length = nights / 20 * 3 + 3
    let (week, month) = (night / length, night / (nights / 4))
    // Police files leave the inbox after the week in which they came; one comes late.
    let police = rows.filter {
      $0.place % 3 == 1 && $0.arrival / length == week && $0.arrival <= night
    }
    if !police.isEmpty, week != 1 || night % length > 1 {
      try run.folder.write(text(police, night), to: "inbox/police-2026-0\(week + 1).csv")
    }
    let school = present.filter { $0.place % 3 == 2 }
    try run.folder.write(text(school, night), to: "inbox/school-2026-0\(month + 1)-01.csv")
  }

  private func text(_ rows: [Row], _ night: Int) -> String {
    let lines = rows.map { row in
      let (number, isRight) = (row.place, night >= row.correction)
      // A child in three is known to all senders, by its day of birth; one date in five is wrong.
      let day = isRight || number % 5 != 0 ? "2024-0\(number % 9 + 1)-10" : "no date"
      let birth = isRight ? "2012-10-\(10 + number / 3)" : "2012-11-\(10 + number / 3)"
      let support = number % 2 == 0 ? "2025-01-1\(number % 10)" : ""
      return "R\(number),C\(number),,\(birth),male,school,\(day),displayed,\(support)\n"
    }
    return SmallRun.header + "\n" + lines.joined()
  }
}

/// A small generator of numbers that are the same for the same seed.
///
/// > Source: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

extension SmallRun {
  /// The same pipeline with its inbox and all that its nights left, in another folder.
  fileprivate func copied() throws -> SmallRun {
    let copy = try SmallRun(log: nil)
    try FileManager.default.removeItem(atPath: copy.folder.path)
    try FileManager.default.copyItem(atPath: folder.path, toPath: copy.folder.path)
    return copy
  }

  /// Takes away what spares a night work; ids of children and decisions stay.
  fileprivate func forgetWork() throws {
    let state = "\(folder.path)/state"
    guard FileManager.default.fileExists(atPath: "\(state)/store.sqlite") else { return }
    try forgetLastNight()
    for table in [
      "weighed_pair", "faint_pair", "linkage_unit", "linkage_block", "linkage_count",
      "linkage_state",
    ] {
      try change("DELETE FROM \(table)")
    }
  }

  /// The hashes of every file of the release but its database, in which alone stands when it was
  /// built, and every row of that.
  fileprivate var figures: [[String]] {
    get throws {
      let current = try #require(current)
      let sums = try String(contentsOfFile: "\(current)/SHA256SUMS", encoding: .utf8)
      let tables = try askRelease(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'release' ORDER BY name")
      let rows = try tables.flatMap { try askRelease("SELECT * FROM \"\($0[0])\"") }
      return sums.split(separator: "\n").map { [String($0)] }.filter { !$0[0].contains(".sqlite") }
        + rows
    }
  }
}
