/// Finds the cells that must be hidden for what they say themselves.
struct PrimaryRules {
  let system: CellSystem
  let policy: PublicPolicy
  var earlier = EarlierCells()

  /// The pattern with nothing hidden but what is sensitive.
  func pattern(_ counts: [Int]) -> Pattern {
    let isImplied = system.cells.indices.map {
      system.cells[$0].isImplied || earlier.isOutdated($0)
    }
    var isSensitive = counts.indices.map { cell in
      if isImplied[cell] { return false }
      return counts[cell] == 0 ? policy.zeros == .hidden : counts[cell] <= policy.threshold
    }
    var reasons = ZeroReasons()
    if policy.groups == .hidden {
      var groups = HiddenGroups(system, counts: counts, isSensitive: isSensitive)
      groups.hide()
      isSensitive = groups.isSensitive
      if policy.zeros == .shown { reasons = groups.reasons }
    }
    for cell in earlier.cells {
      if earlier.mustHide(cell) { isSensitive[cell] = true }
      if earlier.mustShow(cell) || isImplied[cell] { isSensitive[cell] = false }
    }
    return Pattern(
      counts: counts, isSensitive: isSensitive,
      isHidden: zip(isSensitive, isImplied).map { $0 || $1 }, isImplied: isImplied,
      earlier: earlier, zeroReasons: reasons)
  }
}
