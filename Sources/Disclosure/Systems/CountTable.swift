/// A table of counts as it stands in a file, before anything is made of its text.
public struct CountTable: Sendable {
  /// What it is called in messages, such as the file's name without its ending.
  public let id: String
  /// The header: dimensions by their names, and the columns of `Column`.
  public let columns: [String]
  /// The rows, one text for each column.
  public let rows: [[String]]

  /// Columns that are no dimension.
  public enum Column: String, Sendable, CaseIterable {
    /// The count, or a symbol where it is suppressed.
    case count
    /// A published percentage, as written: its decimals say how it was rounded.
    case percentage
    /// What the percentage is out of: a number, or the dimension whose total it is.
    case outOf = "out_of"
    /// A published rate, as written.
    case rate
    /// The population of the rate; a public number.
    case population
    /// How many of the population the rate is for; 10,000 where nothing is written.
    case per
  }

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - id: What it is called in messages.
  ///   - columns: The header.
  ///   - rows: The rows, one text for each column.
  public init(id: String, columns: [String], rows: [[String]]) {
    self.id = id
    self.columns = columns
    self.rows = rows
  }
}
