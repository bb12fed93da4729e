import Records
import Testing
import Vocabulary

@testable import Linkage

/// Sixty nights on which rows come late, are corrected, go and come again.
struct SixtyNightsTests {
  /// Rows of a night: each comes on its day, some are put right later, some are withdrawn.
  struct Partnership {
    private let rows: [SentRow]
    private let arrival: [Int]
    private let correction: [Int?]
    private let absence: [Range<Int>]

    init(children: Int, seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      rows = InventedPopulation(children: children, seed: seed).rows
      arrival = rows.map { _ in random.chance(0.6) ? 0 : random.below(60) }
      correction = rows.map { _ in random.chance(0.15) ? random.below(60) : nil }
      absence = rows.map { _ in
        let start = random.chance(0.12) ? random.below(60) : 60
        return start..<(start + 1 + random.below(20))
      }
    }

    func rows(on night: Int) -> [SentRow] {
      rows.indices.compactMap { place in
        guard arrival[place] <= night, !absence[place].contains(night) else { return nil }
        var row = rows[place]
        if let day = correction[place], night < day { Self.spoil(&row, place) }
        return row
      }
    }

    /// What stood in the row before it was put right.
    private static func spoil(_ row: inout SentRow, _ place: Int) {
      switch place % 4 {
      case 0: row.upn = nil
      case 1: row.birth = nil
      case 2: row.sex = row.sex == .male ? .female : .male
      default: row.upn = row.upn.map { $0 + 1 }
      }
    }
  }

  @Test(arguments: [11 as UInt64, 12])
  func `what changed, linked night by night, gives what linking everything gives`(
    seed: UInt64
  ) throws {
    let partnership = Partnership(children: 70, seed: seed)
    let linkage = try Nightly.linkage()
    var (increments, whole) = (LinkageMemory(), LinkageMemory())
    var (kinds, compared, all, full): (Set<ChildEvent.Kind>, Int, Int, Int) = ([], 0, 0, 0)
    for night in 0..<60 {
      var random = SeededGenerator(seed: UInt64(night))
      let rows = partnership.rows(on: night)
      let one = try linkage.link(rows.records, remembering: increments, run: night + 1)
      let other = try linkage.link(
        rows.shuffled(using: &random).records, remembering: whole.withoutPairs, run: night + 1)
      #expect(Partition(one.linked) == Partition(other.linked), "night \(night)")
      #expect(Nightly.ids(one.linked) == Nightly.ids(other.linked), "night \(night)")
      #expect(one.memory.weighed == other.memory.weighed, "night \(night)")
      (increments, whole) = (one.memory, other.memory)
      if one.work.fullBecause == nil {
        compared += one.work.compared
        all += other.work.compared
      } else {
        full += 1
      }
      kinds.formUnion(one.memory.events.map(\.kind))
    }
    #expect(kinds.isSuperset(of: [.merged, .split, .retired]))
    #expect(full <= 3)
    #expect(compared * 4 < all)
  }

  /// Rows come in ever other shares, so that what was measured on the first night would not fit.
  @Test func `what came on earlier nights leaves no trace in the last`() throws {
    let rows = InventedPopulation(children: 400, seed: 21).rows
    var random = SeededGenerator(seed: 2)
    let order = rows.shuffled(using: &random)
    let linkage = try Nightly.linkage()
    var memory = LinkageMemory()
    for (night, share) in [55, 65, 30, 80].enumerated() {
      let sent = Array(order.prefix(order.count * share / 100))
      memory = try linkage.link(sent.records, remembering: memory, run: night + 1).memory
    }
    let last = try linkage.link(rows.records, remembering: memory, run: 5)
    let fresh = try linkage.link(rows.records, remembering: LinkageMemory(), run: 1)
    #expect(last.work.fullBecause == nil)
    #expect(Partition(last.linked) == Partition(fresh.linked))
    #expect(last.memory.calibration == fresh.memory.calibration)
  }

  @Test func `groups that grow fewer little by little are all compared again in time`() throws {
    var random = SeededGenerator(seed: 3)
    let rows = InventedPopulation(children: 400, seed: 21).rows.shuffled(using: &random)
    let linkage = try Nightly.linkage()
    var (memory, reasons) = (LinkageMemory(), [String?]())
    for (night, share) in [100, 75, 56, 42, 32, 24, 18].enumerated() {
      let sent = Array(rows.prefix(rows.count * share / 100))
      let links = try linkage.link(sent.records, remembering: memory, run: night + 1)
      let fresh = try linkage.link(sent.records, remembering: LinkageMemory(), run: 1)
      #expect(links.memory.pairs == fresh.memory.pairs, "night \(night)")
      memory = links.memory
      reasons.append(links.work.fullBecause)
    }
    #expect(reasons.count { $0 != nil } > 1)
    #expect(reasons.contains(nil))
  }
}

extension LinkageMemory {
  /// The same without pairs so faint that only some nights remember them.
  fileprivate var weighed: LinkageMemory {
    var memory = self
    (memory.faint, memory.comparedUnits) = ([], 0)
    return memory
  }
}
