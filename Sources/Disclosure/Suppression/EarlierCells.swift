/// What earlier releases of the same figures made public of cells: it cannot be taken back.
struct EarlierCells {
  /// What becomes of a cell that was public before.
  enum Fate {
    /// It is published again, beside the earlier releases.
    case again
    /// It stays as it went out; only what is new beside it is published.
    case stays
    /// It is made anew: another number can be shown.
    case anew
  }

  private struct Known {
    let fate: Fate
    var bounds = (lower: 0.0, upper: Double.infinity)
    /// Whether a release showed it as a number.
    var wasShown = false
    /// Whether such a number still fits the count.
    var isTold = false
    /// Whether everything that was said of it does.
    var fits = true
    var releases: Set<Int> = []
  }

  private var known: [Int: Known] = [:]

  /// The cells of which anything was public.
  var cells: [Int] { known.keys.sorted() }

  /// Notes what an earlier release says of a cell.
  ///
  /// Late records can have moved the count away from what was said: that tells nothing of it any more.
  mutating func note(
    _ text: String, of cell: Int, count: Int, knowledge: ReaderKnowledge, fate: Fate = .again,
    release: Int = 0
  ) {
    let written = WrittenCount(text)
    let bounds = knowledge.bounds(of: written)
    let fits = bounds.lower <= Double(count) && Double(count) <= bounds.upper
    var cellKnown = known[cell] ?? Known(fate: fate)
    if case .number = written {
      cellKnown.wasShown = true
      if fits { cellKnown.isTold = true }
    }
    if fits {
      cellKnown.bounds.lower = max(cellKnown.bounds.lower, bounds.lower)
      cellKnown.bounds.upper = min(cellKnown.bounds.upper, bounds.upper)
    } else {
      cellKnown.fits = false
    }
    cellKnown.releases.insert(release)
    known[cell] = cellKnown
  }

  /// Notes that a cell must not be shown, as if it had been hidden before.
  mutating func hide(_ cell: Int) { known[cell] = known[cell] ?? Known(fate: .again) }

  /// Whether a cell was shown as a number and is so still.
  func mustShow(_ cell: Int) -> Bool {
    guard let known = known[cell], known.wasShown else { return false }
    return known.fate == .again || (known.fate == .stays && known.isTold)
  }

  /// Whether a cell was always hidden.
  func mustHide(_ cell: Int) -> Bool { known[cell].map { !$0.wasShown } ?? false }

  /// Whether a cell stays as it went out, with a number that is not its count any more.
  func isOutdated(_ cell: Int) -> Bool {
    known[cell].map { $0.fate == .stays && $0.wasShown && !$0.isTold } ?? false
  }

  /// Whether hiding a cell protects nothing: who kept the releases has its number.
  func isTold(_ cell: Int) -> Bool { known[cell]?.isTold ?? false }

  /// Whether all that was said of a cell fits its count.
  func fits(_ cell: Int) -> Bool { known[cell]?.fits ?? true }

  /// Bounds of a cell with what earlier releases say.
  func narrowed(
    _ bounds: (lower: Double, upper: Double), of cell: Int
  ) -> (lower: Double, upper: Double) {
    guard let known = known[cell] else { return bounds }
    // What stays as it went out is not rounded by the rule of now.
    if known.fate == .stays, known.isTold { return known.bounds }
    return (max(bounds.lower, known.bounds.lower), min(bounds.upper, known.bounds.upper))
  }

  /// The numbers of the releases that said anything of some cells.
  func releases(of cells: Set<Int>) -> [Int] {
    Set(cells.flatMap { known[$0]?.releases ?? [] }).sorted()
  }
}
