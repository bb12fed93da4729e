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
    try Self.check(path)
    names = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
  }

  /// Refuses a folder that cannot be listed, which would otherwise look as if nothing were in it.
  private static func check(_ folder: String) throws(RunError) {
    guard access(folder, R_OK | X_OK) == 0,
      let entries = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { throw .closedFolder(path: folder) }
    for entry in entries {
      let path = "\(folder)/\(entry)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      if attributes?[.type] as? FileAttributeType == .typeDirectory { try check(path) }
    }
  }

  /// Files that no pattern matches: nobody reads them, so somebody should know.
  func unmatched(by patterns: [String]) -> Int {
    let known = Set(files(like: patterns))
    return names.map { "\(path)/\($0)" }.count { file in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      return !isFolder.boolValue && !known.contains(file)
    }
  }

  /// Files that match any of the patterns, in alphabetical order.
  func files(like patterns: [String]) -> [String] {
    names.filter { name in patterns.contains { fnmatch($0, name, FNM_PATHNAME | FNM_PERIOD) == 0 } }
      .map { "\(path)/\($0)" }
  }
}
