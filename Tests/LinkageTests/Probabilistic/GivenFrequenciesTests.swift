import Foundation
import Testing

@testable import Linkage

/// That a name is as common as among those of its origin, where both records are of one.
struct GivenFrequenciesTests {
  private func model(given: String) -> Data {
    Data(
      """
      {"format": "continuum linkage model 1", "link_type": "dedupe_only",
       "unique_id_column_name": "id", "probability_two_random_records_match": 0.01,
       "blocking_rules_to_generate_predictions": [{"blocking_rule": "1=1"}],
       "comparisons": [{"output_column_name": "name", "comparison_levels": [
        {"sql_condition": "name_l IS NULL OR name_r IS NULL", "is_null_level": true},
        {"sql_condition": "name_l = name_r", "m_probability": 0.8, "u_probability": 0.1,
         "tf_adjustment_column": "name", "tf_given_columns": ["\(given)"]},
        {"sql_condition": "ELSE", "m_probability": 0.2, "u_probability": 0.9}]}]}
      """.utf8)
  }

  /// 100 of 1,000 are called x, 80 of them among the 200 of one origin; of ten the origin is unknown.
  private static let rows = (0..<1000).map { row -> [String] in
    let isOfGroup = row < 200
    let isCalled = isOfGroup ? row < 80 : (200..<220).contains(row)
    return [
      isCalled ? "x" : "n\(row % 45)", row >= 990 ? "" : isOfGroup ? "a" : "b",
    ]
  }

  @Test
  func `a pair weighs as much as its name is rare among those of its origin`() throws {
    let table = TextTable.rows(["name", "origin"], Self.rows)
    let model = try LinkageModel(file: model(given: "origin"))
    let linkage = ProbabilisticLinkage(model: model, table: table, sourceNames: ["s"])
    let pairs = try linkage.link(keeping: 1e-9, threshold: 0.5).pairs
    func weight(_ left: UInt32, _ right: UInt32) throws -> Double {
      try #require(pairs.first { $0.left == left && $0.right == right }).score.weight
    }
    let bare = log2(0.01 / 0.99) + log2(0.8 / 0.1)
    // Their share is 0.1, so two hundred more records would hold twenty x; the pair itself does not count.
    let (inA, inB) = ((78.0 + 20) / 398, (18.0 + 20) / 988)
    #expect(try abs(weight(0, 1) - (bare + log2(0.1 / inA))) < 1e-6)
    #expect(try abs(weight(200, 201) - (bare + log2(0.1 / inB))) < 1e-6)
    // Of different origins a name is as common as in all.
    #expect(try abs(weight(0, 200) - (bare + log2(0.1 / 0.1))) < 1e-6)
  }

  @Test
  func `only combinations that records have are kept, each as counted by itself`() {
    var random = SeededGenerator(seed: 4)
    let rows = (0..<3000).map { _ in
      let name = random.below(5) == 0 ? "" : "n\(min(random.below(900), random.below(900)))"
      return [name, random.below(9) == 0 ? "" : "o\(random.below(1 + random.below(90)))"]
    }
    let table = TextTable.rows(["name", "origin"], rows)
    let (names, origins) = (table.columns[0], table.columns[1])
    let frequencies = GivenFrequencies(of: names, given: origins, offset: 0)
    let known = rows.indices.filter { names.codes[$0] != 0 && origins.codes[$0] != 0 }
    let counts = Dictionary(known.map { (rows[$0], 1.0) }, uniquingKeysWith: +)
    #expect(frequencies.count == counts.count)
    let (all, named) = (Double(rows.count { $0[0] != "" }), rows.filter { $0[0] != "" })
    for row in known.prefix(400) {
      let share = Double(rows.count { $0[0] == rows[row][0] }) / all
      let ofOrigin = Double(named.count { $0[1] == rows[row][1] })
      let others = max(0, (counts[rows[row]] ?? 0) - 2)
      let expected = log((others / share + 200) / (max(0, ofOrigin - 2) + 200))
      let origin = origins.codes[row]
      #expect(abs(frequencies.lift(names.codes[row], origin, origin) - expected) < 1e-6)
      #expect(frequencies.lift(names.codes[row], origin, 0) == 0)
    }
  }

  @Test
  func `a model keeps what its values go with, and Splink's file has no word for it`() throws {
    let model = try LinkageModel(file: model(given: "origin"))
    #expect(model.columns == ["name", "origin"])
    #expect(try LinkageModel(file: model.file()) == model)
    let splink = try LinkageModel(file: model.splinkFile())
    #expect(splink.comparisons[0].levels[1].termFrequency?.given == [])
  }

  @Test
  func `a column of too many values is refused by its name`() throws {
    let table = TextTable.rows(["name", "origin"], (0..<101).map { ["x", "\($0)"] })
    let model = try LinkageModel(file: model(given: "origin"))
    #expect(throws: LinkageModelError.tooManyValues(column: "origin", most: 100)) {
      try ProbabilisticLinkage(model: model, table: table, sourceNames: ["s"])
        .link(keeping: 0.1, threshold: 0.5)
    }
  }
}
