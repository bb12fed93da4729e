import Foundation
import Vocabulary

/// A release built aside; readers see it only once it is whole.
struct StagedRelease {
  /// The folder it is built in.
  let path: String
  /// The name it will have.
  let name: String
  let releases: String

  /// Makes it the current release: two renames, the second of which readers see.
  func commit() throws(RunError) {
    let target = "\(releases)/\(name)"
    try Self.sync(path)
    try Self.rename(path, to: target)
    try point()
  }

  /// Lets the link show the release, which stands in its place already.
  func point() throws(RunError) {
    let link = "\(releases)/.current-\(getpid())"
    unlink(link)
    guard symlink(name, link) == 0 else {
      throw .cannotCreate(path: link, reason: String(cString: strerror(errno)))
    }
    do throws(RunError) {
      try Self.rename(link, to: "\(releases)/current")
    } catch {
      unlink(link)
      throw error
    }
    try Self.sync(releases)
  }

  /// The hash of the list of its files; empty where there is none.
  var sums: String {
    FileManager.default.contents(atPath: "\(path)/SHA256SUMS")
      .map { ContentHash(of: $0).hexadecimal } ?? ""
  }

  /// Removes what was built.
  func discard() {
    try? FileManager.default.removeItem(atPath: path)
  }

  static func rename(_ from: String, to target: String) throws(RunError) {
    guard Foundation.rename(from, target) == 0 else {
      throw .cannotCreate(path: target, reason: String(cString: strerror(errno)))
    }
  }

  /// Brings a folder's entries to disk.
  static func sync(_ folder: String) throws(RunError) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw .cannotCreate(path: folder, reason: String(cString: strerror(errno)))
    }
  }
}
