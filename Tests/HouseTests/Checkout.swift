import Foundation

/// The files of this checkout, as the house tests read them.
enum Checkout {
  /// The project's root.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Files below a folder of the project with one of the endings, in alphabetical order.
  static func files(in folder: String, endings: [String]) -> [URL] {
    let base = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
    return (names ?? []).sorted()
      .filter { name in endings.contains { name.hasSuffix($0) } }
      .map { base.appending(path: $0) }
  }

  static func text(_ url: URL) throws -> String {
    try String(contentsOf: url, encoding: .utf8)
  }

  static func lines(_ url: URL) throws -> [Substring] {
    try text(url).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
