import Foundation

/// A file that is built beside the one it will replace.
///
/// Its name is always the same, so that the next run clears away what a killed one left.
struct NewFile {
  let path: String
  private let target: String
  private var folder: String {
    let slash = target.lastIndex(of: "/")
    return slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
  }

  /// Makes an empty file that only this user may read.
  init(for target: String) throws(StoreError) {
    self.target = target
    path = target + ".new"
    discard()
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Self.error(errno, at: target)
    }
    defer { close(descriptor) }
    // A strange umask can only take away; the owner must read and write.
    guard fchmod(descriptor, 0o600) == 0 else {
      throw Self.error(errno, at: target)
    }
  }

  /// Copies the earlier file into this one.
  func fill() throws(StoreError) {
    do {
      let (source, copy) = (
        try FileHandle(forReadingFrom: URL(filePath: target)),
        try FileHandle(forWritingTo: URL(filePath: path))
      )
      while let piece = try source.read(upToCount: 1 << 20), !piece.isEmpty {
        try copy.write(contentsOf: piece)
      }
      try copy.close()
    } catch {
      throw Self.error(errno, at: target)
    }
  }

  /// Keeps the earlier file under a second name, which takes no room until it is replaced.
  func keepEarlier(as ending: String) throws(StoreError) {
    unlink(target + ending)
    guard link(target, target + ending) == 0 else { throw Self.error(errno, at: target + ending) }
  }

  /// Flushes the file to the disk and puts it in the place of the earlier one, in one step.
  func replace() throws(StoreError) {
    try flush(path, O_RDWR)
    guard rename(path, target) == 0 else { throw Self.error(errno, at: target) }
    try flush(folder, O_RDONLY)
  }

  /// Removes the file, and what SQLite may have left beside it.
  func discard() {
    for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
  }

  private func flush(_ path: String, _ mode: Int32) throws(StoreError) {
    let descriptor = open(path, mode | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(errno, at: target) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Self.error(errno, at: target) }
  }

  private static func error(_ code: Int32, at path: String) -> StoreError {
    let reason = String(cString: strerror(code)).lowercased()
    switch code {
    case ENOSPC, EDQUOT: return .diskFull(path: path)
    case EIO: return .cannotWrite(path: path, reason: reason)
    default: return .cannotCreate(path: path, reason: reason)
    }
  }
}
