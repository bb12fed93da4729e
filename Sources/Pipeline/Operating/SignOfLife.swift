import Foundation

/// The file of a dead man's switch: as old as the last run that published.
struct SignOfLife {
  private let entry: AuditEntry

  init(_ entry: AuditEntry) {
    self.entry = entry
  }

  /// Writes the instant and the release; nothing where the run published nothing.
  func write(to path: String?) throws {
    guard let path, let release = entry.release else { return }
    try OpenFile.write("\(entry.at) \(release)\n", to: path)
  }
}
