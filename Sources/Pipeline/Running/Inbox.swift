import Foundation

/// The folder in which senders leave their files.
struct Inbox {
  let path: String
  /// Files that are on their way or lie beside others by their program's habit; names below the
  /// inbox.
  let passedOver: [String]
  private let names: [String]
  // Links, pipes and devices, which are never read, and folders; names below the inbox.
  private let others: [String]
  private let folders: [String]

  /// Lists the inbox.
  init(path: String) throws(RunError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw .missingInbox(path: path) }
    guard Self.kind(of: path) != .typeSymbolicLink else { throw .linkedInbox(path: path) }
    self.path = path
    try Self.check(path)
    let all = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
    let kinds = Dictionary(grouping: all) { Self.kind(of: "\(path)/\($0)") }
    let files = kinds[.typeRegular] ?? []
    let folders = kinds[.typeDirectory] ?? []
    self.folders = folders
    others = Set(all).subtracting(files).subtracting(folders).sorted()
    let passing = files.filter { PassingFile.isPassing($0, in: path) }
    passedOver = passing
    names = files.filter { !passing.contains($0) }
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

  /// Names of files that no pattern matches: nobody reads them, so somebody should know.
  func unmatched(by patterns: [String]) -> [String] {
    let known = Set(files(like: patterns))
    return names.filter { !known.contains("\(path)/\($0)") }
  }

  /// Names of what stands in the place of a file and is none: links, pipes, devices, and folders
  /// that a pattern matches.
  func noFiles(like patterns: [String]) -> [String] {
    let matched = folders.filter { name in patterns.contains { Self.matches(name, $0) } }
    return (others + matched).sorted()
  }

  /// Whether a name is none that this program can ask for: its bytes are no UTF-8.
  func isIllegible(_ name: String) -> Bool {
    name.contains("\u{FFFD}") && Self.kind(of: "\(path)/\(name)") == .typeUnknown
  }

  private static func kind(of path: String) -> FileAttributeType {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType ?? .typeUnknown
  }

  /// Files that match any of the patterns, in alphabetical order.
  func files(like patterns: [String]) -> [String] {
    names.filter { name in patterns.contains { Self.matches(name, $0) } }.map { "\(path)/\($0)" }
  }

  /// The name of one of its files below it.
  func name(of file: String) -> String {
    String(file.dropFirst(path.count + 1))
  }

  static func matches(_ name: String, _ pattern: String) -> Bool {
    fnmatch(pattern, name, FNM_PATHNAME | FNM_PERIOD) == 0
  }
}
