/// Finds the blocks that a night touches, by rule.
struct BlockSearch {
  /// What every record is.
  private(set) var marks: [RecordMarks]
  /// The blocks of every rule.
  private(set) var blocks: [TouchedBlocks]

  /// Finds the blocks of records that came or go; and where one of them became too large or stopped
  /// being so, those of all that stand in it.
  ///
  /// - Complexity: O(n) in all records and rules.
  init(_ keys: KeyTable, _ rows: NightRows, largest: Int) {
    marks = rows.isGone.indices.map { record in
      (record < rows.known ? RecordMarks.known : .came).union(rows.isGone[record] ? .gone : [])
    }
    blocks = keys.rules.map { TouchedBlocks($0, largest: largest) }
    look(keys, for: [.came, .gone], without: [])
    let crossing = blocks.flatMap(\.crossing)
    guard !crossing.isEmpty else { return }
    for record in crossing { marks[Int(record)].insert(.crossing) }
    look(keys, for: .crossing, without: [.came, .gone])
  }

  /// Whether all pairs of each record are to be compared.
  var isWanted: [Bool] {
    marks.map { !$0.isDisjoint(with: [.came, .crossing]) }
  }

  private mutating func look(
    _ keys: KeyTable, for some: RecordMarks, without others: RecordMarks
  ) {
    let wanted = marks.indices.filter { !marks[$0].isDisjoint(with: some) }
    blocks = Workers.map(blocks.count) { [blocks, marks] rule in
      let index = keys.index(rule, of: wanted)
      var touched = blocks[rule]
      touched.take(
        keys.entries(rule, under: index), keys: index.count, marks, without: others)
      return touched
    }
  }
}
