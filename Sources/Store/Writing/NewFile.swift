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

  /// Copies the earlier file into this one, within the system where that can.
  func fill() throws(StoreError) {
    let source = open(target, O_RDONLY | O_CLOEXEC)
    let copy = open(path, O_WRONLY | O_CLOEXEC)
    defer {
      close(source)
      close(copy)
    }
    guard source >= 0, copy >= 0 else { throw Self.error(errno, at: target) }
    var copied = 0
    repeat {
      copied = Self.copyPiece(source, copy)
    } while copied > 0 || copied < 0 && errno == EINTR
    guard copied == 0 else { throw Self.error(errno, at: target) }
  }

  /// Copies the next piece; returns its bytes, 0 at the end and less where that fails.
  private static func copyPiece(_ source: Int32, _ copy: Int32) -> Int {
    #if os(Linux)
      let copied = sendfile(copy, source, nil, 1 << 30)
      let isDone = copied >= 0 || ![EINVAL, ENOSYS, EOPNOTSUPP].contains(errno)
      if isDone { return copied }
    #endif
    return copyThroughMemory(source, copy)
  }

  private static func copyThroughMemory(_ source: Int32, _ copy: Int32) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 16) { room in
      let read = read(source, room.baseAddress, room.count)
      var written = 0
      while written < read {
        let more = write(copy, room.baseAddress?.advanced(by: written), read - written)
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { return -1 }
        written += more
      }
      return read
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
