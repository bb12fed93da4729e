import Foundation
import Testing

@testable import Linkage

struct TrainingTests {
  /// Records of which the chances are known: what is learned must be near them.
  private struct Invented {
    var rows: [[String]] = []
    var children: [Int] = []
  }

  private func number(_ count: Int, _ random: inout SeededGenerator) -> String {
    String(Int.random(in: 0..<count, using: &random))
  }

  // Families share surname and home; every record of a child errs by itself.
  private func invent(families: Int, seed: UInt64) -> Invented {
    var (random, invented, child) = (SeededGenerator(seed: seed), Invented(), 0)
    for _ in 0..<families {
      let (surname, home) = (number(700, &random), number(500, &random))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let own = [number(200, &random), surname, number(4_000, &random), home]
        child += 1
        for _ in 0..<Int.random(in: 1...2, using: &random) {
          invented.rows.append(spoiled(own, &random))
          invented.children.append(child)
        }
      }
    }
    return invented
  }

  // A value changes with these chances, so two records agree with about the square of the rest.
  private static let errors = [0.04, 0.06, 0.02, 0.12]

  private func spoiled(_ own: [String], _ random: inout SeededGenerator) -> [String] {
    own.enumerated().map { place, value in
      if Double.random(in: 0..<1, using: &random) < 0.05 { return "" }
      return Double.random(in: 0..<1, using: &random) < Self.errors[place]
        ? "e" + number(1_000_000, &random) : value
    }
  }

  private func model() throws -> LinkageModel {
    let names = ["forename", "surname", "birth", "home"]
    var model = try TextTable.model(
      comparisons: names.map(TextTable.plain),
      rules: [
        "l.forename = r.forename AND l.surname = r.surname",
        "l.birth = r.birth AND l.surname = r.surname",
        "l.birth = r.birth AND l.forename = r.forename",
        "l.birth = r.birth AND l.home = r.home", "l.home = r.home AND l.surname = r.surname",
        "l.home = r.home AND l.forename = r.forename",
      ])
    model.comparisons[1].kinship = .shared
    model.comparisons[3].kinship = .shared
    return model
  }

  @Test
  func `what is learned from blocked pairs is what the records were made with`() throws {
    let invented = invent(families: 3_000, seed: 8)
    let table = TextTable.rows(["forename", "surname", "birth", "home"], invented.rows)
    let (trained, report) = try ProbabilisticLinkage(
      model: model(), table: table, sourceNames: ["s"]
    ).trained()
    #expect(report.isTrained && report.hasRelatives)
    for (place, error) in Self.errors.enumerated() {
      let m = try #require(trained.model.comparisons[place].levels[1].m)
      #expect(abs(m - (1 - error) * (1 - error)) < 0.03, "comparison \(place)")
    }
    // Relatives agree on surname and home, and on forename as strangers do: one in 200.
    let kin = trained.model.comparisons.map { $0.levels[1].r ?? 0 }
    #expect(kin[1] > 0.7 && kin[3] > 0.6 && kin[0] < 0.03)
    var sizes: [Int: Int] = [:]
    for child in invented.children { sizes[child, default: 0] += 1 }
    let pairs = Double(sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    #expect(abs(report.expectedMatches - pairs) < 0.03 * pairs)
  }

  @Test
  func `two trainings give the same numbers`() throws {
    let table = TextTable.rows(
      ["forename", "surname", "birth", "home"], invent(families: 500, seed: 2).rows)
    let linkage = ProbabilisticLinkage(model: try model(), table: table, sourceNames: ["s"])
    #expect(try linkage.trained().0.model == linkage.trained().0.model)
  }

  @Test
  func `with too few records the model stays as it was and says so`() throws {
    let table = TextTable.rows(
      ["forename", "surname", "birth", "home"], Array(invent(families: 9, seed: 1).rows.prefix(12)))
    let (trained, report) = try ProbabilisticLinkage(
      model: model(), table: table, sourceNames: ["s"]
    ).trained()
    #expect(!report.isTrained)
    #expect(report.refusal?.contains("the model keeps its own numbers") == true)
    #expect(try trained.model == model())
  }

  @Test
  func `without relatives there are two classes`() throws {
    var random = SeededGenerator(seed: 4)
    let rows = (0..<1_500).flatMap { _ -> [[String]] in
      let own = [
        number(200, &random), number(700, &random), number(4_000, &random), number(500, &random),
      ]
      return [spoiled(own, &random), spoiled(own, &random)]
    }
    let table = TextTable.rows(["forename", "surname", "birth", "home"], rows)
    let (trained, report) = try ProbabilisticLinkage(
      model: model(), table: table, sourceNames: ["s"]
    ).trained()
    #expect(report.isTrained)
    #expect(abs(report.expectedMatches - 1_500) < 45)
    #expect(
      report.expectedRelatives < 0.2 * report.expectedMatches || trained.model.relativePrior == 0)
  }

  /// How many pairs of each class there are among ten million records, and how often forename,
  /// surname, birth, home, sex and origin agree: of strangers alike sex and origin go with the names.
  private static let crowd: [(pairs: Double, agreeing: [Double])] = [
    (5.4e6, [0.94, 0.86, 0.97, 0.83, 0.99, 0.96]),
    (5e13, [0.0058, 0.004, 0.00017, 4e-6, 0.5, 0.52]),
    (7e6, [0.001, 0.86, 0.03, 0.85, 0.5, 0.95]),
    (3e12, [0.05, 0.05, 0.00017, 4e-6, 0.99, 0.97]),
  ]

  /// What is learned from the pairs that blocking shows of the crowd, exactly as many as expected.
  private func learned(_ classes: Int) -> (pairs: [Double], agreeing: [[Double]]) {
    let chances = { (agreeing: [Double]) in
      LevelChances(chances: agreeing.map { [1, $0, 1 - $0] })
    }
    let rules: [Set<Int>] = [[0, 1], [2, 1], [2, 0], [2, 3], [3, 1], [3, 0]]
    let blocked = BlockedShare(rules: rules) { _ in 1 }
    let patterns = (0..<64).map { pattern in (0..<6).map { pattern >> $0 & 1 == 1 } }
      .filter { pattern in rules.contains { $0.allSatisfy { pattern[$0] } } }
    let counts = patterns.map { pattern in
      Self.crowd.reduce(0.0) { sum, kind in
        sum + zip(pattern, kind.agreeing).reduce(kind.pairs) { $0 * ($1.0 ? $1.1 : 1 - $1.1) }
      }
    }
    let strangers = Self.crowd[1].agreeing
    let start = [
      [0.92, 0.9, 0.95, 0.8, 0.98, 0.95], strangers, [0.001, 0.8, 0.05, 0.8, 0.5, 0.9],
      strangers.map { $0.squareRoot() },
    ].prefix(classes).map(chances)
    let shown = zip([4e6, 5e13, 2e6, 5e10], start).map { $0 * blocked.share(of: $1) }
    var learning = ExpectationMaximisation(
      levels: (0..<6).map { place in patterns.map { $0[place] ? 1 : 2 } }, counts: counts,
      blocked: blocked, classes: Array(start), shares: shown.map { $0 / shown.reduce(0, +) },
      learns: Array([true, false, true, true].prefix(classes)),
      fixed: Array(repeating: [true, false, false], count: 6),
      isNull: Array(repeating: [true, false, false], count: 6), prior: (start[0], 1))
    learning.run()
    let seen = counts.reduce(0, +)
    return (
      zip(learning.shares, learning.classes).map { $0 * seen / blocked.share(of: $1) },
      learning.classes.map { $0.chances.map { $0[1] } }
    )
  }

  @Test
  func `strangers of whom one thing goes with another are not learned as children`() {
    // Without a class of their own they are taken for hundreds of pairs of each record.
    #expect(learned(3).pairs[0] > 1e9)
    let (pairs, agreeing) = learned(4)
    #expect(pairs[0] > 4e6 && pairs[0] < 5.5e6)
    for (place, expected) in Self.crowd[0].agreeing.prefix(3).enumerated() {
      #expect(abs(agreeing[0][place] - expected) < 0.03)
    }
  }
}
