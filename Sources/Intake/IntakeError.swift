import Records

/// A delivery that cannot be admitted at all, or a world in which none can be.
///
/// What is wrong with single rows is a `Finding` and never an error.
public enum IntakeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A file of the source is not there.
  case missingFile(String)
  /// No regular file stands at the path, for the reason given.
  case notAFile(file: String, reason: String)
  /// A file cannot be read, for the reason given.
  case unreadable(file: String, reason: String)
  /// A file changed while it was read.
  case changed(file: String)
  /// The private copy of a file cannot be made.
  case notKept(file: String, reason: String)
  /// The private copy of a file no longer holds the bytes that were kept.
  case damagedCopy(file: String)
  /// A file has no bytes.
  case emptyFile(String)
  /// A file is a spreadsheet or an archive.
  case archive(String)
  /// A file is not of the source's format, or of none where that is empty.
  case wrongFormat(file: String, format: String, expected: String)
  /// A file breaks off or cannot be read on from a line.
  case brokenFile(file: String, line: Int, rule: Rule)
  /// A file holds columns of names or addresses that its format does not declare: what they look
  /// like, and how many columns stand before each; none of an XML document.
  case namesSent(file: String, kinds: [String], columns: [Int] = [])
  /// More rows are set aside than the source's contract allows.
  case contractBroken(ContractBreach)
  /// The key file cannot be used.
  case key(path: String, problem: PseudonymKeyProblem)
  /// A format or a list contradicts itself.
  case settings(String)
  /// A reference table holds something that cannot be used.
  case referenceTable(file: String, line: Int, column: String, problem: String)

  /// What is wrong and what to do, without any value that was sent.
  public var description: String {
    switch self {
    case .missingFile(let file):
      "'\(file)' is not there; check its name and folder, or ask the sender for it"
    case .notAFile(let file, let reason), .unreadable(let file, let reason):
      "'\(file)' cannot be read: \(reason)"
    case .changed(let file):
      "'\(file)' changed while it was read; run again when the transfer has ended"
    case .notKept(let file, let reason):
      "no copy of '\(file)' can be kept: \(reason); check the state folder, its disk and its rights"
    case .damagedCopy(let file):
      """
      the kept copy of '\(file)' is damaged and was removed; run again with the file in the inbox
      """
    case .emptyFile(let file): "'\(file)': \(Rule.emptyFile.message)"
    case .archive(let file): "'\(file)': \(Rule.archiveFile.message)"
    case .wrongFormat(let file, "", let expected): "'\(file)' is of no known layout; \(expected)"
    case .wrongFormat(let file, let format, let expected):
      "'\(file)' is not of format '\(format)'; \(expected)"
    case .brokenFile(let file, let line, let rule):
      "\(file):\(line > 0 ? "\(line):" : "") \(rule.severity.rawValue): \(rule.id) \(rule.message)"
    case .namesSent(let file, let kinds, let columns):
      """
      '\(file)' holds columns or elements that the format does not declare and that look like \
      \(kinds.joined(separator: ", "))\(columns.isEmpty ? "" : " (\(ColumnPlace.words(columns)))"); \
      it is refused, \(Rule.namesSent.fix)
      """
    case .contractBroken(let breach): breach.description
    case .key(let path, let problem): "key '\(path)' \(problem)"
    case .settings(let problem): problem
    case .referenceTable(let file, let line, let column, let problem):
      "\(file):\(line): '\(column)' \(problem)"
    }
  }
}
