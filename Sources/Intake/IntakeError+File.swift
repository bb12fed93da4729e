extension IntakeError {
  /// The name of the file that is refused, or nothing where no single file is.
  public var file: String? {
    switch self {
    case .missingFile(let file), .emptyFile(let file), .archive(let file): file
    case .notAFile(let file, _), .unreadable(let file, _), .changed(let file): file
    case .notKept(let file, _), .damagedCopy(let file): file
    case .wrongFormat(let file, _, _), .brokenFile(let file, _, _), .namesSent(let file, _, _): file
    case .contractBroken, .key, .settings, .referenceTable: nil
    }
  }

  /// The rule by which the file is refused, or nothing where it cannot be read at all.
  public var rule: Rule? {
    switch self {
    case .emptyFile: .emptyFile
    case .archive: .archiveFile
    case .wrongFormat: .wrongFormat
    case .namesSent: .namesSent
    case .brokenFile(_, _, let rule): rule
    case .missingFile, .notAFile, .unreadable, .changed, .notKept, .damagedCopy: nil
    case .contractBroken, .key, .settings, .referenceTable: nil
    }
  }
}
