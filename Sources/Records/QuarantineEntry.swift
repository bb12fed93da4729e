public import Vocabulary

/// Rows of one line that were set aside, followed from night to night; it never holds a value.
public struct QuarantineEntry: Sendable, Hashable {
  /// What became of rows that were set aside.
  public enum State: String, Sendable, CaseIterable {
    /// Set aside still; read anew with every run.
    case waiting
    /// Used since, or no longer part of what the sender says.
    case settled
    /// Set aside for longer than rows wait.
    case expired
  }

  /// Which rows: those that start on one line of one file of one source.
  public struct Place: Sendable, Hashable {
    /// The source's id in the pipeline file.
    public let source: String
    /// The SHA-256 of the file's bytes.
    public let hash: ContentHash
    /// Physical line, from 1.
    public let line: Int

    /// Creates a place.
    ///
    /// - Parameters:
    ///   - source: The source's id in the pipeline file.
    ///   - hash: The SHA-256 of the file's bytes.
    ///   - line: Physical line, from 1.
    public init(source: String, hash: ContentHash, line: Int) {
      self.source = source
      self.hash = hash
      self.line = line
    }
  }

  /// Which rows.
  public let place: Place
  /// Path of the file below the inbox, as it was last named.
  public var file: String
  /// Rows that start on the line and were set aside; a count.
  public var rows: Int
  /// Ids of the rules that they broke when they were last read, in order.
  public var rules: [String]
  /// The day they were first set aside.
  public let firstSeen: Day
  /// The day they were last read.
  public var lastTried: Day
  /// What became of them.
  public var state: State
  /// The day the state was reached, where they wait no longer.
  public var ended: Day?
  /// Why they wait no longer, or empty.
  public var cause: String

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - place: Which rows.
  ///   - file: Path of the file below the inbox.
  ///   - rows: Rows that start on the line and were set aside; a count.
  ///   - rules: Ids of the rules that they broke, in order.
  ///   - firstSeen: The day they were first set aside.
  ///   - lastTried: The day they were last read.
  ///   - state: What became of them.
  ///   - ended: The day the state was reached, where they wait no longer.
  ///   - cause: Why they wait no longer, or empty.
  public init(
    place: Place, file: String, rows: Int, rules: [String], firstSeen: Day, lastTried: Day,
    state: State = .waiting, ended: Day? = nil, cause: String = ""
  ) {
    self.place = place
    self.file = file
    self.rows = rows
    self.rules = rules
    self.firstSeen = firstSeen
    self.lastTried = lastTried
    self.state = state
    self.ended = ended
    self.cause = cause
  }
}
