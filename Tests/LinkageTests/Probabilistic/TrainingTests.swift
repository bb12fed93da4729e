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
    ).train()
    #expect(report.isTrained && report.hasRelatives)
    for (place, error) in Self.errors.enumerated() {
      let m = try #require(trained.comparisons[place].levels[1].m)
      #expect(abs(m - (1 - error) * (1 - error)) < 0.03, "comparison \(place)")
    }
    // Relatives agree on surname and home, and on forename as strangers do: one in 200.
    let kin = trained.comparisons.map { $0.levels[1].r ?? 0 }
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
    #expect(try linkage.train().0 == linkage.train().0)
  }

  @Test
  func `with too few records the model stays as it was and says so`() throws {
    let table = TextTable.rows(
      ["forename", "surname", "birth", "home"], Array(invent(families: 9, seed: 1).rows.prefix(12)))
    let (trained, report) = try ProbabilisticLinkage(
      model: model(), table: table, sourceNames: ["s"]
    ).train()
    #expect(!report.isTrained)
    #expect(report.refusal?.contains("the model keeps its own numbers") == true)
    #expect(try trained == model())
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
    ).train()
    #expect(report.isTrained)
    #expect(abs(report.expectedMatches - 1_500) < 45)
    #expect(report.expectedRelatives < 0.2 * report.expectedMatches || trained.relativePrior == 0)
  }
}
