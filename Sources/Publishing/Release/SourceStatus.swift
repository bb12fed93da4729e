public import Vocabulary

/// What one source sent: its files and, for internal releases, what became of its rows.
public struct SourceStatus: Sendable, Hashable {
  /// What became of the rows of a source; each row ends in one of three ways.
  public struct Rows: Sendable, Hashable {
    /// Rows read.
    public let read: Int
    /// Rows used.
    public let used: Int
    /// Rows set aside because a rule failed.
    public let setAside: Int
    /// Rows a later delivery replaced.
    public let superseded: Int

    /// Creates counts of rows.
    ///
    /// - Parameters:
    ///   - read: Rows read; must equal the sum of the others.
    ///   - used: Rows used.
    ///   - setAside: Rows set aside because a rule failed.
    ///   - superseded: Rows a later delivery replaced.
    public init(read: Int, used: Int, setAside: Int, superseded: Int) {
      self.read = read
      self.used = used
      self.setAside = setAside
      self.superseded = superseded
    }
  }

  /// One file of a source.
  public struct File: Sendable, Hashable {
    /// The file's name, without folders.
    public let name: String
    /// The hash of its content.
    public let hash: ContentHash

    /// Describes a file.
    ///
    /// - Parameters:
    ///   - name: The file's name, without folders.
    ///   - hash: The hash of its content.
    public init(name: String, hash: ContentHash) {
      self.name = name
      self.hash = hash
    }
  }

  /// The source's id in the pipeline file.
  public let source: String
  /// The agency that sends it.
  public let agency: Agency
  /// The format its files are in.
  public let format: String
  /// Its files; none where nothing was sent.
  public let files: [File]
  /// What became of its rows; published in internal releases only.
  public let rows: Rows?
  /// A remark for the reader, such as "overdue since 1 October 2026", or empty.
  public let note: String

  /// Describes a source.
  ///
  /// - Parameters:
  ///   - source: The source's id in the pipeline file.
  ///   - agency: The agency that sends it.
  ///   - format: The format its files are in.
  ///   - files: Its files; none where nothing was sent.
  ///   - rows: What became of its rows; published in internal releases only.
  ///   - note: A remark for the reader, or empty.
  public init(
    source: String, agency: Agency, format: String, files: [File], rows: Rows? = nil,
    note: String = ""
  ) {
    self.source = source
    self.agency = agency
    self.format = format
    self.files = files
    self.rows = rows
    self.note = note
  }
}
