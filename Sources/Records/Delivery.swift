public import Vocabulary

/// What one sender delivered for one source: its files, as they were found.
public struct Delivery: Sendable, Hashable {
  /// One file of a delivery and what became of its rows.
  public struct File: Sendable, Hashable {
    /// Path below the inbox, such as `social-care/cin-2025.xml`.
    ///
    /// Senders choose it: it is free text that may hold a name, and no release shows it.
    public let name: String
    /// The SHA-256 of the bytes.
    public let hash: ContentHash
    /// Size; bytes.
    public let size: Int
    /// Where the rows ended.
    public var rows: RowCounts

    /// Creates a file.
    ///
    /// - Parameters:
    ///   - name: Path below the inbox.
    ///   - hash: The SHA-256 of the bytes.
    ///   - size: Size in bytes.
    ///   - rows: Where the rows ended.
    public init(name: String, hash: ContentHash, size: Int, rows: RowCounts) {
      self.name = name
      self.hash = hash
      self.size = size
      self.rows = rows
    }
  }

  /// The source's id in the pipeline file.
  public let source: String
  /// The kind of agency that sent it.
  public let agency: Agency
  /// The format's id.
  public let format: String
  /// The files, in the order of their names.
  public var files: [File]
  /// What the files that were read can tell; none where nobody looked, and anything may be told.
  public let carried: CarriedFields?

  /// Creates a delivery.
  ///
  /// - Parameters:
  ///   - source: The source's id in the pipeline file.
  ///   - agency: The kind of agency that sent it.
  ///   - format: The format's id.
  ///   - files: The files, in the order of their names.
  ///   - carried: What the files that were read can tell; none where nobody looked.
  public init(
    source: String, agency: Agency, format: String, files: [File], carried: CarriedFields? = nil
  ) {
    self.source = source
    self.agency = agency
    self.format = format
    self.files = files
    self.carried = carried
  }

  /// Where the rows of all files ended.
  public var rows: RowCounts {
    files.reduce(RowCounts()) { $0 + $1.rows }
  }
}
