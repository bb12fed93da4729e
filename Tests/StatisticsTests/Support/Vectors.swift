import Foundation
import Testing

/// Reference values: the full files beside the repository where present, and our own small copies.
enum Vectors {
  /// Rows of a file of expected values, such as "rates/qnorm", from the first place that has it.
  static func rows(_ name: String) throws -> [VectorRow] {
    let rows = try input(name)
    try #require(!rows.isEmpty, "there are no reference values '\(name)'")
    VectorLedger.shared.open(name)
    return rows
  }

  /// Rows of a file of input data, from the first place that has it; none if neither does.
  static func input(_ name: String) throws -> [VectorRow] {
    try places(name).first.map { try read($0) } ?? []
  }

  private static func places(_ name: String) -> [URL] {
    let copy = tests.appending(path: "Vectors")
      .appending(path: name.replacing("/", with: "-") + ".csv")
    let full = shared?.appending(path: name + ".csv")
    return [full, copy].compactMap { $0 }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// Whether the full files are there: some rest on data that may not be copied into a repository.
  static let hasShared = shared != nil

  private static let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let shared: URL? = {
    let folder = sharedRoot.appending(path: "reference/vectors")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  private static var sharedRoot: URL {
    if let path = ProcessInfo.processInfo.environment["CONTINUUM_SHARED"] {
      return URL(filePath: path)
    }
    let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
    return repository.deletingLastPathComponent().appending(path: "shared")
  }

  private static func read(_ file: URL) throws -> [VectorRow] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      VectorRow(cells: Dictionary(zip(header, cells)) { first, _ in first })
    }
  }
}
