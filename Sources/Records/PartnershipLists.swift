public import Vocabulary

/// The partnership's own code lists; columns hold positions in them.
public struct PartnershipLists: Sendable, Hashable {
  /// Areas of residence and responsible authorities.
  public let areas: [CodeEntry]
  /// Categories of school concerns.
  public let categories: [CodeEntry]
  /// Assessment tools.
  public let tools: [CodeEntry]
  /// Providers of support.
  public let providers: [CodeEntry]

  /// Creates lists.
  ///
  /// - Parameters:
  ///   - areas: Areas of residence and responsible authorities.
  ///   - categories: Categories of school concerns.
  ///   - tools: Assessment tools.
  ///   - providers: Providers of support.
  public init(
    areas: [CodeEntry], categories: [CodeEntry], tools: [CodeEntry], providers: [CodeEntry]
  ) {
    self.areas = areas
    self.categories = categories
    self.tools = tools
    self.providers = providers
  }
}
