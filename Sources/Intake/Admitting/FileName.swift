/// Names of files as findings, errors and restricted documents show them.
///
/// Senders choose them, so they are free text that may hold a name; no release shows them.
enum FileName {
  /// The last part of a path.
  ///
  /// - Parameter path: A path.
  /// - Returns: What stands after its last slash.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path below the inbox, by which files of one name in two folders are told apart.
  ///
  /// - Parameters:
  ///   - path: A file's path.
  ///   - inbox: The folder of all deliveries, or nothing where there is none.
  /// - Returns: The path below the inbox, or the last part where the file lies elsewhere.
  static func of(_ path: String, below inbox: String?) -> String {
    guard let inbox, !inbox.isEmpty else { return last(of: path) }
    let folder = inbox.hasSuffix("/") ? inbox : inbox + "/"
    guard path.hasPrefix(folder) else { return last(of: path) }
    let below = path.dropFirst(folder.count).drop { $0 == "/" }
    return below.isEmpty ? last(of: path) : String(below)
  }
}
