import Testing

@testable import Linkage

struct NearRecordsTests {
  @Test(arguments: [1, 2, 3])
  func `pairs of some records weigh what they weigh among all`(seed: UInt64) throws {
    var nights = try Nights(seed: seed, type: "link_and_dedupe", largest: 40, children: 150)
    try nights.night(new: 20, changed: 8, withdrawn: 4)
    let rows = NightRows(
      nights.known,
      Arrivals(
        Nights.table(nights.records.prefix(1).map { $0 }).0, names: BytePool(["new"]),
        sourceNames: ["z"]))
    let records = (0..<UInt32(rows.table.count)).filter { $0 % 3 != 1 }
    let near = try NearRecords(records, of: rows, nights.model, nights.known.terms)

    let program = try ComparisonProgram(nights.model, for: rows.table)
    let scores = ScoreTable(nights.model, program, rows.table, pinned: nights.known.terms)
    let scorer = PairScorer(program, scores, floor: 0)
    for (left, right) in zip(records, records.dropFirst(5)) {
      let whole = scorer.pair(left, right)
      let part = near.scored([UInt64(left) << 32 | UInt64(right)]).map { near.amongAll($0) }[0]
      #expect(part.left == left && part.right == right && part.pattern == whole.pattern)
      #expect(part.score.weight == whole.score.weight)
      #expect(part.score.relative == whole.score.relative)
    }
  }
}

extension BytePool {
  fileprivate init(_ texts: [String]) {
    self.init()
    for text in texts { append(Array(text.utf8)) }
  }
}
