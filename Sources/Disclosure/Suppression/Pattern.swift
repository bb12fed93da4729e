/// Which cells of a system are hidden, and why.
struct Pattern {
  /// The counts, same order as the cells.
  let counts: [Int]
  /// Cells whose count would tell of few children, or of all of a group.
  var isSensitive: [Bool]
  /// Cells behind the symbol: the sensitive ones, and others that would give them away.
  var isHidden: [Bool]

  /// Cells that stand in no table, or with a number that is theirs no more; readers know nothing of
  /// them but the sums.
  var isImplied: [Bool]

  /// Cells that no table shows, not even by a symbol.
  var isUnseen: [Bool]

  /// What earlier releases made public.
  var earlier = EarlierCells()
  /// Why zeros are hidden where the policy shows zeros.
  var zeroReasons = ZeroReasons()
  /// Whether the last attack still found something, so that whatever stands near was hidden.
  var isMended = false
  /// Whether zeros beside a cell that nothing else protects are hidden first.
  var opensZeros = false
  /// Zeros that may be hidden to protect others, although the policy shows zeros.
  var furtherZeros: Set<Int> = []
  /// Whether all zeros may be.
  var hidesFurtherZeros = false

  /// How many cells of tables are hidden.
  var hidden: Int { isHidden.indices.count { isHidden[$0] && !isImplied[$0] && !isUnseen[$0] } }

  /// The hidden cells that need protection, the sensitive ones first.
  var hiddenCells: [Int] {
    let cells = isHidden.indices.filter(needsProtection)
    return cells.filter { isSensitive[$0] } + cells.filter { !isSensitive[$0] }
  }

  /// Whether a cell stands in a table, is hidden there, and no earlier release has given it away.
  func needsProtection(_ cell: Int) -> Bool {
    isHidden[cell] && !isImplied[cell] && !earlier.isTold(cell)
  }

  /// Whether a cell may not be hidden: it was shown before, or is a zero and zeros are shown.
  func mustShow(_ cell: Int, policy: PublicPolicy) -> Bool {
    if earlier.mustShow(cell) { return true }
    return counts[cell] == 0 && !isHidden[cell] && policy.zeros == .shown && !hidesFurtherZeros
      && !furtherZeros.contains(cell)
  }

  /// Allows some zeros to be hidden to protect others; why others near them are hidden cannot be
  /// told any more.
  mutating func open(_ zeros: [Int]) {
    guard !zeros.isEmpty else { return }
    furtherZeros.formUnion(zeros)
    zeroReasons.drop(near: Set(zeros))
  }

  /// The same with any zero free to be hidden, so that no reason can be told of those that are.
  func hidingAnyZeros() -> Pattern {
    var pattern = self
    pattern.opensZeros = true
    pattern.hidesFurtherZeros = true
    pattern.zeroReasons = ZeroReasons()
    return pattern
  }

  /// The values that readers can think of for a cell, from it alone.
  func bounds(of cell: Int, policy: PublicPolicy) -> (lower: Double, upper: Double) {
    if isImplied[cell] { return (0, .infinity) }
    if isUnseen[cell] { return (0, .infinity) }
    if isHidden[cell] {
      return earlier.narrowed((policy.least(ofHidden: counts[cell]), .infinity), of: cell)
    }
    let count = counts[cell]
    let range = policy.base > 1 ? policy.counts(shownAs: policy.shown(count)) : count...count
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
