import Records

/// Why ids changed, in words: the rules that joined, what parted.
///
/// It goes by what records say and not by the order of rows, so that every way of linking a night
/// gives the same reasons.
struct ChangeReasons {
  private let persons: Persons
  private let units: Units
  private let joined: [(left: Int32, right: Int32, rule: LinkageRule)]
  private let cuts: [(left: Int32, right: Int32, reason: String)]

  init(_ night: Night, units: Units, persons: Persons) {
    self.persons = persons
    self.units = units
    let made = Array(zip(night.pairs, night.outcomes))
    joined = made.filter { $0.1.outcome == .joined }.map { pair, made in
      (Int32(pair.left), Int32(pair.right), made.reason == "review" ? .reviewed : .weighed)
    }
    cuts = made.filter { $0.1.outcome != .joined }.map { pair, made in
      (Int32(pair.left), Int32(pair.right), made.reason.isEmpty ? "weights" : made.reason)
    }
  }

  /// The rules by which persons of two earlier children are one now.
  func merge(_ one: Set<Int32>, _ other: Set<Int32>) -> String {
    var rules = Set(
      [LinkageRule.nhsNumber, .pupilNumber, .referral].filter { rule in
        guard let facts = persons.identifiers(rule) else { return false }
        let ours = Set(one.flatMap { facts.of($0) })
        return other.contains { facts.of($0).contains { ours.contains($0) } }
      })
    let (left, right) = (units(of: one), units(of: other))
    for pair in joined where Self.connects((pair.left, pair.right), left, right) {
      rules.insert(pair.rule)
    }
    return rules.isEmpty
      ? "through other records" : rules.sorted().map(\.id).joined(separator: " ")
  }

  /// What parts persons who were one child.
  func split(_ one: Set<Int32>, _ other: Set<Int32>) -> String {
    let (left, right) = (units(of: one), units(of: other))
    let reasons = Set(
      cuts.filter { Self.connects(($0.left, $0.right), left, right) }.map(\.reason))
    return reasons.isEmpty
      ? "the records that joined them changed or went" : reasons.sorted().joined(separator: " ")
  }

  private func units(of persons: Set<Int32>) -> Set<Int32> {
    Set(persons.map { units.unitOfPerson[Int($0)] })
  }

  private static func connects(
    _ pair: (Int32, Int32), _ left: Set<Int32>, _ right: Set<Int32>
  ) -> Bool {
    left.contains(pair.0) && right.contains(pair.1)
      || left.contains(pair.1) && right.contains(pair.0)
  }
}
