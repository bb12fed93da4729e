/// An area of the partnership or around it, from `areas.csv`.
public struct Area: Sendable, Hashable {
  /// The area's code.
  public let code: String
  /// The area's name.
  public let name: String
  /// The level, such as `district`.
  public let level: String
  /// The code of the area it lies in, or none.
  public let parent: String?

  /// Creates an area.
  ///
  /// - Parameters:
  ///   - code: The area's code.
  ///   - name: The area's name.
  ///   - level: The level.
  ///   - parent: The code of the area it lies in, or none.
  public init(code: String, name: String, level: String, parent: String?) {
    self.code = code
    self.name = name
    self.level = level
    self.parent = parent
  }
}
