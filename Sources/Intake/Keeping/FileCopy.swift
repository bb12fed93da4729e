import Foundation
import Vocabulary

/// One copy of a file, made aside and put in its place when it is whole and on disk.
struct FileCopy: ~Copyable {
  private static let chunk = 1 << 20

  private let path: String
  private let name: String
  private let descriptor: CInt

  /// Makes the empty file that will be the copy; only this user may read it.
  init(into path: String, named name: String) throws(IntakeError) {
    self.path = path
    self.name = name
    unlink(path)
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notKept(file: name, reason: Self.reason()) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Copies a file, hashing it on the way, and gives the copy its name.
  ///
  /// - Parameters:
  ///   - file: The file's path.
  ///   - target: Where the copy of the bytes with a hash belongs.
  /// - Returns: Hash and size of the copy.
  /// - Throws: `IntakeError`; nothing is then left of the copy.
  consuming func finish(
    of file: String, at target: (ContentHash) -> String
  ) throws(IntakeError) -> KeptFolder.Copy {
    do throws(IntakeError) {
      let copy = try copy(file)
      let place = target(copy.hash)
      guard fsync(descriptor) == 0, rename(path, place) == 0, Self.flushFolder(of: place) else {
        throw .notKept(file: name, reason: Self.reason())
      }
      return copy
    } catch {
      unlink(path)
      throw error
    }
  }

  private borrowing func copy(_ file: String) throws(IntakeError) -> KeptFolder.Copy {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
    defer { buffer.deallocate() }
    do {
      let input = try InputFile(path: file)
      while true {
        let count = try input.read(into: buffer)
        guard count > 0 else { break }
        try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
      return KeptFolder.Copy(hash: try input.finish(), size: input.size)
    } catch let error as ReadingError {
      throw IntakeError(error, file: name)
    } catch let error as IntakeError {
      throw error
    } catch {
      throw .unreadable(file: name, reason: "an unforeseen problem; report it")
    }
  }

  private borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(IntakeError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(descriptor, piece.baseAddress, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .notKept(file: name, reason: Self.reason()) }
      rest = rest.dropFirst(count)
    }
  }

  /// Brings the name of the copy to disk, so that the store never remembers one that is gone.
  private static func flushFolder(of path: String) -> Bool {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  private static func reason() -> String {
    String(cString: strerror(errno)).lowercased()
  }
}
