/// Something known to be wrong or missing in the figures.
public struct KnownIssue: Sendable, Hashable {
  /// A short id, such as `K1`.
  public let id: String
  /// What is wrong, whom it touches and which way it moves the figures.
  public let text: String
  /// Ids of the indicators it touches; none means all.
  public let indicators: [String]

  /// The issue in a few words, where it must stand on the first page; none where it need not.
  public let headline: String?

  /// Creates an issue.
  ///
  /// - Parameters:
  ///   - id: A short id, unique in the release.
  ///   - text: What is wrong and which way it moves the figures.
  ///   - indicators: Ids of the indicators it touches; none means all.
  ///   - headline: The issue in a few words, for the first page; none where it need not stand there.
  public init(
    id: String, text: String, indicators: [String] = [], headline: String? = nil
  ) {
    self.id = id
    self.text = text
    self.indicators = indicators
    self.headline = headline
  }
}
