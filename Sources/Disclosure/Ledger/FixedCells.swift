/// What earlier releases made public of the cells of a part.
struct FixedCells {
  /// What readers know of a cell from them.
  struct Known {
    /// The least and the most that it can be.
    let bounds: (lower: Double, upper: Double)
    /// Whether a release showed it as a number.
    let wasShown: Bool
    /// Whether that number still fits the count.
    let isShown: Bool
    /// Whether another number may be shown now: its period is made anew.
    let isFree: Bool
    /// The numbers of those releases.
    let releases: [Int]
  }

  /// By place in the part.
  private(set) var known: [Int: Known] = [:]

  init(_ part: CellPart, ledger: ReleaseLedger) {
    for (place, cell) in part.system.cells.enumerated() {
      let shown = ledger.shown(cell.name)
      guard !shown.isEmpty else { continue }
      var (lower, upper) = (0.0, Double.infinity)
      var isShown = false
      for earlier in shown {
        let written = WrittenCount(earlier.text)
        let bounds = ReaderKnowledge(policy: earlier.policy).bounds(of: written)
        lower = max(lower, bounds.lower)
        upper = min(upper, bounds.upper)
        if case .number = written { isShown = true }
      }
      let count = Double(part.counts[place])
      // Late records moved the count away from what was published: that tells nothing of it any more.
      let fits = lower <= count && count <= upper
      known[place] = Known(
        bounds: fits ? (lower, upper) : (0, .infinity), wasShown: isShown, isShown: isShown && fits,
        isFree: isShown && ledger.isCorrected(cell.name), releases: shown.map(\.release))
    }
  }
}
