/// How tables of text are to be read.
public struct TableReading: Sendable {
  /// Which category is part of which.
  public var hierarchy: Hierarchy
  /// Dimensions whose categories do not add up, such as needs of which a child may have several.
  public var separate: Set<String>

  /// Whether what is named beside tables is in one of them: a slip of the pen would count for nothing.
  func require(in tables: [CountTable]) throws(TableFileError) {
    let known = Set(tables.flatMap(\.columns))
    for name in hierarchy.dimensions + separate.sorted() where !known.contains(name) {
      throw .noSuchDimension(name: name)
    }
    if let circle = hierarchy.circle {
      throw .circle(dimension: circle.dimension, code: circle.code)
    }
  }

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
