/// A column of a file from which a format is drafted, with a sample of its cells.
///
/// The cells never leave this room: a draft says what they look like and not what they are.
struct SampleColumn {
  /// The most cells that are looked at.
  static let cap = 2_000

  /// The header, or the element's name.
  let name: String
  /// Where an XML value stands, or empty.
  let path: String
  /// Cells that are not empty, at most `cap`.
  private(set) var cells: [String] = []
  /// All cells, row by row, the empty ones too; of an XML document, whose elements may be absent,
  /// only those that stand there.
  private(set) var rows: [String] = []

  /// Creates a column without cells.
  init(name: String, path: String = "") {
    self.name = name
    self.path = path
  }

  /// Takes a cell where there is room for it.
  mutating func take(_ cell: String) {
    guard rows.count < Self.cap else { return }
    rows.append(cell)
    if !cell.isEmpty { cells.append(cell) }
  }

  /// The share of the cells for which something holds; nothing where there are too few to tell.
  func share(_ holds: (String) -> Bool) -> Double? {
    cells.count < 3 ? nil : Double(cells.count(where: holds)) / Double(cells.count)
  }
}
