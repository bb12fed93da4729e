import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A regular file opened for one reading from its first byte to its last, hashed on the way.
final class InputFile {
  /// The path as it was given.
  let path: String
  /// Size when it was opened; bytes.
  let size: Int
  /// Its first bytes, at most eight, by which archives and encodings are known.
  let opening: [UInt8]

  private let descriptor: CInt
  private let state: FileState
  private var hash = StreamingHash()
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
    close(descriptor)
  }

  /// Fills the buffer with the next bytes; fewer than it holds only at the end, none after it.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var count = 0
    while count < buffer.count {
      let got = systemRead(descriptor, base + count, buffer.count - count)
      if got == 0 { break }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { throw .unreadable(path: path, reason: Self.reason()) }
      count += got
    }
    taken += count
    hash.update(UnsafeRawBufferPointer(start: base, count: count))
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
    return hash.finish()
  }

  // Without O_NONBLOCK a pipe in the inbox would hang the run before it can be refused.
  private static func open(_ path: String) throws(ReadingError) -> CInt {
    let descriptor = systemOpen(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor < 0 else { return descriptor }
    switch errno {
    case ENOENT, ENOTDIR: throw .notFound(path: path)
    case ELOOP: throw .link(path: path)
    case ENXIO, ENODEV: throw .notARegularFile(path: path)
    default: throw .unreadable(path: path, reason: reason())
    }
  }

  private static func opening(of descriptor: CInt) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 8)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  private static func reason() -> String {
    String(cString: strerror(errno))
  }
}

// Inside the class its own methods hide the system's of the same name.
private func systemRead(_ descriptor: CInt, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

private func systemOpen(_ path: String, _ flags: CInt) -> CInt {
  open(path, flags)
}
