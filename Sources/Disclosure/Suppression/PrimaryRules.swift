/// Finds the cells that must be hidden for what they say themselves.
struct PrimaryRules {
  let system: CellSystem
  let policy: PublicPolicy
  var earlier = EarlierCells()

  /// The pattern with nothing hidden but what is sensitive.
  func pattern(_ counts: [Int]) -> Pattern {
    var isSensitive = counts.map { count in
      count == 0 ? policy.zeros == .hidden : count <= policy.threshold
    }
    if policy.groups == .hidden { hideGroups(counts, &isSensitive) }
    for cell in earlier.shown { isSensitive[cell] = false }
    for cell in earlier.hidden { isSensitive[cell] = true }
    return Pattern(
      counts: counts, isSensitive: isSensitive, isHidden: isSensitive, earlier: earlier)
  }

  /// Where all of a group are in one category, hides that cell and a zero beside it.
  ///
  /// The zero is the one whose category is the largest elsewhere: the likeliest not to be one.
  private func hideGroups(_ counts: [Int], _ isSensitive: inout [Bool]) {
    let weight = categoryWeights(counts)
    for family in system.families where family.parts.count > 1 && counts[family.total] > 0 {
      let filled = family.parts.filter { counts[$0] > 0 }
      guard filled.count == 1, let all = filled.first else { continue }
      isSensitive[all] = true
      let zeros = family.parts.filter { counts[$0] == 0 }
      guard !zeros.contains(where: { isSensitive[$0] }),
        let likeliest = zeros.max(by: { (weight[$0], $1) < (weight[$1], $0) })
      else { continue }
      isSensitive[likeliest] = true
    }
  }

  /// The total of the other sums that a cell is part of.
  private func categoryWeights(_ counts: [Int]) -> [Int] {
    var weight = [Int](repeating: 0, count: counts.count)
    for family in system.families {
      for part in family.parts { weight[part] = max(weight[part], counts[family.total]) }
    }
    return weight
  }
}
