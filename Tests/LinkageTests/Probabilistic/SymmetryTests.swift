import Foundation
import Testing

@testable import Linkage

/// Which record of a pair stands left is a matter of keys and files; no answer may rest on it.
struct SymmetryTests {
  private static let words = [
    "", "a", "ab", "ba", "aba", "abab", "martha", "marhta", "zoë", "o'neil", "oneil-smith", "smith",
    "smyth", "smith-oneil", "2011-05-03", "2011-03-05", "2011-01-01", "2012-05-03", "19,3", "7",
    "70",
  ]

  private static let measures = [
    "levenshtein", "damerau_levenshtein", "jaro_similarity", "jaro_winkler_similarity", "jaccard",
    "hamming", "levenshtein_characters", "damerau_levenshtein_characters", "jaro_characters",
    "jaro_winkler_characters",
  ]

  /// Every threshold that could part two values of a measure.
  private static func levels(_ measure: String) -> [String] {
    let bounds =
      measure.hasPrefix("j")
      ? stride(from: 0.95, through: 0.05, by: -0.05).map { "\(measure)(a_l, a_r) >= \($0)" }
      : (0...8).map { "\(measure)(a_l, a_r) <= \($0)" }
    return ["a_l IS NULL OR a_r IS NULL"] + bounds + ["ELSE"]
  }

  @Test(arguments: measures)
  func `texts measure the same from either side`(measure: String) throws {
    var random = SeededGenerator(seed: 5)
    let made = (0..<60).map { _ in
      String((0..<random.below(9)).map { _ in Array("aabbcdé")[random.below(7)] })
    }
    let model = try TextTable.model(
      comparisons: [(measure, Self.levels(measure))], rules: ["1=1"])
    let table = TextTable.rows(["a"], (Self.words + made).map { [$0] })
    try expectSymmetry(model, table)
  }

  @Test(arguments: ["children", "febrl3", "febrl4", "fake_1000"])
  func `models of files say the same of a pair from either side`(name: String) throws {
    let model = try shipped("pipelines/models/\(name).json")
    let columns = model.columns
    var random = SeededGenerator(seed: 9)
    let rows = (0..<80).map { _ in columns.map { _ in Self.words[random.below(Self.words.count)] } }
    try expectSymmetry(model, TextTable.rows(columns, rows))
  }

  @Test(arguments: 1...20)
  func `the nightly model says the same of a pair from either side`(seed: Int) throws {
    let model = try shipped("Sources/Pipeline/Models/partnership.json")
    let rows = RandomRows.rows(50, seed: UInt64(3000 + seed)).records
    let persons = Persons(rows, settings: .standard)
    let days = PersonDays(rows, persons)
    let units = Units(Clusters(count: persons.count), PersonKeys(rows, persons, days))
    var bare = model
    bare.blocking = []
    try expectSymmetry(bare, UnitColumns(units, persons, days).table())
  }

  @Test func `sets measure the same from either side, where sets are missing or long`() throws {
    var random = SeededGenerator(seed: 3)
    var (sets, codes) = (TokenSets(), [UInt32]())
    for _ in 0..<90 {
      let days = (0..<random.below(7)).compactMap { _ in
        DatedMember.packed(
          day: Int32(100 + random.below(12)), source: UInt16(1 + random.below(3)))
      }
      guard !days.isEmpty else {
        codes.append(ComparisonColumn.missing)
        continue
      }
      sets.append(days)
      codes.append(UInt32(sets.count))
    }
    let column = ComparisonColumn(name: "a", codes: codes, values: .sets(sets))
    for measure in ["shared_days", "near_days", "shared", "dice", "overlap"] {
      let bounds =
        measure == "dice" || measure == "overlap"
        ? ["0.75", "0.5", "0.25"] : ["6", "5", "4", "3", "2", "1"]
      let levels =
        ["a_l IS NULL OR a_r IS NULL"] + bounds.map { "\(measure)(a_l, a_r) >= \($0)" } + ["ELSE"]
      let model = try TextTable.model(comparisons: [(measure, levels)], rules: ["1=1"])
      let table = ComparisonTable(
        columns: [column], sources: Array(repeating: 0, count: codes.count))
      try expectSymmetry(model, table)
    }
  }

  private func shipped(_ path: String) throws -> LinkageModel {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    return try LinkageModel(file: Data(contentsOf: root.appending(path: path)))
  }

  /// Levels and weights of all pairs, from either side; weights as far as sums can tell.
  private func expectSymmetry(_ model: LinkageModel, _ table: ComparisonTable) throws {
    let program = try ComparisonProgram(model, for: table)
    let scorer = PairScorer(
      program, ScoreTable(model, program, table), floor: -Double.infinity)
    var (different, seen): (Int, Set<UInt64>) = (0, [])
    for left in 0..<UInt32(table.count) {
      for right in left..<UInt32(table.count) {
        let (one, other) = (scorer.pair(left, right), scorer.pair(right, left))
        let isSame =
          one.pattern == other.pattern && one.score.weight == other.score.weight
          && one.score.relative == other.score.relative
        different += isSame ? 0 : 1
        seen.insert(one.pattern)
      }
    }
    #expect(different == 0)
    #expect(seen.count > 1)
  }
}
