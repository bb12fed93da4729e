import Foundation

/// Writes files that their owner alone may read, from the first byte on.
enum RestrictedFile {
  /// Writes a text whole or not at all.
  static func write(_ text: String, to path: String) throws(RunError) {
    try write(Data(text.utf8), to: path)
  }

  /// Writes bytes whole or not at all.
  static func write(
    _ contents: Data, to path: String, mode: mode_t = 0o600
  ) throws(RunError) {
    try write(to: path, mode: mode) { try $0.write(contentsOf: contents) }
  }

  /// Lets a file be filled, and puts it in its place whole or not at all, after something else.
  static func write(
    to path: String, mode: mode_t = 0o600, after first: () throws(RunError) -> Void = {},
    _ fill: (FileHandle) throws -> Void
  ) throws(RunError) {
    let partial = path + ".partial"
    do {
      let handle = try create(partial)
      try fill(handle)
      guard fchmod(handle.fileDescriptor, mode) == 0, fsync(handle.fileDescriptor) == 0 else {
        throw POSIXError(.init(rawValue: errno) ?? .EIO)
      }
      try handle.close()
      try first()
      guard rename(partial, path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    } catch let error as RunError {
      unlink(partial)
      throw error
    } catch {
      unlink(partial)
      throw .cannotCreate(path: path, reason: StateFolder.reason(error))
    }
  }

  /// Reads a file whole; nothing where it is not there.
  static func read(_ path: String) throws(RunError) -> Data? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      guard code == ENOENT || code == ENOTDIR else {
        throw .cannotRead(path: path, reason: String(cString: strerror(code)))
      }
      return nil
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      return try handle.readToEnd() ?? Data()
    } catch {
      throw .cannotRead(path: path, reason: StateFolder.reason(error))
    }
  }

  /// Makes an empty file, in the place of one that a killed command left.
  static func create(_ path: String) throws -> FileHandle {
    unlink(path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Writes bytes where they lie, without a copy.
  static func write(_ bytes: UnsafeRawBufferPointer, to handle: FileHandle) throws {
    var place = 0
    while place < bytes.count {
      let count = Foundation.write(
        handle.fileDescriptor, bytes.baseAddress.map { $0 + place }, bytes.count - place)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
      place += count
    }
  }
}
