import Testing

@testable import Disclosure

/// What was found of a pattern is kept while more is hidden, and put to the proof at the end.
struct AttackedPatternTests {
  private let policy = PublicPolicy.dfe
  private let counts = [60, 30, 18, 9, 3]

  private var system: CellSystem {
    var system = CellSystem()
    system.cells = ["Total", "a", "b", "c", "d"].enumerated().map { place, name in
      CellSystem.Cell(name: name, depth: place == 0 ? 0 : 1, tables: ["age"])
    }
    system.families = [.init(total: 0, parts: [1, 2, 3, 4], table: "age")]
    return system
  }

  private var attack: WholeAttack { WholeAttack(system: system, policy: policy) }

  private func attacked(proofs: [Move] = []) throws -> AttackedPattern {
    let pattern = PrimaryRules(system: system, policy: policy).pattern(counts)
    var attacked = AttackedPattern(pattern, proofs: proofs)
    try attacked.attackAll(attack)
    return attacked
  }

  @Test func `a low count alone fails, and with another hidden both pass`() throws {
    // 60 - 30 - 18 - 9 leaves 3; with the 9 hidden as well the two sum to 12.
    var attacked = try attacked()
    #expect(attacked.failing == [4])
    try attacked.hide([3], attack)
    #expect(attacked.failing.isEmpty && attacked.pattern.isMended)
    #expect(attacked.pattern.hiddenCells == [4, 3])
  }

  @Test func `every hidden count has tables to show for it that an attack from scratch accepts`()
    throws
  {
    var attacked = try attacked()
    try attacked.hide([3], attack)
    var auditor = try Auditor(
      attacked.pattern.knowledge(of: system, policy: policy), point: counts.map(Double.init))
    for proof in attacked.proofs { auditor.keep(proof) }
    for cell in [3, 4] { #expect(policy.demand.isMet(by: auditor.intervals[cell])) }
  }

  @Test func `a table that does not fit what is shown proves nothing`() throws {
    // 8 instead of 3 makes 65 of 60, and the rest is shown.
    #expect(try attacked(proofs: [Move([(4, 8)])]).failing == [4])
    // Nor one that moves a shown count.
    #expect(try attacked(proofs: [Move([(3, 4), (4, 8)])]).failing == [4])
  }

  @Test func `what still fails is attacked again beside what is newly hidden`() throws {
    // Two sums of their own: hiding the 9 of the first helps nothing in the second.
    var system = system
    system.cells += ["Total", "x", "y"].map { .init(name: $0 + "2", depth: 1, tables: ["sex"]) }
    system.families.append(.init(total: 5, parts: [6, 7], table: "sex"))
    let attack = WholeAttack(system: system, policy: policy)
    let pattern = PrimaryRules(system: system, policy: policy).pattern(counts + [22, 20, 2])
    var attacked = AttackedPattern(pattern, proofs: [])
    try attacked.attackAll(attack)
    #expect(attacked.failing == [4, 7])
    try attacked.hide([3], attack)
    #expect(attacked.failing == [7])
    try attacked.hide([6], attack)
    #expect(attacked.failing.isEmpty)
  }
}
