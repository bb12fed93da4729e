/// A table with its caption, its symbol key, its notes and its file.
///
public struct Table: Hashable, Sendable {
  /// The identifier, unique on the page.
  ///
  public let id: String
  /// What, where and when, in one line.
  ///
  public let caption: String
  /// The columns; the first holds the row headers.
  ///
  public let columns: [TableColumn]
  /// The rows, totals last.
  ///
  public let rows: [TableRow]
  /// Notes under the table.
  ///
  public let notes: [Prose]
  /// The file with the same numbers.
  ///
  public let download: Download?

  /// A table.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique on the page.
  ///   - caption: What, where and when, in one line.
  ///   - columns: The columns; the first holds the row headers.
  ///   - rows: The rows, totals last; each has one cell less than there are columns.
  ///   - notes: Notes under the table.
  ///   - download: The file with the same numbers.
  /// - Precondition: Every row has one header and a cell for each further column.
  public init(
    id: String, caption: String, columns: [TableColumn], rows: [TableRow], notes: [Prose] = [],
    download: Download? = nil
  ) {
    precondition(
      rows.allSatisfy { $0.cells.count + 1 == columns.count },
      "the table '\(id)' has a row with more or fewer cells than columns")
    self.id = Anchor.slug(id)
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.download = download
  }

  /// Every symbol the table uses, in the order of the shorthand.
  ///
  public var symbols: [Symbol] {
    let used = Set(rows.flatMap(\.cells).flatMap(\.symbols))
    return used.sorted { ($0.shorthand, $0.meaning) < ($1.shorthand, $1.meaning) }
  }
}
