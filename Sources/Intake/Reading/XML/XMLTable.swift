/// The rows to be taken from an XML document: which element is a row, which elements its cells.
///
/// Names are local names: namespaces and prefixes play no part.
struct XMLTable: Hashable {
  /// The element that is a row, from the root: `["Message", "Children", "Child"]`.
  let path: [String]
  /// The elements that are cells, in the order of the cells.
  ///
  /// A path is relative to the row; an empty one is the row's own text. One whose first part
  /// starts with `/` counts from the root and may stand in an element around the row.
  let columns: [[String]]

  /// Creates a table.
  init(path: [String], columns: [[String]]) {
    self.path = path
    self.columns = columns
  }

  /// Creates a table from paths written with slashes, such as `Message/Children/Child`.
  init(path: String, columns: [String]) {
    self.path = Self.parts(path)
    self.columns = columns.map { ($0.hasPrefix("/") ? ["/"] : []) + Self.parts($0) }
  }

  /// The path of a column from the root.
  func fullPath(of column: [String]) -> [String] {
    guard let first = column.first, first.hasPrefix("/") else { return path + column }
    return Self.parts(column.joined(separator: "/"))
  }

  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }
}
