import Testing

@testable import Linkage

struct ProbabilisticLinkageTests {
  private func model() throws -> LinkageModel {
    var model = try TextTable.model(
      comparisons: ["n", "d", "p", "x"].map(TextTable.plain), rules: ["1=1"])
    model.prior = 0.001
    for place in model.comparisons.indices {
      model.comparisons[place].levels[1].m = 0.9
      model.comparisons[place].levels[1].u = 0.01
      model.comparisons[place].levels[2].m = 0.1
      model.comparisons[place].levels[2].u = 0.99
    }
    return model
  }

  private let names = ["n", "d", "p", "x"]

  private func clusters(
    _ model: LinkageModel, _ rows: [[String]], sources: [UInt16]? = nil
  ) throws -> [UInt32] {
    let table = TextTable.rows(names, rows, sources: sources)
    return try ProbabilisticLinkage(model: model, table: table, sourceNames: ["one", "two"])
      .link(keeping: 1e-6, threshold: 0.5).clusterOfRecord
  }

  @Test
  func `records that agree enough are one child`() throws {
    // log2(0.001/0.999) is -10; an agreement weighs 6.5, a difference -3.3: three of four join.
    let rows = [["a", "1", "k", "m"], ["a", "1", "k", "f"], ["b", "2", "k", "f"]]
    #expect(try clusters(model(), rows) == [0, 0, 2])
  }

  @Test
  func `a contradiction keeps two records apart and leaves the third where it weighs more`() throws
  {
    var model = try model()
    model.contradictions = [["d": "ELSE", "x": "ELSE"]]
    for place in model.comparisons.indices {
      #expect(model.comparisons[place].levels[2].label == "ELSE")
    }
    let rows = [["a", "1", "k", "m"], ["a", "", "k", "m"], ["a", "2", "k", "f"]]
    // 0 with 1: three agreements; 1 with 2: two agreements and a difference.
    #expect(try clusters(model, rows) == [0, 0, 2])
  }

  @Test
  func `a source that holds a child once never gives a cluster two records`() throws {
    var model = try model()
    let rows = [["a", "1", "k", "m"], ["a", "1", "k", "m"], ["a", "1", "k", "m"]]
    #expect(try clusters(model, rows, sources: [0, 0, 1]) == [0, 0, 0])
    model.duplicateFreeSources = ["one"]
    // The third could be either of the first two alike, so it stays alone.
    #expect(try clusters(model, rows, sources: [0, 0, 1]) == [0, 1, 2])
    model.duplicateFreeSources = ["three"]
    #expect(throws: LinkageModelError.unknownName("three")) { try clusters(model, rows) }
  }

  @Test
  func `three chances of a pair add up to one and twins are relatives`() throws {
    var model = try model()
    model.relativePrior = 0.001
    for place in model.comparisons.indices {
      model.comparisons[place].levels[1].r = place == 0 ? 0.01 : 0.9
      model.comparisons[place].levels[2].r = place == 0 ? 0.99 : 0.1
    }
    let table = TextTable.rows(names, [["a", "1", "k", "m"], ["b", "1", "k", "m"]])
    let pairs = try ProbabilisticLinkage(model: model, table: table, sourceNames: ["one"])
      .link(keeping: 1e-9, threshold: 0.5).pairs
    let score = try #require(pairs.first?.score)
    // Match 0.001*0.1*0.729, relative 0.001*0.99*0.729, strangers 0.998*0.99*1e-6.
    let (match, kin, strangers) = (7.29e-5, 7.2171e-4, 9.8802e-7)
    let all = match + kin + strangers
    #expect(abs(score.probability - match / all) < 1e-9)
    #expect(abs(score.relative - kin / all) < 1e-9)
    #expect(abs(score.probability + score.relative + score.unrelated - 1) < 1e-12)
  }

  @Test
  func `tokens, days, bit vectors and sets are compared as text is`() throws {
    var vectors = BitVectors(bits: 70)
    for words in [[0b1111, 1], [0b0111, 1], [0b1_0000, 0]] as [[UInt64]] { vectors.append(words) }
    var sets = TokenSets()
    for set in [[1, 2, 3], [3, 2, 9], [7]] as [[UInt32]] { sets.append(set) }
    let table = ComparisonTable(
      columns: [
        ComparisonColumn(name: "t", tokens: [9, 9, 0]),
        ComparisonColumn(name: "d", days: [100, 103, Int32.min]),
        ComparisonColumn(name: "b", codes: [1, 2, 3], values: .bits(vectors)),
        ComparisonColumn(name: "s", codes: [1, 2, 3], values: .sets(sets)),
      ], sources: [0, 0, 0])
    // Vectors of 5 and 4 bits share 4: 8/9. Sets of three and three share two.
    let model = try TextTable.model(
      comparisons: [
        ("t", ["t_l IS NULL OR t_r IS NULL", "t_l = t_r", "ELSE"]),
        ("d", ["abs(d_l - d_r) <= 3", "ELSE"]), ("b", ["dice(b_l, b_r) >= 0.88", "ELSE"]),
        ("s", ["array_length(list_intersect(s_l, s_r)) >= 2", "ELSE"]),
        ("o", ["overlap(b_l, b_r) > 0.8", "ELSE"]),
      ], rules: ["1=1"])
    let program = try ComparisonProgram(model, for: table)
    let evaluator = PairEvaluator(program)
    #expect(program.layout.levels(of: evaluator.pattern(0, 1)) == [1, 0, 0, 0, 1])
    #expect(program.layout.levels(of: evaluator.pattern(0, 2)) == [0, 1, 1, 1, 1])
  }

  @Test
  func `a column that the records do not have is named`() throws {
    let table = TextTable.rows(["n"], [["a"]])
    #expect(throws: LinkageModelError.unknownColumn("d")) {
      try ProbabilisticLinkage(model: model(), table: table, sourceNames: ["one"]).trained()
    }
  }
}
