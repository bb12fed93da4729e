import Foundation
import Testing

@testable import Linkage

struct SplinkModelTests {
  static let reference = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/reference")

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: reference.path)
  }

  // Conditions of functions on lists of lists, and nothing else, are refused.
  @Test(.enabled(if: isThere, "the shared reference does not stand beside the repository"))
  func `what Splink's library comparisons say is understood in four dialects`() throws {
    let file = try Data(
      contentsOf: Self.reference.appending(path: "splink_sql_catalogue.json"))
    let catalogue = try #require(
      try JSONSerialization.jsonObject(with: file) as? [String: Any])
    for dialect in ["duckdb", "spark", "sqlite", "postgres"] {
      let conditions = Self.conditions(in: catalogue[dialect] ?? [:])
      #expect(conditions.count > 20)
      let refused = conditions.filter { ConditionReader.read($0) == nil }
      #expect(
        refused.allSatisfy { $0.contains("transform(") || $0.contains("UNNEST") }, "\(dialect)")
    }
  }

  private static func conditions(in value: Any) -> Set<String> {
    switch value {
    case let fields as [String: Any]:
      let own = (fields["sql_condition"] as? String).map { [$0] } ?? []
      return fields.values.reduce(into: Set(own)) { $0.formUnion(conditions(in: $1)) }
    case let list as [Any]:
      return list.reduce(into: []) { $0.formUnion(conditions(in: $1)) }
    default:
      return []
    }
  }

  @Test(.enabled(if: isThere, "the shared reference does not stand beside the repository"))
  func `Splink's model loads and comes back as it was`() throws {
    let file = try Data(contentsOf: Self.reference.appending(path: "splink_mini_model.json"))
    let model = try LinkageModel(file: file)
    #expect(model.comparisons.count == 7)
    #expect(model.blocking.count == 9)
    #expect(try LinkageModel(file: model.splinkFile()) == model)
  }

  private func model(_ level: String) -> Data {
    Data(
      """
      {"link_type": "dedupe_only", "unique_id_column_name": "id",
       "probability_two_random_records_match": 0.01,
       "blocking_rules_to_generate_predictions": [{"blocking_rule": "1=1"}],
       "comparisons": [{"output_column_name": "a", "comparison_levels": [
        {"sql_condition": "a_l IS NULL OR a_r IS NULL", "is_null_level": true},
        {"sql_condition": "a_l = a_r", "m_probability": 0.8, "u_probability": 0.1,
         "tf_adjustment_column": "a", "tf_minimum_u_value": 0.25},
        \(level)]}]}
      """.utf8)
  }

  private let rest = #"{"sql_condition": "ELSE", "m_probability": 0.2, "u_probability": 0.9}"#

  @Test
  func `weights are Splink's sums of logarithms`() throws {
    let model = try LinkageModel(file: model(rest))
    // x stands in 3 of 5, y and z in 1 of 5 each, below the floor of 0.25.
    let table = TextTable.rows(["a"], ["x", "x", "x", "y", "z", ""].map { [$0] })
    let linked = try ProbabilisticLinkage(model: model, table: table, sourceNames: ["s"])
      .link(keeping: 1e-9, threshold: 0.5)
    let prior = log2(0.01 / 0.99)
    let same = prior + log2(0.8 / 0.1) + log2(0.1 / 0.6)
    let different = prior + log2(0.2 / 0.9)
    func weight(_ left: UInt32, _ right: UInt32) -> Double? {
      linked.pairs.first { $0.left == left && $0.right == right }?.score.weight
    }
    #expect(abs((weight(0, 1) ?? 0) - same) < 1e-9)
    #expect(abs((weight(0, 3) ?? 0) - different) < 1e-9)
    #expect(abs((weight(0, 5) ?? 0) - prior) < 1e-9)
    #expect(linked.pairs.count == 15)
  }

  @Test
  func `levels without numbers weigh what Splink gives them`() throws {
    let comparison = try Comparison(
      WrittenComparison(
        name: "a",
        levels: [
          "a_l = a_r", "lower(a_l) = lower(a_r)", "substr(a_l,1,1) = substr(a_r,1,1)", "ELSE",
        ]
        .map { WrittenLevel(condition: $0) }))
    let chances = DefaultChances(comparison)
    let weights = zip(chances.m, chances.u).map { log2($0 / $1) }
    #expect(weights.map { ($0 * 1e9).rounded() / 1e9 } == [10, 3, -1, -5])
    #expect(chances.m[0] == 0.95)
  }

  @Test
  func `what cannot be read is refused with its text`() {
    let level = #"{"sql_condition": "soundslike(a_l, a_r)"}"#
    #expect(
      throws: LinkageModelError.unknownCondition(
        place: "comparison 1 ('a'), level 3 ('soundslike(a_l, a_r)')",
        condition: "soundslike(a_l, a_r)")
    ) { try LinkageModel(file: model("\(level), \(rest)")) }
    #expect(throws: LinkageModelError.noElse(comparison: "a")) {
      try LinkageModel(file: model(#"{"sql_condition": "a_l <> a_r"}"#))
    }
  }

  @Test
  func `our own words are spelled for Splink or refused by their place`() throws {
    let duckdb = SplinkCondition(dialect: .duckdb)
    #expect(
      try duckdb.sql("day_month_swapped(dob_l, dob_r)", at: "x").contains(
        "substr(dob_l,6,2) = substr(dob_r,9,2)"))
    let soundex = try duckdb.sql("soundex(l.a) = soundex(r.a)", at: "x")
    #expect(soundex.contains("regexp_replace(l.a,") && soundex.contains("regexp_replace(r.a,"))
    #expect(!soundex.contains("soundex"))
    #expect(throws: LinkageModelError.notExpressible("the function 'dice' of rule 3", .duckdb)) {
      try duckdb.sql("dice(l.a, r.a) > 0.5", at: "rule 3")
    }
    #expect(throws: LinkageModelError.notExpressible("the function 'soundex' of rule 3", .duckdb)) {
      try duckdb.sql("soundex(lower(l.a)) = soundex(lower(r.a))", at: "rule 3")
    }
  }

  @Test
  func `what is lost on the way to Splink is said`() throws {
    func blocks(_ pairs: Int) -> String {
      """
      blocks of more than \(pairs) pairs are compared, which are passed over here \
      ('largest_block'): common values make many more pairs
      """
    }
    #expect(try LinkageModel(file: model(rest)).lostInSplink == [blocks(2_000_000)])
    var changed = try LinkageModel(file: model(rest))
    changed.relativePrior = 0.1
    changed.largestBlock = 1_225
    changed.comparisons[0].levels[1].termFrequency?.given = ["b"]
    changed.derivedColumns = [DerivedText(name: "ab", columns: ["a", "b"], separator: " ")]
    #expect(
      changed.lostInSplink == [
        "relatives count as strangers, so twins may be joined",
        "values of 'a' are as common as among all records, without 'tf_given_columns'",
        "the columns 'ab' are not made there; add them to the records",
        blocks(1_225),
      ])
    let sets = #"{"sql_condition": "array_length(list_intersect(a_l, a_r)) >= 1"}, "#
    #expect(
      try LinkageModel(file: model(sets + rest)).lostInSplink.first
        == "cells of the columns 'a' are not taken apart; make lists of them")
  }

  @Test
  func `Spark's own names stand in a model for Spark`() throws {
    let spark = SplinkCondition(dialect: .spark)
    #expect(try spark.sql("soundex(l.a) = soundex(r.a)", at: "") == "soundex(l.a) = soundex(r.a)")
    #expect(
      try spark.sql("jaro_winkler_similarity(a_l, a_r) >= 0.9 OR starts_with(a_l, a_r)", at: "")
        == "jaro_winkler(a_l, a_r) >= 0.9 OR startswith(a_l, a_r)")
    #expect(throws: LinkageModelError.notExpressible("the function 'jaccard' of level 2", .spark)) {
      try spark.sql("jaccard(a_l, a_r) >= 0.5", at: "level 2")
    }
    let file = try LinkageModel(file: model(rest)).splinkFile(for: .spark)
    #expect(String(decoding: file, as: UTF8.self).contains(#""sql_dialect" : "spark""#))
  }
}
