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
    } catch {
      throw .cannotCreate(path: path, reason: StateFolder.reason(error))
    }
    try RestrictedFile.write(report.html, to: page)
    try RestrictedFile.write(report.csv, to: list)
  }
}
