import Foundation

/// Where tests find the repository and the data shared beside it.
enum Place {
  /// The repository's root.
  static let root: String = {
    var folder = realPath(#filePath)
    while folder.count > 1, !isThere(folder + "/Package.swift") {
      folder = (folder as NSString).deletingLastPathComponent
    }
    return folder
  }()
  /// The folder of shared data and reference, or nothing where it is absent.
  static let shared: String? = {
    let named = ProcessInfo.processInfo.environment["CONTINUUM_SHARED"]
    let path = named ?? (root as NSString).deletingLastPathComponent + "/shared"
    return isThere(path + "/data") ? path : nil
  }()

  /// The built-in format of that id as its file holds it.
  static func format(_ id: String) -> String {
    root + "/Sources/Pipeline/Formats/\(id).yaml"
  }

  static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  private static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
