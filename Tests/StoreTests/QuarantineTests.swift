import Records
import Testing
import Vocabulary

@testable import Store

/// Rows that are set aside wait, are settled when they can be read, and expire.
struct QuarantineTests {
  static let log = ContentHash(of: "log".utf8)

  private func place(_ line: Int) -> QuarantineEntry.Place {
    .init(source: "log", hash: Self.log, line: line)
  }

  /// A night of one source whose file has some lines set aside; 90 days of waiting.
  private func night(
    _ day: Int32, lines: [Int], isRead: Bool = true, sends: Bool = true, changes: [String] = []
  ) -> Quarantine.Night {
    Quarantine.Night(
      today: Day(number: day), wait: 90,
      read: isRead ? [.init(source: "log", hash: Self.log)] : [],
      sources: sends ? ["log"] : [],
      setAside: lines.map { line in
        (place(line), SetAsideLine(file: "log.csv", line: line, rules: ["V020"]))
      }, changes: changes)
  }

  /// The states of all entries: line, state, first seen, ended, cause.
  private func states(_ quarantine: Quarantine) -> [[String]] {
    quarantine.entries.map { entry in
      [
        "\(entry.place.line)", entry.state.rawValue, "\(entry.firstSeen.number)",
        entry.ended.map { "\($0.number)" } ?? "", entry.cause,
      ]
    }
  }

  @Test func `a row that stays set aside waits since its first night`() {
    let after = Quarantine().after(night(100, lines: [3, 5])).after(night(101, lines: [3, 5]))
    #expect(states(after) == [["3", "waiting", "100", "", ""], ["5", "waiting", "100", "", ""]])
    #expect(after.entries.map(\.lastTried.number) == [101, 101])
    #expect(after.counts == QuarantineCounts(waiting: 2))
  }

  @Test func `a row that can be read is settled with the day and what changed`() {
    let after = Quarantine().after(night(100, lines: [3, 5]))
      .after(night(104, lines: [5], changes: ["pipeline.yaml", "rules"]))
    #expect(
      states(after) == [
        ["3", "settled", "100", "104", "read since a change of pipeline.yaml, rules"],
        ["5", "waiting", "100", "", ""],
      ])
    #expect(after.counts == QuarantineCounts(waiting: 1, settled: 1))
  }

  @Test func `a row of a replaced file, or of one that is gone, is settled as such`() {
    let before = Quarantine().after(night(100, lines: [3]))
    #expect(
      states(before.after(night(101, lines: [], isRead: false)))
        == [["3", "settled", "100", "101", "replaced by another delivery"]])
    #expect(
      states(before.after(night(101, lines: [], isRead: false, sends: false)))
        == [["3", "settled", "100", "101", "the delivery is no longer there"]])
  }

  @Test func `a row that is set aside again waits since its first night`() {
    let after = Quarantine().after(night(100, lines: [3])).after(night(101, lines: []))
      .after(night(102, lines: [3]))
    #expect(states(after) == [["3", "waiting", "100", "", ""]])
  }

  @Test func `a row expires after its time, is remembered, and is settled once it can be read`() {
    let first = Quarantine().after(night(100, lines: [3]))
    #expect(first.after(night(189, lines: [3])).counts == QuarantineCounts(waiting: 1))
    let expired = first.after(night(190, lines: [3]))  // 100 + 90
    #expect(states(expired) == [["3", "expired", "100", "190", "never read within 90 days"]])
    let later = expired.after(night(400, lines: [3]))
    #expect(states(later) == [["3", "expired", "100", "190", "never read within 90 days"]])
    #expect(states(later.after(night(401, lines: [])))[0][1] == "settled")
    #expect(expired.waitingFiles.isEmpty)
  }

  @Test func `what was settled is forgotten after the same time`() {
    let settled = Quarantine().after(night(100, lines: [3])).after(night(110, lines: []))
    #expect(settled.after(night(199, lines: [])).counts == QuarantineCounts(settled: 1))
    #expect(settled.after(night(200, lines: [])) == Quarantine())  // 110 + 90
  }

  @Test func `the same night once more changes nothing`() {
    let once = Quarantine().after(night(100, lines: [3, 5]))
      .after(night(101, lines: [5], changes: ["rules"]))
    #expect(once.after(night(101, lines: [5])) == once)
  }
}
