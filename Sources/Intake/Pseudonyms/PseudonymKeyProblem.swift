/// Why a key file cannot be used or made.
public enum PseudonymKeyProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such file.
  case missing
  /// The path is a symbolic link.
  case link
  /// The path is a folder or a device.
  case notAFile
  /// The file belongs to someone else.
  case notOurs
  /// Others than the owner may read or change it.
  case tooOpen
  /// The file has not thirty-two bytes.
  case wrongLength
  /// All bytes are alike.
  case notRandom
  /// A file of that name is there already.
  case exists
  /// The system refuses, with its error number.
  case refused(Int32)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .missing:
      "is missing; restore it from its copy, or for a new partnership make one with 'continuum key create'"
    case .link: "is a symbolic link; name the key file itself"
    case .notAFile: "is not a regular file; name a key file"
    case .notOurs: "belongs to another user; the user who runs the pipeline must own it"
    case .tooOpen: "can be read or changed by others; set its mode to 0600 or 0400"
    case .wrongLength: "does not have 32 bytes; restore it or make one with 'continuum key create'"
    case .notRandom: "holds no random bytes; make one with 'continuum key create'"
    case .exists: "is there already; a key is never overwritten, choose another name"
    case .refused(let number): "cannot be opened (system error \(number)); check folder and rights"
    }
  }
}
