/// A run that cannot go on for a reason that is neither bad data nor bad configuration.
public enum RunError: Error, Equatable, CustomStringConvertible {
  /// Another run holds the lock.
  case alreadyRunning(lock: String)
  /// A file or folder cannot be made.
  case cannotCreate(path: String, reason: String)
  /// A required source has no file in the inbox.
  case missingSource(id: String, patterns: [String], inbox: String)
  /// The inbox is not there.
  case missingInbox(path: String)
  /// No source at all has a file in the inbox.
  case emptyInbox(path: String)
  /// The folder that should be filled holds something already.
  case notEmpty(path: String)
  /// A number that must hold does not.
  case invariant(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .alreadyRunning(let lock):
      "another run holds the lock '\(lock)'; wait for it to end and run again"
    case .cannotCreate(let path, let reason):
      "'\(path)': cannot be created (\(reason)); check permissions and free space"
    case .missingSource(let id, let patterns, let inbox):
      """
      source '\(id)' is required but the inbox '\(inbox)' has no file like \
      \(patterns.map { "'\($0)'" }.joined(separator: " or ")); ask the sender or set required: false
      """
    case .missingInbox(let path):
      "the inbox '\(path)' is not there; create it or correct 'inbox' in the pipeline file"
    case .emptyInbox(let path):
      "the inbox '\(path)' holds no file of any source; nothing was changed"
    case .notEmpty(let path):
      "'\(path)' is not empty; name a folder that is new or empty"
    case .invariant(let what):
      "internal check failed: \(what); nothing was published, please report this"
    }
  }
}
