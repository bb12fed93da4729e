#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says of an open file, by which a change under the reader is noticed.
struct FileState: Equatable {
  /// Whether it is a regular file.
  let isRegular: Bool
  /// Size; bytes.
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Asks the system; nil when it does not answer.
  init?(descriptor: CInt) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    seconds = Int(modified.tv_sec)
    nanoseconds = Int(modified.tv_nsec)
  }
}
