/// What earlier releases of the same figures made public of cells: it cannot be taken back.
struct EarlierCells {
  /// The cells that were shown as a number; they stay so.
  private(set) var shown: Set<Int> = []
  /// The cells that were hidden; they stay so.
  private(set) var hidden: Set<Int> = []
  private var known: [Int: (lower: Double, upper: Double)] = [:]

  /// Notes what an earlier release says of a cell.
  mutating func note(_ text: String, of cell: Int, knowledge: ReaderKnowledge) {
    let written = WrittenCount(text)
    if case .number = written {
      shown.insert(cell)
      hidden.remove(cell)
    } else if !shown.contains(cell) {
      hidden.insert(cell)
    }
    known[cell] = narrowed(knowledge.bounds(of: written), of: cell)
  }

  /// Bounds of a cell with what earlier releases say.
  func narrowed(
    _ bounds: (lower: Double, upper: Double), of cell: Int
  ) -> (lower: Double, upper: Double) {
    guard let earlier = known[cell] else { return bounds }
    return (max(bounds.lower, earlier.lower), min(bounds.upper, earlier.upper))
  }

  /// Whether a count is one that they allow.
  func allow(_ count: Int, of cell: Int) -> Bool {
    guard let bounds = known[cell] else { return true }
    return bounds.lower <= Double(count) && Double(count) <= bounds.upper
  }
}
