import Foundation

/// The folder that a check leaves its page and its list in, readable by its owner alone.
struct ReportFolder {
  let path: String

  var page: String { "\(path)/report.html" }
  var list: String { "\(path)/findings.csv" }

  /// Writes both, each whole or not at all.
  func write(_ report: (html: String, csv: String)) throws(RunError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try write(report.html, to: page)
      try write(report.csv, to: list)
    } catch {
      throw .cannotCreate(path: path, reason: StateFolder.reason(error))
    }
  }

  private func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
  }
}
