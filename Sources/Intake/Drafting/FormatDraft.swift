import Records

/// A format drafted from a file: text to be read, corrected and used, without a value of the file.
public struct FormatDraft: Sendable {
  /// The format file.
  public let yaml: String
  /// Columns of the file.
  public let columns: Int
  /// Columns that fill something.
  public let read: Int
  /// Columns dropped because they look personal.
  public let personal: Int
  /// Columns for which somebody must choose.
  public let unsure: Int
  /// Rows of the sample that a later one would replace by the drafted key.
  public let superseded: Int
  /// Why no row could be used yet, or nothing.
  public let blocking: String?
  /// Lines of the draft that say what is missing or to be checked, from 1.
  public let open: [Int]

  /// Drafts a format.
  ///
  /// - Parameters:
  ///   - path: A file of the layout to describe; its first rows are looked at.
  ///   - id: The id to give the format.
  ///   - title: The title to give it.
  /// - Throws: `IntakeError` where the file cannot be read or has no header.
  public init(from path: String, id: String, title: String) throws(IntakeError) {
    let sample = try FileSample(path: path)
    let table = DraftTable(sample)
    yaml = DraftText(sample, table, id: id, title: title).yaml
    superseded = table.superseded
    blocking = DraftGaps(table).blocking
    open = yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { line in ["# MISSING", "# CHECK", ": CHECK"].contains { line.element.contains($0) } }
      .map { $0.offset + 1 }
    columns = table.columns.count
    personal = table.columns.count { column in
      if case .drop("identifier", _) = column.use { return true }
      return false
    }
    unsure = table.columns.count(where: \.use.isUnsure)
    read = table.columns.count { column in
      if case .drop = column.use { return false }
      return true
    }
  }
}
