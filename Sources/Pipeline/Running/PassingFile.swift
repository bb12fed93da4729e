import Foundation

/// Files that are no delivery: a transfer that has not ended, a lock, a folder's own file.
enum PassingFile {
  private static let endings = [
    ".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".tmp", ".temp",
    ".swp", "~",
  ]
  private static let names = ["thumbs.db", "desktop.ini"]

  /// Whether a file of the inbox is to be passed over tonight.
  static func isPassing(_ name: String, in inbox: String) -> Bool {
    let last = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return last.hasPrefix("~$") || names.contains(last) || endings.contains(where: last.hasSuffix)
      || isStillEmpty("\(inbox)/\(name)")
  }

  /// Whether a file has no byte yet and somebody has it open to write.
  ///
  /// Only this system's own writers are seen: an empty file that nobody here writes is a file that
  /// was sent empty.
  private static func isStillEmpty(_ path: String) -> Bool {
    #if os(Linux)
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { return false }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_size == 0
      else { return false }
      // A lease is refused while somebody writes; should somebody start to in the instant it is
      // held, the signal that tells us must not be the one that ends the program.
      let (setSignal, setLease): (CInt, CInt) = (10, 1024)
      _ = fcntl(descriptor, setSignal, SIGURG)
      guard fcntl(descriptor, setLease, CInt(F_RDLCK)) != 0 else {
        _ = fcntl(descriptor, setLease, CInt(F_UNLCK))
        return false
      }
      return errno == EAGAIN
    #else
      return false
    #endif
  }
}
