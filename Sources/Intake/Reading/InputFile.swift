import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A regular file opened for one reading from its first byte to its last, hashed on the way.
///
/// A large file is read and hashed ahead of its parser on another core.
final class InputFile {
  /// The path as it was given.
  let path: String
  /// Size when it was opened; bytes.
  let size: Int
  /// Its first bytes, at most eight, by which archives and encodings are known.
  let opening: [UInt8]

  private let descriptor: CInt
  private let state: FileState
  // Hashes a file that is not worth a thread.
  private var hash = StreamingHash()
  private var ahead: ReadAhead?
  private var taken = 0

  /// Opens a file; a link in the path's last place is not followed.
  init(path: String) throws(ReadingError) {
    let descriptor = try Self.open(path)
    guard let state = FileState(descriptor: descriptor), state.isRegular else {
      close(descriptor)
      throw .notARegularFile(path: path)
    }
    self.path = path
    self.descriptor = descriptor
    self.state = state
    size = state.size
    opening = Self.opening(of: descriptor)
  }

  deinit {
    ahead?.stop()
    close(descriptor)
  }

  /// Fills the buffer with the next bytes; fewer than it holds only at the end, none after it.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if taken == 0 && size > ReadAhead.blockSize { startAhead() }
    let count = ahead?.copy(into: buffer) ?? SystemFile.read(descriptor, into: buffer)
    guard count >= 0 else {
      throw .unreadable(path: path, reason: SystemFile.reason(CInt(-count)))
    }
    taken += count
    if ahead == nil { hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
    return count
  }

  /// Reads what is left and gives the hash of the whole file, as sent.
  func finish() throws(ReadingError) -> ContentHash {
    let rest = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { rest.deallocate() }
    while try read(into: rest) > 0 {}
    guard taken == size, FileState(descriptor: descriptor) == state else {
      throw .changed(path: path)
    }
    return ahead?.finish() ?? hash.finish()
  }

  private func startAhead() {
    guard ahead == nil else { return }
    let ahead = ReadAhead(descriptor: descriptor)
    ahead.start()
    self.ahead = ahead
  }

  private static func open(_ path: String) throws(ReadingError) -> CInt {
    let descriptor = SystemFile.open(path)
    guard descriptor < 0 else { return descriptor }
    switch errno {
    case ENOENT, ENOTDIR: throw .notFound(path: path)
    case ELOOP: throw .link(path: path)
    case ENXIO, ENODEV: throw .notARegularFile(path: path)
    default: throw .unreadable(path: path, reason: SystemFile.reason(errno))
    }
  }

  private static func opening(of descriptor: CInt) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 8)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }
}
