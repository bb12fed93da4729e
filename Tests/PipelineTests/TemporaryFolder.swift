import Foundation

/// A folder for one test, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  /// Its name has no digits: tests look for counts in messages that name it.
  init() throws {
    let name = String((0..<24).compactMap { _ in "ghijklmnopqrstuvwxyz".randomElement() })
    path = FileManager.default.temporaryDirectory.appending(path: "continuum-\(name)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(path)/\(name)"), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }
}

/// A case definition with one line.
enum CaseDefinitionFile {
  static let small = """
    version: "1"
    lines:
      - id: log
        record: referral
        event: referral_log
    """
}
