import Foundation
import Synchronization

/// Expected values: the small copies here, and the full files beside the repository if present.
enum DateVectors {
  /// Whether the full files are there.
  static let hasShared = FileManager.default.fileExists(atPath: shared.path)

  /// The rows of a file of this folder, such as "working-days", by column name.
  static func copied(_ name: String) throws -> [[String: String]] {
    try read(tests.appending(path: "Vectors/\(name).csv"))
  }

  /// The rows of a full file, such as "working_days", by column name.
  static func full(_ name: String) throws -> [[String: String]] {
    try read(shared.appending(path: "\(name).csv"))
  }

  private static let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let shared: URL = {
    let root =
      ProcessInfo.processInfo.environment["CONTINUUM_SHARED"].map { URL(filePath: $0) }
      ?? tests.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "shared")
    return root.appending(path: "reference/vectors/dates")
  }()

  /// Notes values of a file that were compared and are equal, for `make vectors`.
  static func note(_ file: String, values: Int = 1) {
    ledger.withLock { $0[file, default: 0] += values }
  }

  private static let ledger: Mutex<[String: Int]> = {
    if ProcessInfo.processInfo.environment["CONTINUUM_VECTORS"] != nil {
      atexit { DateVectors.write() }
    }
    return Mutex([:])
  }()

  private static func write() {
    let path = ProcessInfo.processInfo.environment["CONTINUUM_VECTORS"] ?? ""
    let lines = ledger.withLock { $0.map { "dates/\($0.key)\t\($0.value)\t0.0\t0.0\n" } }
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    try? (text + lines.sorted().joined())
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The files hold no quoted cells.
  private static func read(_ file: URL) throws -> [[String: String]] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(header, cells)) { first, _ in first }
    }
  }
}
