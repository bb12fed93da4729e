import Foundation
import Vocabulary

/// Files and folders that are copied, closed to others and brought to disk.
struct CopiedTree {
  private let source: String
  private let target: String

  init(from source: String, to target: String) {
    self.source = source
    self.target = target
  }

  /// Copies those parts that are there.
  ///
  /// - Returns: How many files were copied.
  func copy(_ parts: [String]) throws -> Int {
    var count = 0
    for part in parts {
      for file in Self.files(of: "\(source)/\(part)") {
        try Self.copyFile("\(source)/\(part)\(file)", to: "\(target)/\(part)\(file)")
        count += 1
      }
    }
    try StagedRelease.sync(target)
    return count
  }

  /// Lists every file with its hash, as `sha256sum --check` reads it.
  func list() throws {
    let files = Self.files(of: target).map { String($0.dropFirst()) }
    let lines = try files.map { file in
      let hash = ContentHash(of: try Data(contentsOf: URL(filePath: "\(target)/\(file)")))
      return "\(hash.hexadecimal)  \(file)\n"
    }
    try RestrictedFile.write(lines.joined(), to: "\(target)/SHA256SUMS")
  }

  /// Copies one file with its mode; what stands in its place is replaced when the copy is whole.
  static func copyFile(_ source: String, to target: String) throws(RunError) {
    let folder = URL(filePath: target).deletingLastPathComponent().path
    if !FileManager.default.fileExists(atPath: folder) {
      try StateFolder.make(folder, mode: 0o700)
    }
    guard let contents = try? Data(contentsOf: URL(filePath: source), options: .alwaysMapped) else {
      throw .cannotCreate(path: target, reason: "'\(source)' cannot be read")
    }
    var found = stat()
    let mode = stat(source, &found) == 0 ? found.st_mode & 0o770 : 0o600
    try RestrictedFile.write(contents, to: target, mode: mode)
  }

  /// Refuses a folder in which something stands already.
  static func requireEmpty(_ folder: String) throws(RunError) {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard found.isEmpty else { throw .notEmpty(path: folder) }
  }

  /// Files of a folder as paths that start with '/', or one empty path for a file; links are passed
  /// over.
  private static func files(of path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [""] }
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return found.sorted().filter { file in
      let kind = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")[.type]
      return kind as? FileAttributeType == .typeRegular
    }.map { "/\($0)" }
  }
}
