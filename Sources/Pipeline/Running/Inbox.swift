import Foundation

/// The folder in which senders leave their files.
struct Inbox {
  let path: String
  private let names: [String]

  /// Lists the inbox.
  init(path: String) throws(RunError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw .missingInbox(path: path) }
    self.path = path
    names = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
      .sorted()
  }

  /// Files that match any of the patterns, in alphabetical order.
  ///
  /// - Parameter patterns: Shell patterns relative to the inbox, such as `schools/*.csv`.
  func files(like patterns: [String]) -> [String] {
    names.filter { name in patterns.contains { fnmatch($0, name, FNM_PATHNAME | FNM_PERIOD) == 0 } }
      .map { "\(path)/\($0)" }
  }
}
