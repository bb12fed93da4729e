/// Names of files without their folders, as findings and errors show them.
enum FileName {
  /// The last part of a path.
  ///
  /// - Parameter path: A path.
  /// - Returns: What stands after its last slash.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
