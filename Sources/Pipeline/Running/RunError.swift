/// A run that cannot go on for a reason that is neither bad data nor bad configuration.
public enum RunError: Error, Equatable, CustomStringConvertible {
  /// Another run holds the lock.
  case alreadyRunning(lock: String)
  /// The folder that the lock was taken in is no longer at its path.
  case folderGone(lock: String)
  /// A file or folder cannot be made.
  case cannotCreate(path: String, reason: String)
  /// A file is there and cannot be read.
  case cannotRead(path: String, reason: String)
  /// The state folder belongs to another account than the administrator's.
  case otherOwner(path: String, owner: String)
  /// A file that would be made is there already.
  case alreadyThere(path: String)
  /// A required source has no file in the inbox.
  case missingSource(id: String, patterns: [String], inbox: String)
  /// A required source has no row that could be used.
  case emptySource(id: String)
  /// A folder of the inbox cannot be listed.
  case closedFolder(path: String)
  /// The inbox is a symbolic link, which is never followed.
  case linkedInbox(path: String)
  /// The inbox is not there.
  case missingInbox(path: String)
  /// No source at all has a file in the inbox.
  case emptyInbox(path: String)
  /// The store knows a later reference date than this run's.
  case earlierThanLast(asOf: String, last: String)
  /// The folder that should be filled holds something already.
  case notEmpty(path: String)
  /// The file of the years that stand still cannot be understood.
  case brokenYears(path: String)
  /// The pipeline has no release yet.
  case noRelease(path: String)
  /// The store was written by another run than the current release.
  case otherRun(store: String, release: String)
  /// Why a release is replaced was not said.
  case noReason
  /// There is no release of that name.
  case unknownRelease(name: String, known: [String])
  /// No release was made before the one that readers see.
  case noEarlierRelease(path: String)
  /// No child of the store has the id that was named.
  case unknownChild
  /// The list of erased children cannot be understood.
  case brokenErasures(path: String)
  /// Something cannot be removed.
  case cannotRemove(path: String, reason: String)
  /// A log of the state folder does not go on from that of the copy.
  case otherChain(path: String)
  /// Files of a copy are gone or were changed.
  case damagedCopy(path: String)
  /// Files of a release are gone or were changed.
  case damagedRelease(name: String)
  /// A number that must hold does not.
  case invariant(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .alreadyRunning(let lock):
      "another run holds the lock '\(lock)'; wait for it to end and run again"
    case .folderGone(let lock):
      """
      the lock '\(lock)' is no longer where this run took it: its folder was moved, or its disk \
      went; bring it back and run again
      """
    case .cannotCreate(let path, let reason):
      "'\(path)': cannot be created (\(reason)); check permissions and free space"
    case .cannotRead(let path, let reason):
      """
      '\(path)': cannot be read (\(reason)); run this as the account that the state folder belongs \
      to, and look at its disk
      """
    case .otherOwner(let path, let owner):
      """
      '\(path)' belongs to '\(owner)', which could not read what this command leaves there; run it \
      as that account, for instance with: sudo -u \(owner) continuum ...
      """
    case .alreadyThere(let path):
      "'\(path)' is there already and is not overwritten; name another file, or remove it first"
    case .missingSource(let id, let patterns, let inbox):
      """
      source '\(id)' is required but the inbox '\(inbox)' has no file like \
      \(patterns.map { "'\($0)'" }.joined(separator: " or ")); ask the sender or set required: false
      """
    case .emptySource(let id):
      "source '\(id)' is required but none of its rows can be used; ask the sender to send it again"
    case .closedFolder(let path):
      "the folder '\(path)' of the inbox cannot be listed; give this user the right to read it"
    case .linkedInbox(let path):
      """
      the inbox '\(path)' is a symbolic link, which is not followed; name the folder itself as \
      'inbox' in the pipeline file
      """
    case .missingInbox(let path):
      "the inbox '\(path)' is not there; create it or correct 'inbox' in the pipeline file"
    case .emptyInbox(let path):
      "the inbox '\(path)' holds no file of any source; nothing was changed"
    case .earlierThanLast(let asOf, let last):
      """
      the reference date \(asOf) is before that of the last run, \(last), whose store and release \
      it would replace; correct the date or say --allow-earlier
      """
    case .notEmpty(let path):
      "'\(path)' is not empty; name a folder that is new or empty"
    case .brokenYears(let path):
      """
      '\(path)' holds the figures of years that stand still and cannot be understood; bring it \
      back from a copy, or remove it: then those of the current release stand
      """
    case .noRelease(let path):
      "'\(path)' holds no release yet; run the pipeline first"
    case .otherRun(let store, let release):
      """
      the store '\(store)' is of another run than the release '\(release)', so its rows cannot \
      explain it; run the pipeline again
      """
    case .noReason:
      "say with --reason why; it is kept in the audit log"
    case .unknownRelease(let name, let known):
      """
      there is no release '\(name)'; the last ones are \
      \(known.suffix(5).map { "'\($0)'" }.joined(separator: ", "))
      """
    case .noEarlierRelease(let path):
      "'\(path)' holds no release from before the one that readers see; name one with --to"
    case .unknownChild:
      "no child of the store has that id; see the table 'child', or 'continuum explain link'"
    case .brokenErasures(let path):
      """
      '\(path)' holds who is to be left out and cannot be understood; nothing is counted without it: \
      bring it back from a copy
      """
    case .cannotRemove(let path, let reason):
      "'\(path)': cannot be removed (\(reason)); check permissions"
    case .otherChain(let path):
      """
      '\(path)' neither begins nor ends as that of the copy; keep both, and move the state folder away \
      to bring the copy back into an empty one
      """
    case .damagedCopy(let path):
      """
      '\(path)' is no whole copy: files are missing or are not as its SHA256SUMS says; choose \
      another
      """
    case .damagedRelease(let name):
      """
      files of release '\(name)' are missing or are not as its SHA256SUMS says; choose another, or \
      bring it back from a copy
      """
    case .invariant(let what):
      "internal check failed: \(what); nothing was published, please report this"
    }
  }
}
