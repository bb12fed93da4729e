public import Vocabulary

/// A correction of figures that an earlier release showed.
public struct Revision: Sendable, Hashable {
  /// The release that showed the corrected figures first.
  public let release: String
  /// The day of the correction.
  public let day: Day
  /// What changed, by how much and why.
  public let text: String

  /// Creates a revision.
  ///
  /// - Parameters:
  ///   - release: The release that showed the corrected figures first.
  ///   - day: The day of the correction.
  ///   - text: What changed, by how much and why.
  public init(release: String, day: Day, text: String) {
    self.release = release
    self.day = day
    self.text = text
  }
}
