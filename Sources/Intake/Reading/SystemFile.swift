#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's calls on a file, with short and interrupted reads made whole.
enum SystemFile {
  /// Opens for reading; negative where the system refuses.
  ///
  /// Without O_NONBLOCK a pipe in the inbox would hang the run before it can be refused.
  static func open(_ path: String) -> CInt {
    systemOpen(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  }

  /// Fills the buffer with the next bytes; fewer than it holds only at the end, none after it.
  ///
  /// Returns how many, or the error number as a negative number.
  static func read(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var count = 0
    while count < buffer.count {
      let got = systemRead(descriptor, base + count, buffer.count - count)
      if got == 0 { break }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { return -Int(errno) }
      count += got
    }
    return count
  }

  /// What an error number means.
  static func reason(_ number: CInt) -> String {
    String(cString: strerror(number))
  }
}

// Inside the type its own functions hide the system's of the same name.
private func systemRead(_ descriptor: CInt, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

private func systemOpen(_ path: String, _ flags: CInt) -> CInt {
  open(path, flags)
}
