/// Which cells of a system are hidden, and why.
struct Pattern {
  /// The counts, same order as the cells.
  let counts: [Int]
  /// Cells whose count would tell of few children, or of all of a group.
  var isSensitive: [Bool]
  /// Cells behind the symbol: the sensitive ones, and others that would give them away.
  var isHidden: [Bool]

  /// Cells that stand in no table; readers know nothing of them but the sums.
  var isImplied: [Bool]

  /// What earlier releases made public.
  var earlier = EarlierCells()
  /// Why zeros are hidden where the policy shows zeros.
  var zeroReasons = ZeroReasons()
  /// Whether zeros may be hidden to protect others, although the policy shows zeros.
  var hidesFurtherZeros = false

  /// How many cells of tables are hidden.
  var hidden: Int { isHidden.indices.count { isHidden[$0] && !isImplied[$0] } }

  /// The hidden cells of tables, the sensitive ones first.
  var hiddenCells: [Int] {
    let cells = isHidden.indices.filter { isHidden[$0] && !isImplied[$0] }
    return cells.filter { isSensitive[$0] } + cells.filter { !isSensitive[$0] }
  }

  /// Whether a cell may not be hidden: it was shown before, or is a zero and zeros are shown.
  func mustShow(_ cell: Int, policy: PublicPolicy) -> Bool {
    if earlier.shown.contains(cell) { return true }
    return counts[cell] == 0 && !isHidden[cell] && policy.zeros == .shown && !hidesFurtherZeros
  }

  /// The values that readers can think of for a cell, from it alone.
  func bounds(of cell: Int, policy: PublicPolicy) -> (lower: Double, upper: Double) {
    if isImplied[cell] { return (0, .infinity) }
    if isHidden[cell] {
      return earlier.narrowed((policy.least(ofHidden: counts[cell]), .infinity), of: cell)
    }
    let count = counts[cell]
    guard policy.base > 1 else { return (Double(count), Double(count)) }
    let range = policy.counts(shownAs: policy.shown(count))
    return earlier.narrowed((Double(range.lowerBound), Double(range.upperBound)), of: cell)
  }

  /// All that readers know.
  func knowledge(of system: CellSystem, policy: PublicPolicy) -> LinearSystem {
    LinearSystem(
      unknowns: system.cells.indices.map { cell in
        let bounds = bounds(of: cell, policy: policy)
        return .init(name: system.cells[cell].name, lower: bounds.lower, upper: bounds.upper)
      }, constraints: system.allConstraints)
  }
}
