import Vocabulary

/// The invented child population.
///
/// Every cell of ward, sex, single year of age and ethnic group stands once, so that any sum over
/// rows is a population.
struct PopulationTable {
  let children: Int

  /// About 200 children in the county for each one in the files, but never too few to fill a ward.
  private var total: Int {
    max(children * 200, 20_000)
  }

  private static let groups: [(item: EthnicGroup, weight: Int)] = [
    (.white, 789), (.mixed, 69), (.asian, 86), (.black, 44), (.other, 12),
  ]

  func lines() -> [String] {
    var lines = ["area,sex,age,ethnicity,count,source,year"]
    let weights = Place.wards.map { 60 + ($0 * 37) % 81 }
    let sum = weights.reduce(0, +)
    for (ward, weight) in zip(Place.wards, weights) {
      addWard(ward, children: total * weight / sum, to: &lines)
    }
    return lines
  }

  /// Wards differ in their ethnic make-up, and boys are 51.3 in 100.
  private func addWard(_ ward: Int, children: Int, to lines: inout [String]) {
    let spread = 50 + (ward * 53) % 101
    let others = Self.groups.dropFirst().map { ($0.item, $0.weight * spread / 100) }
    let white = 1000 - others.reduce(0) { $0 + $1.1 }
    for (sex, share) in [("male", 513), ("female", 487)] {
      for age in 0...17 {
        let cell = children * share * (96 + (age * 5) % 9)
        for (group, weight) in [(EthnicGroup.white, white)] + others {
          let count = (cell * weight + 900_000_000) / 1_800_000_000
          lines.append(
            "SMP\(ward.padded(to: 2)),\(sex),\(age),\(group.code),\(count),invented,2024")
        }
      }
    }
  }
}
