public import Vocabulary

/// What is remembered of a file that a source once delivered; its bytes are in the kept files.
public struct KeptFile: Sendable, Hashable {
  /// The source's id in the pipeline file.
  public let source: String
  /// Path below the inbox, as the sender named it.
  public let name: String
  /// The SHA-256 of the bytes, by which the kept copy is found.
  public let hash: ContentHash
  /// Size; bytes.
  public let size: Int
  /// Rows that were read from it; a count.
  public let rows: Int
  /// The day it came, or last came again.
  public let firstSeen: Day
  /// The day a run last found it in the inbox or counted its rows.
  public let lastUsed: Day
  /// Whether its rows are part of the figures.
  public let isCurrent: Bool

  /// Creates the memory of a file.
  ///
  /// - Parameters:
  ///   - source: The source's id in the pipeline file.
  ///   - name: Path below the inbox.
  ///   - hash: The SHA-256 of the bytes.
  ///   - size: Size in bytes.
  ///   - rows: Rows that were read from it; a count.
  ///   - firstSeen: The day it came, or last came again.
  ///   - lastUsed: The day a run last found it in the inbox or counted its rows.
  ///   - isCurrent: Whether its rows are part of the figures.
  public init(
    source: String, name: String, hash: ContentHash, size: Int, rows: Int, firstSeen: Day,
    lastUsed: Day, isCurrent: Bool
  ) {
    self.source = source
    self.name = name
    self.hash = hash
    self.size = size
    self.rows = rows
    self.firstSeen = firstSeen
    self.lastUsed = lastUsed
    self.isCurrent = isCurrent
  }
}
