/// How tables of text are to be read.
public struct TableReading: Sendable {
  /// Which category is part of which.
  public var hierarchy: Hierarchy
  /// Dimensions whose categories do not add up, such as needs of which a child may have several.
  public var separate: Set<String>

  /// Creates a way of reading.
  ///
  /// - Parameters:
  ///   - hierarchy: Which category is part of which.
  ///   - separate: Dimensions whose categories do not add up.
  public init(hierarchy: Hierarchy = Hierarchy(), separate: Set<String> = []) {
    self.hierarchy = hierarchy
    self.separate = separate
  }
}
