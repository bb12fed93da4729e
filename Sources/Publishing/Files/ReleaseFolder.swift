import Foundation
import Vocabulary

/// The empty folder a release is written into; every file is flushed to disk before the next.
struct ReleaseFolder {
  let path: String

  init(emptyAt path: String) throws(PublishingError) {
    self.path = path
    let found: [String]
    do {
      found = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .noFolder(path)
    }
    guard found.isEmpty else { throw .folderNotEmpty(path) }
  }

  /// The full path of a file inside the folder.
  func full(_ name: String) -> String {
    path + "/" + name
  }

  /// Makes a folder inside the folder.
  func makeFolder(_ name: String) throws(PublishingError) {
    try trying(name) {
      try FileManager.default.createDirectory(
        atPath: full(name), withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o750])
    }
  }

  /// Writes a file that is not there yet.
  func write(_ content: String, to name: String) throws(PublishingError) {
    try write(Array(content.utf8), to: name)
  }

  /// Writes a file that is not there yet.
  func write(_ content: [UInt8], to name: String) throws(PublishingError) {
    try trying(name) {
      let file = URL(fileURLWithPath: full(name))
      try Data(content).write(to: file, options: .withoutOverwriting)
    }
    try flush(name)
  }

  /// Flushes a file to disk and makes it read-only for owner and group.
  func flush(_ name: String) throws(PublishingError) {
    try trying(name) {
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: full(name)))
      try handle.synchronize()
      try handle.close()
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o440], ofItemAtPath: full(name))
    }
  }

  /// Flushes the entries of a folder inside the folder; the caller flushes the folder itself.
  func flushFolder(_ name: String) throws(PublishingError) {
    try trying(name) {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: full(name)))
      try handle.synchronize()
      try handle.close()
    }
  }

  /// The hash and size of a written file.
  func file(_ name: String) throws(PublishingError) -> Publication.File {
    try trying(name) {
      let content = try Data(contentsOf: URL(fileURLWithPath: full(name)))
      return Publication.File(
        path: name, hash: ContentHash(of: content), bytes: content.count)
    }
  }

  private func trying<Result>(
    _ name: String, _ body: () throws -> Result
  ) throws(PublishingError) -> Result {
    do {
      return try body()
    } catch {
      throw .cannotWrite(path: full(name), reason: Self.reason(error))
    }
  }

  /// Why the system refused, in its own words, which hold no path.
  private static func reason(_ error: any Error) -> String {
    let told = error as NSError
    let below = (told.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
    let errors = [told, below].compactMap(\.self)
    guard let system = errors.first(where: { $0.domain == NSPOSIXErrorDomain }) else {
      return "the system gave no reason"
    }
    return String(cString: strerror(Int32(system.code)))
  }
}
