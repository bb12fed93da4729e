/// Finds the cells that must be hidden for what they say themselves.
struct PrimaryRules {
  let system: CellSystem
  let policy: PublicPolicy
  var earlier = EarlierCells()

  /// The pattern with nothing hidden but what is sensitive.
  func pattern(_ counts: [Int]) -> Pattern {
    // What nobody shows is to be protected where it is low, and needs no care otherwise.
    let isUnseen = system.cells.map { $0.isDifference && policy.groups == .shown }
    let isImplied = system.cells.indices.map {
      system.cells[$0].isImplied || earlier.isOutdated($0) || (isUnseen[$0] && !isLow(counts[$0]))
    }
    var isSensitive = counts.indices.map { cell in
      !isImplied[cell] && isLow(counts[cell])
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
      isUnseen: isUnseen, earlier: earlier, zeroReasons: reasons)
  }

  private func isLow(_ count: Int) -> Bool {
    count == 0 ? policy.zeros == .hidden : count <= policy.threshold
  }
}
