/// Why table files cannot be protected or audited.
public enum DisclosingError: Error, Equatable, CustomStringConvertible {
  /// A file with rows that are not well formed.
  case brokenRows(file: String, rows: Int)
  /// A file of a hierarchy without its columns.
  case noHierarchy(file: String)
  /// A file of mergings without its columns.
  case noMerging(file: String)
  /// A JSON file among CSV files, or one where only CSV can be taken.
  case notATable(file: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .brokenRows(let file, let rows):
      "'\(file)': \(rows) rows are not well formed; correct the quotes and separators"
    case .noHierarchy(let file):
      "'\(file)': no columns 'dimension', 'code' and 'parent'; name the columns so"
    case .noMerging(let file):
      "'\(file)': no columns 'dimension', 'code' and 'into'; name the columns so"
    case .notATable(let file):
      "'\(file)': JSON systems and CSV tables cannot be audited together, and protect takes CSV tables only"
    }
  }
}
