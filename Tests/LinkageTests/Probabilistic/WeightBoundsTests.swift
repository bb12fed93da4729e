import Foundation
import Testing

@testable import Linkage

/// That letting pairs go before all their levels are found loses none that weighs enough.
struct WeightBoundsTests {
  private static let floors = [-40, -6.6, -2, 0, 3.5, 9]

  @Test(arguments: 0..<24)
  func `the pairs that weigh enough are kept, with their levels and weights`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 1)
    let table = Self.table(&random)
    let model = try LinkageModel(file: Data(Self.model(&random).utf8))
    let program = try ComparisonProgram(model, for: table)
    let scores = ScoreTable(model, program, table)
    let all = Self.pairs(of: table.count)
    let judge = PairScorer(program, scores, floor: 0)
    let expected = all.map { judge.pair($0.0, $0.1) }
    for floor in Self.floors {
      let scorer = PairScorer(program, scores, floor: floor)
      Self.batches(all) { scorer.take($0, rule: -1) }
      let found = scorer.finish()
      #expect(found.compared == all.count)
      #expect(Self.lines(found.kept) == Self.lines(expected.filter { $0.score.weight >= floor }))
    }
  }

  @Test
  func `frequencies that count a million times over lose no pair`() throws {
    let table = TextTable.rows(
      ["a", "b"],
      [
        ["anna", "z"], ["annb", "z"], ["carl", "z"], ["carm", "z"], ["dora", "q"], ["dorb", "q"],
      ])
    let model = try LinkageModel(file: Data(Self.heavy.utf8))
    let program = try ComparisonProgram(model, for: table)
    let scorer = PairScorer(program, ScoreTable(model, program, table), floor: 0)
    Self.batches(Self.pairs(of: table.count)) { scorer.take($0, rule: -1) }
    // Of three pairs one edit apart the first adds 10^7 times, the second takes 10^6 times a logarithm.
    #expect(
      scorer.finish().kept.map { [$0.left, $0.right] } == [[0, 1], [2, 3], [4, 5]])
  }

  private static let heavy = """
    {"format": "continuum linkage model 1", "link_type": "dedupe_only",
     "unique_id_column_name": "id", "probability_two_random_records_match": 0.01,
     "blocking_rules_to_generate_predictions": [{"blocking_rule": "1=1"}],
     "comparisons": [
     {"output_column_name": "a", "comparison_levels": [
      {"sql_condition": "a_l IS NULL OR a_r IS NULL", "is_null_level": true},
      {"sql_condition": "a_l = a_r", "m_probability": 0.9, "u_probability": 0.01},
      {"sql_condition": "damerau_levenshtein(a_l, a_r) <= 1", "m_probability": 0.05,
       "u_probability": 0.99, "tf_adjustment_column": "b", "tf_adjustment_weight": 10000000,
       "disable_tf_exact_match_detection": true},
      {"sql_condition": "ELSE", "m_probability": 0.05, "u_probability": 0.5}]},
     {"output_column_name": "b", "comparison_levels": [
      {"sql_condition": "b_l IS NULL OR b_r IS NULL", "is_null_level": true},
      {"sql_condition": "b_l = b_r", "m_probability": 0.9, "u_probability": 0.1,
       "tf_adjustment_column": "b", "tf_adjustment_weight": 1000000},
      {"sql_condition": "ELSE", "m_probability": 0.1, "u_probability": 0.9}]}]}
    """

  @Test
  func `most pairs that weigh too little are let go before all their levels are found`() throws {
    var (left, kept, compared) = (0, 0, 0)
    for seed in 1...8 {
      var random = SeededGenerator(seed: UInt64(seed))
      let table = Self.table(&random)
      let model = try LinkageModel(file: Data(Self.model(&random).utf8))
      let program = try ComparisonProgram(model, for: table)
      let scores = ScoreTable(model, program, table)
      let batch = CandidateBatch(WeightBounds(scores, program), scores, floor: 0)
      let scorer = PairScorer(program, scores, floor: 0)
      Self.batches(Self.pairs(of: table.count)) { pairs in
        batch.forEach(of: pairs, PairEvaluator(program)) { _, _, _ in left += 1 }
        scorer.take(pairs, rule: -1)
        compared += pairs.count
      }
      kept += scorer.finish().kept.count
    }
    #expect(kept > 0 && left >= kept)
    #expect(left - kept < (compared - kept) / 4)
  }

  private static func table(_ random: inout SeededGenerator) -> ComparisonTable {
    let names = [
      "ann", "anna", "hanna", "joanna", "lee", "leigh", "li", "kay", "kai", "may", "mae",
    ]
    let rows = (0..<120).map { _ -> [String] in
      [names, names, ["2010-01-02", "2010-02-01", "2011-01-02", "2010-01-03"], ["x", "y", "z"]]
        .map { random.below(7) == 0 ? "" : $0[min(random.below($0.count), random.below($0.count))] }
    }
    return TextTable.rows(["f", "s", "d", "p"], rows)
  }

  private static func pairs(of count: Int) -> [(UInt32, UInt32)] {
    (0..<UInt32(count)).flatMap { left in
      (left + 1..<max(left + 1, UInt32(count))).map { (left, $0) }
    }
  }

  private static func batches(_ pairs: [(UInt32, UInt32)], _ take: (PairBatch) -> Void) {
    var batch = PairBatch()
    defer { batch.deallocate() }
    for pair in pairs {
      batch.append(pair.0, pair.1)
      if batch.count == PairBatch.capacity {
        take(batch)
        batch.count = 0
      }
    }
    take(batch)
  }

  private static func lines(_ pairs: [ScoredPair]) -> [String] {
    pairs.map { "\($0.left) \($0.right) \($0.pattern) \($0.score.weight) \($0.score.relative)" }
  }

  /// A model whose chances are drawn at random: levels that follow frequencies, alone and by what
  /// they go with, exact and not, a comparison of which nothing is seen at once, with and without
  /// relatives.
  private static func model(_ random: inout SeededGenerator) -> String {
    let hasRelatives = random.below(3) > 0
    func chance() -> Double { exp(-Double(random.below(900)) / 100) }
    func chances() -> String {
      "\"m_probability\": \(chance()), \"u_probability\": \(chance())"
        + (hasRelatives ? ", \"r_probability\": \(chance())" : "")
    }
    func null(_ name: String) -> String {
      """
      {"sql_condition": "\(name)_l IS NULL OR \(name)_r IS NULL", "is_null_level": true}
      """
    }
    let given = random.below(2) == 0 ? ", \"tf_given_columns\": [\"p\"]" : ""
    let own = random.below(2) == 0 ? ", \"tf_adjustment_column\": \"s\"" : ""
    let kin = random.below(2) == 0 ? "own" : "shared"
    let least = ", \"tf_minimum_u_value\": 0.0\(1 + random.below(9))"
    return """
      {"format": "continuum linkage model 1", "link_type": "dedupe_only",
       "unique_id_column_name": "id", "probability_two_random_records_match": \(chance() / 3),
       \(hasRelatives ? "\"probability_two_random_records_are_relatives\": \(chance() / 3)," : "")
       "blocking_rules_to_generate_predictions": [{"blocking_rule": "1=1"}],
       "comparisons": [
       {"output_column_name": "f", "comparison_levels": [\(null("f")),
        {"sql_condition": "f_l = f_r", \(chances()), "tf_adjustment_column": "f"\(given)},
        {"sql_condition": "jaro_winkler_similarity(f_l, f_r) >= 0.9", \(chances())},
        {"sql_condition": "ELSE", \(chances())}]},
       {"output_column_name": "s", "kinship": "\(kin)", "comparison_levels": [\(null("s")),
        {"sql_condition": "s_l = s_r", \(chances()), "tf_adjustment_column": "s"\(least)},
        {"sql_condition": "levenshtein(s_l, s_r) <= 1", \(chances())\(own)},
        {"sql_condition": "ELSE", \(chances())}]},
       {"output_column_name": "d", "comparison_levels": [
        {"sql_condition": "d_l = d_r AND p_l = p_r", \(chances())},
        {"sql_condition": "d_l = d_r", \(chances())},
        {"sql_condition": "ELSE", \(chances())}]}]}
      """
  }
}
