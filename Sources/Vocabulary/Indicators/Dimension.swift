/// A breakdown: a named list of categories in the order in which they are shown.
public struct Dimension: Sendable, Hashable, Codable {
  /// One category of a breakdown.
  public struct Category: Sendable, Hashable, Codable {
    /// The code, such as `10_12`.
    public let code: String
    /// The label, such as "10 to 12".
    public let label: String

    /// Creates a category.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - label: The label.
    public init(_ code: String, _ label: String) {
      self.code = code
      self.label = label
    }
  }

  /// The breakdown's id, such as `age_band`; a column name of the release.
  public let id: String
  /// The heading, such as "Age band".
  public let label: String
  /// The categories, in the order in which they are shown.
  public let categories: [Category]

  /// Creates a breakdown.
  ///
  /// - Parameters:
  ///   - id: The breakdown's id.
  ///   - label: The heading.
  ///   - categories: The categories, in the order in which they are shown.
  public init(id: String, label: String, categories: [Category]) {
    self.id = id
    self.label = label
    self.categories = categories
  }
}
