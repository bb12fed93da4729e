import Foundation

/// Where the project and the shared exports stand.
enum Checkout {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The folder of real exports, beside the project unless CONTINUUM_SHARED says otherwise.
  static let exports =
    (ProcessInfo.processInfo.environment["CONTINUUM_SHARED"] ?? "\(root)/../shared") + "/data"

  static var hasExports: Bool {
    FileManager.default.fileExists(atPath: exports)
  }
}
