/// Why the store cannot be written or read.
public enum StoreError: Error, Hashable, CustomStringConvertible {
  /// The folder is missing or may not be written to.
  case cannotCreate(path: String, reason: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Writing, reading or replacing the file failed.
  case cannotWrite(path: String, reason: String)
  /// The file could not be read.
  case cannotRead(path: String, reason: String)
  /// Another file stands where the store belongs.
  case notAStore(path: String)
  /// The store was written by a newer version.
  case newerVersion(path: String, version: Int)
  /// What was to be stored breaks a rule of the schema.
  case brokenRule(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .cannotCreate(let path, let reason):
      "the store '\(path)' cannot be created: \(reason); "
        + "make the folder, owned by this user and with mode 0700"
    case .diskFull(let path):
      "the disk of the store '\(path)' is full, the earlier store is untouched; "
        + "free space and run again"
    case .cannotWrite(let path, let reason):
      "the store '\(path)' cannot be written: \(reason), the earlier store is untouched; "
        + "check the disk and run again"
    case .cannotRead(let path, let reason):
      "the store '\(path)' cannot be read: \(reason); move it away or restore it from a copy"
    case .notAStore(let path):
      "the file '\(path)' is not a store of this program and is left alone; move it away"
    case .newerVersion(let path, let version):
      "the store '\(path)' has layout \(version), newer than this program; use the newer program"
    case .brokenRule(let rule):
      "what was to be stored breaks a rule of the store: \(rule); report this to the maintainers"
    }
  }
}
