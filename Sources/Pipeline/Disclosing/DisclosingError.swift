/// Why table files cannot be protected or audited.
public enum DisclosingError: Error, Equatable, CustomStringConvertible {
  /// A file with rows that are not well formed, the first of them by their lines.
  case brokenRows(file: String, lines: [Int], rows: Int)
  /// A file of a hierarchy without its columns.
  case noHierarchy(file: String)
  /// A file of mergings without its columns.
  case noMerging(file: String)
  /// A JSON file among CSV files, or one where only CSV can be taken.
  case notATable(file: String)
  /// A file that its own protected table would replace.
  case replacesInput(file: String)
  /// Two files whose protected tables would be written under one name.
  case sameName(first: String, second: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .brokenRows(let file, let lines, let rows):
      "'\(file)': \(rows == 1 ? "a row is" : "\(rows) rows are") not well formed, line "
        + lines.map { "\($0)" }.joined(separator: ", ")
        + (lines.count < rows ? " and others" : "")
        + "; give each row as many cells as the header, in UTF-8, and close the quotes"
    case .noHierarchy(let file):
      "'\(file)': no columns 'dimension', 'code' and 'parent'; name the columns so"
    case .noMerging(let file):
      "'\(file)': no columns 'dimension', 'code' and 'into'; name the columns so"
    case .notATable(let file):
      "'\(file)': JSON systems and CSV tables cannot be audited together, and protect takes CSV tables only"
    case .replacesInput(let file):
      "'\(file)': its protected table would replace it; give another folder"
    case .sameName(let first, let second):
      "'\(first)' and '\(second)' have one name, under which one would replace the other; rename one"
    }
  }
}
