import Foundation

/// A lock that one run holds at a time and that dies with its process.
final class Lock {
  private let descriptor: Int32

  /// Takes the lock or refuses at once.
  init(path: String) throws(RunError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .alreadyRunning(lock: path) }
  }

  /// Lets the next run have it.
  func release() {
    flock(descriptor, LOCK_UN)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
