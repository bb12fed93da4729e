public import Vocabulary

/// What was written: every file with its hash, ready to be renamed into place.
public struct Publication: Sendable, Hashable {
  /// One file of the release.
  public struct File: Sendable, Hashable {
    /// The path inside the folder, such as `csv/B1.age_band.csv`.
    public let path: String
    /// The hash of its content.
    public let hash: ContentHash
    /// Its size in bytes.
    public let bytes: Int
  }

  /// The folder the release stands in.
  public let folder: String
  /// The files, ascending by path, `SHA256SUMS` included.
  public let files: [File]
  /// The database's file name.
  public let database: String
  /// The rows of the table `indicator_value`.
  public let values: Int
}
