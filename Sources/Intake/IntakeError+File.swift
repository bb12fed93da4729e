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

  /// The line on which it is wrong, from 1, or 0 where no single line is.
  public var line: Int {
    guard case .brokenFile(_, let line, _) = self else { return 0 }
    return line
  }

  /// What is wrong with the file and what to do, each in words without its name.
  public var advice: (wrong: String, fix: String) {
    switch self {
    case .emptyFile, .archive, .brokenFile:
      return (rule?.wrong ?? "", rule?.fix ?? "")
    default:
      let name = file.map { "'\($0)' " } ?? ""
      let text =
        description.hasPrefix(name) ? String(description.dropFirst(name.count)) : description
      let parts = text.split(separator: "; ", maxSplits: 1).map(String.init)
      return (parts.first ?? text, parts.count > 1 ? parts[1] : rule?.fix ?? "")
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
