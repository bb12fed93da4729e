import Records
import Vocabulary

/// Reads a column of ethnicities, each row in its own scheme.
final class EthnicityCells: ColumnCells {
  private let values: [String: String]
  private let synonyms: [String: String]
  private let scheme: EthnicityScheme?
  private var readers: [EthnicityScheme?: EthnicityReader] = [:]
  private var known: [EthnicityScheme?: SpellingCache<CodeReading>] = [:]

  /// Creates a reader of a column.
  ///
  /// - Parameters:
  ///   - scheme: The scheme that the format declares for the column, where the row names none.
  ///   - values: The sender's own values with the department's codes they stand for.
  ///   - synonyms: The partnership's own spellings.
  init(scheme: EthnicityScheme?, values: [String: String], synonyms: [String: String]) {
    self.synonyms = synonyms
    self.scheme = scheme
    self.values = values
  }

  func read(
    _ cell: Cell, column: String, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    let scheme = report.scheme ?? scheme
    let reader =
      readers[scheme] ?? EthnicityReader(scheme: scheme, values: values, synonyms: synonyms)
    readers[scheme] = reader
    let reading = known[scheme, default: SpellingCache()].meaning(of: cell) {
      $0.isSheetMark ? .sheetMark : reader.read($0.text)
    }
    if reading.isUnknown { report.unknown?.note(cell, list: .ethnicity) }
    return row.take(reading, for: .ethnicity, column: column, report: &report)
  }
}
