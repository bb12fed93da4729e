import Records

/// Why ids changed, in words: the rules that joined, what parted.
///
/// It goes by what records say and not by the order of rows, so that every way of linking a night
/// gives the same reasons.
struct ChangeReasons {
  private let persons: Persons
  private let units: Units
  private let pairs: [ScoredPair]
  private let outcomes: [(outcome: WeighedPair.Outcome, reason: String)]
  // The pairs of which each unit is the left one.
  private let pairsOfUnit: RowGroups

  init(_ night: Night, units: Units, persons: Persons) {
    self.persons = persons
    self.units = units
    (pairs, outcomes) = (night.pairs, night.outcomes)
    pairsOfUnit = RowGroups(personOfRow: pairs.map { Int32($0.left) }, count: units.count)
  }

  /// The rules by which persons of two earlier children are one now.
  func merge(_ one: Set<Int32>, _ other: Set<Int32>) -> String {
    var rules = Set(
      [LinkageRule.nhsNumber, .pupilNumber, .referral].filter { rule in
        guard let facts = persons.identifiers(rule) else { return false }
        let ours = Set(one.flatMap { facts.of($0) })
        return other.contains { facts.of($0).contains { ours.contains($0) } }
      })
    for made in outcomes(between: one, other) where made.outcome == .joined {
      rules.insert(made.reason == "review" ? .reviewed : .weighed)
    }
    return rules.isEmpty
      ? "through other records" : rules.sorted().map(\.id).joined(separator: " ")
  }

  /// What parts persons who were one child.
  func split(_ one: Set<Int32>, _ other: Set<Int32>) -> String {
    let reasons = Set(
      outcomes(between: one, other).filter { $0.outcome != .joined }
        .map { $0.reason.isEmpty ? "weights" : $0.reason })
    return reasons.isEmpty
      ? "what joined them changed or went" : reasons.sorted().joined(separator: " ")
  }

  private func outcomes(
    between one: Set<Int32>, _ other: Set<Int32>
  ) -> [(outcome: WeighedPair.Outcome, reason: String)] {
    let (ours, theirs) = (units(of: one), units(of: other))
    return outcomes(from: ours, to: theirs) + outcomes(from: theirs, to: ours)
  }

  private func outcomes(
    from left: Set<Int32>, to right: Set<Int32>
  ) -> [(outcome: WeighedPair.Outcome, reason: String)] {
    left.flatMap { pairsOfUnit.members(of: Int($0)) }
      .filter { right.contains(Int32(pairs[Int($0)].right)) }.map { outcomes[Int($0)] }
  }

  private func units(of persons: Set<Int32>) -> Set<Int32> {
    Set(persons.map { units.unitOfPerson[Int($0)] })
  }
}
