import Foundation

extension PseudonymKey {
  /// Reads a key from its file.
  ///
  /// - Parameter path: The file: regular, ours, of mode 0600 or 0400, thirty-two random bytes.
  /// - Throws: `IntakeError.key` where the file is anything else.
  public init(path: String) throws(IntakeError) {
    do throws(PseudonymKeyProblem) {
      let descriptor = try Self.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      defer { close(descriptor) }
      try Self.check(descriptor)
      var bytes = [UInt8](repeating: 0, count: Self.byteCount + 1)
      let count = read(descriptor, &bytes, bytes.count)
      defer { for index in bytes.indices { bytes[index] = 0 } }
      guard count == Self.byteCount else { throw .wrongLength }
      try self.init(bytes: Array(bytes.prefix(Self.byteCount)))
    } catch {
      throw .key(path: path, problem: error)
    }
  }

  /// Makes a new key of random bytes in a file that only we may read.
  ///
  /// - Parameter path: Where the file is made; nothing may be there.
  /// - Returns: The key.
  /// - Throws: `IntakeError.key` where a file is there or none can be made.
  public static func create(at path: String) throws(IntakeError) -> PseudonymKey {
    do throws(PseudonymKeyProblem) {
      let descriptor = try open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)
      defer { close(descriptor) }
      var random = SystemRandomNumberGenerator()
      let bytes = (0..<byteCount).map { _ in UInt8.random(in: 0...255, using: &random) }
      guard fchmod(descriptor, 0o600) == 0, write(descriptor, bytes, bytes.count) == bytes.count,
        fsync(descriptor) == 0
      else { throw .refused(errno) }
      return try PseudonymKey(bytes: bytes)
    } catch {
      throw .key(path: path, problem: error)
    }
  }

  private static func open(_ path: String, _ flags: Int32) throws(PseudonymKeyProblem) -> Int32 {
    let descriptor = Foundation.open(path, flags, 0o600)
    guard descriptor < 0 else { return descriptor }
    switch errno {
    case ENOENT: throw .missing
    case ELOOP: throw .link
    case EEXIST: throw .exists
    case let number: throw .refused(number)
    }
  }

  private static func check(_ descriptor: Int32) throws(PseudonymKeyProblem) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_uid == geteuid() else { throw .notOurs }
    let mode = status.st_mode & 0o7777
    guard mode == 0o600 || mode == 0o400 else { throw .tooOpen }
  }
}
