import Foundation

/// A lock that one program holds at a time and that dies with its process.
final class FileLock {
  private let descriptor: Int32
  private let path: String

  /// Takes the lock; where another holds it, waits for it or refuses at once.
  init(path: String, waits: Bool = false) throws(RunError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) == 0 else {
      throw .alreadyRunning(lock: path)
    }
  }

  /// Lets the next one have it.
  func release() {
    flock(descriptor, LOCK_UN)
  }

  /// Makes sure that the lock still stands at its path: where it does not, the folder it was taken in
  /// went, as a disk goes, and what is written would stand beneath it, where no reader looks.
  func check() throws(RunError) {
    var (held, found) = (stat(), stat())
    guard fstat(descriptor, &held) == 0, stat(path, &found) == 0,
      (held.st_dev, held.st_ino) == (found.st_dev, found.st_ino)
    else { throw .folderGone(lock: path) }
  }

  /// Whether any program holds the lock, found out without touching it: to try it, even for an
  /// instant, could turn a run away that starts at that instant.
  static func isHeld(_ path: String) -> Bool {
    var found = stat()
    guard stat(path, &found) == 0,
      let locks = FileManager.default.contents(atPath: "/proc/locks")
    else { return false }
    return String(decoding: locks, as: UTF8.self).split(separator: "\n").contains { line in
      let parts = line.split(separator: " ")
      return parts.contains("FLOCK") && parts.contains { $0.hasSuffix(":\(found.st_ino)") }
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
