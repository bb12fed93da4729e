import Foundation
import Testing

@testable import Linkage

/// What a model's file may say, and that a slip in it is named by its place and never passed over.
struct ModelFileTests {
  private static let model = #"""
    {"format": "continuum linkage model 1", "link_type": "dedupe_only",
     "probability_two_random_records_match": 0.01, "em_convergence": 0.001, "linker_uid": "a",
     "blocking_rules_to_generate_predictions": ["l.b = r.b",
      {"blocking_rule": "1=1", "salting_partitions": 2}],
     "derived_columns": [{"name": "ab", "columns": ["a", "b"], "separator": " "}],
     "comparisons": [{"output_column_name": "b", "comparison_description": "x",
      "comparison_levels": [{"sql_condition": "ELSE", "m_probability": 1}]},
      {"output_column_name": "a", "kinship": "own", "comparison_levels": [
       {"sql_condition": "a_l = a_r", "label_for_charts": "same", "m_probability": 0.8,
        "tf_adjustment_column": "a", "tf_adjustment_weight": 1, "tf_minimum_u_value": 0.25},
       {"sql_condition": "ELSE", "m_probability": 0.2, "u_probability": 0.9}]}]}
    """#

  private func refusal(_ from: String, _ to: String) -> String {
    do {
      _ = try LinkageModel(file: Data(Self.model.replacing(from, with: to).utf8))
      return "none"
    } catch {
      return error.description
    }
  }

  @Test
  func `keys of ours and of Splink stand beside each other, and rules may be bare text`() throws {
    let model = try LinkageModel(file: Data(Self.model.utf8))
    #expect(model.blocking.map(\.text) == ["l.b = r.b", "1=1"])
    #expect(model.comparisons[1].levels[0].termFrequency?.minimum == 0.25)
  }

  @Test(arguments: [
    ("em_convergence", "em_converge", "at the top: 'em_converge'", "'em_convergence'"),
    (
      "salting_partitions", "salting_partition", "blocking rule 2: 'salting_partition'",
      "'salting_partitions'"
    ),
    ("kinship", "kin", "comparison 2: 'kin'", "'kinship'"),
    (
      "tf_adjustment_weight", "tf_weight", "comparison 2, level 1: 'tf_weight'", "adjustment_weight"
    ),
    (
      #""m_probability": 0.2"#, #""m_probabilty": 0.2"#, "comparison 2, level 2: 'm_probabilty'",
      "'m_probability'"
    ),
    ("separator", "between", "derived column 1: 'between'", "columns, name, separator"),
  ])
  func `a key that nothing reads is refused by its place, with its nearest`(
    from: String, to: String, place: String, hint: String
  ) {
    for format in [#""format": "continuum linkage model 1", "#, ""] {
      let form = #""format": "continuum linkage model 1", "#
      let text = Self.model.replacing(form, with: format).replacing(from, with: to)
      let error = #expect(throws: LinkageModelError.self) {
        try LinkageModel(file: Data(text.utf8))
      }
      let words = error?.description ?? ""
      #expect(words.contains("\(place) is no key there; did you mean "), "\(words)")
      #expect(words.contains(hint), "\(words)")
    }
  }

  @Test(arguments: [
    (#""m_probability": 0.8"#, #""m_probability": 1.5"#, "m_probability", "above 0 and at most 1"),
    (#""m_probability": 0.8"#, #""m_probability": -0.8"#, "m_probability", "above 0 and at most 1"),
    (#""m_probability": 0.8"#, #""u_probability": 0"#, "u_probability", "above 0 and at most 1"),
    (#""m_probability": 0.8"#, #""r_probability": 2"#, "r_probability", "above 0 and at most 1"),
    (#"_weight": 1"#, #"_weight": -1"#, "tf_adjustment_weight", "0 or more"),
    (#"_value": 0.25"#, #"_value": -0.1"#, "tf_minimum_u_value", "0 to 1"),
    (#"_value": 0.25"#, #"_value": 1.1"#, "tf_minimum_u_value", "0 to 1"),
  ])
  func `a number of a level that cannot be is refused`(
    from: String, to: String, key: String, allowed: String
  ) {
    #expect(
      refusal(from, to)
        == """
        comparison 2 ('a'), level 1 ('same'): the number of '\(key)' cannot be; write one that is \
        \(allowed)
        """)
  }

  @Test(arguments: [
    ("0", "probability_two_random_records_match", "above 0 and below 1"),
    ("1.2", "probability_two_random_records_match", "above 0 and below 1"),
    (
      #"0.5, "probability_two_random_records_are_relatives": 0.5"#,
      "probability_two_random_records_are_relatives", "below 1"
    ),
    (#"0.5, "largest_block": 0"#, "largest_block", "1 or more"),
    (#"0.5, "matches_per_record": 0"#, "matches_per_record", "above 0"),
    (#"0.5, "relatives_per_record": -1"#, "relatives_per_record", "0 or more"),
  ])
  func `a number of the model that cannot be is refused`(
    number: String, key: String, allowed: String
  ) {
    let words = refusal("0.01", number)
    #expect(words.hasPrefix("the model: the number of '\(key)' cannot be; write one that is "))
    #expect(words.hasSuffix(allowed))
  }

  @Test(arguments: [
    (
      #""m_probability": 0.8"#, #""m_probability": "NaN""#,
      "comparison 2, level 1, 'm_probability' has"
    ),
    (#""m_probability": 0.8"#, #""m_probability": 1e999"#, "a number in it is too large"),
    (
      #""sql_condition": "a_l = a_r", "#, "",
      "comparison 2, level 1: the key 'sql_condition' is missing"
    ),
    (
      #"["a", "b"]"#, #"["a", 7]"#,
      "derived column 1, 'columns', entry 2 has a value of another kind"
    ),
    (
      #""separator": " "}"#, #""separator": " "}, {"name": "ab", "columns": [], "separator": ""}"#,
      "two of"
    ),
  ])
  func `a shape that no model has is refused by its place`(
    from: String, to: String, words: String
  ) {
    #expect(refusal(from, to).contains(words))
  }

  @Test(arguments: [
    ("{\n  \"link_type\": oops\n}", "it is no JSON: line 2 cannot be read"),
    ("{\n  \"link_type\"", "it is no JSON: it ends before it is whole"),
    ("", "it is no JSON: it ends before it is whole"),
    ("id,name\n1,lee\n", "it is no JSON: line 1 cannot be read"),
    (#"{"largest_block": 1e999}"#, "a number in it is too large"),
  ])
  func `what is no JSON is named by where it stops`(text: String, problem: String) {
    #expect(throws: LinkageModelError.wrongShape(problem)) {
      try LinkageModel(file: Data(text.utf8))
    }
  }

  @Test(arguments: [
    ("soundslike(a_l, a_r) > 1", "'soundslike' is no function here; did you mean '"),
    ("jaro_winkler_similarty(a_l, a_r) > 1", "did you mean 'jaro_winkler_similarity'?"),
    ("a_l = 'x", "a quote (') is not closed"), ("a_l == a_r", "'==' is written '='"),
    ("(a_l = a_r", "it has 1 '(' and 0 ')'; close them"),
    ("a = a_r", "'a' is of neither record; write a_l and a_r, in rules l.a"),
    ("a_l = a_r ; a_r", "it has a sign that no condition has"),
    ("regexp_extract(a_l,'[',0) = a_r", "the pattern '[' is no regular expression"),
    ("try_strptime(a_l,'%Q') = try_strptime(a_r,'%Q')", "the format '%Q' has other signs"),
    ("substr(a_l,1,1e30) = a_r", "stands in a way"), ("split_part(a_l,'-',1e30) = a_r", "a way"),
    ("a_l = a_r a_r", "stands in a way"),
  ])
  func `a condition that is not understood says why`(text: String, words: String) {
    #expect(ConditionReader.read(text) == nil)
    #expect(ConditionProblem(text).words.contains(words), "\(ConditionProblem(text).words)")
  }
}
