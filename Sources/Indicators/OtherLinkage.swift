public import Records
import Vocabulary

/// The same rows linked by other settings, to show how much a count rests on the linkage.
public struct OtherLinkage: Sendable {
  /// The code in the release, such as `stricter`.
  public let code: String
  /// What the linkage does, such as "Numbers and references only".
  public let label: String
  /// The rows with the child that each belongs to.
  public let linked: LinkedChildren

  /// Creates another linkage.
  ///
  /// - Parameters:
  ///   - code: The code in the release.
  ///   - label: What the linkage does.
  ///   - linked: The rows with the child that each belongs to.
  public init(code: String, label: String, linked: LinkedChildren) {
    self.code = code
    self.label = label
    self.linked = linked
  }
}

/// How many children displayed in a period under one linkage.
struct OtherCount {
  let code: String
  let label: String
  let children: (Period) -> Int

  init(code: String, label: String, children: @escaping (Period) -> Int) {
    self.code = code
    self.label = label
    self.children = children
  }
}
