/// What a sender wants checked, as written on the command line.
public struct CheckRequest: Sendable {
  /// Paths of the files.
  public var files: [String]
  /// The format's id, or nothing to recognise it.
  public var format: String?
  /// The folder that the page and the list are written to.
  public var out: String
  /// How letters are written as bytes, where it differs from the format.
  public var encoding: String?
  /// The year of the return.
  public var year: Int?
  /// The reference date, or nothing for today.
  public var asOf: String?
  /// The scheme of ethnicity where rows do not name one.
  public var scheme: String?
  /// Whether every finding is listed.
  public var listsAll: Bool

  /// Creates a request.
  ///
  /// - Parameters:
  ///   - files: Paths of the files.
  ///   - format: The format's id, or nothing to recognise it.
  ///   - out: The folder that the page and the list are written to.
  public init(files: [String], format: String? = nil, out: String) {
    self.files = files
    self.format = format
    self.out = out
    listsAll = false
  }
}
