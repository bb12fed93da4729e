import Records
import Vocabulary

/// Reads a column of ethnicities, each row in its own scheme.
struct EthnicityCells: ~Copyable {
  private let values: [String: String]
  private let synonyms: [String: String]
  private let scheme: EthnicityScheme?
  private var readers: [EthnicityReader?]
  // One for each scheme, and the last for rows without any.
  private let known: UnsafeMutablePointer<SpellingCache<CodeReading>>

  private static let schemes = EthnicityScheme.allCases

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
    readers = Array(repeating: nil, count: Self.schemes.count + 1)
    known = .allocate(capacity: readers.count)
    for index in readers.indices { (known + index).initialize(to: SpellingCache()) }
  }

  deinit {
    known.deinitialize(count: readers.count)
    known.deallocate()
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell that is not empty.
  ///   - column: The column's number, for findings.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  /// - Returns: Whether the cell says something that can be used.
  @inline(__always)
  mutating func read(
    _ cell: Cell, column: Int, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    let scheme = report.scheme ?? scheme
    let place = Self.place(of: scheme)
    let cache = known + place
    let reading = cache.pointee.meaning(of: cell) {
      $0.isSheetMark ? .sheetMark : reader(of: scheme, at: place).read($0.text)
    }
    if reading.isUnknown { report.unknown?.note(cell, list: .ethnicity) }
    return row.take(reading, for: .ethnicity, column: column, report: &report)
  }

  @inline(__always)
  private static func place(of scheme: EthnicityScheme?) -> Int {
    switch scheme {
    case .dfe: 0
    case .letters16: 1
    case .letters18: 2
    case .pole: 3
    case .text: 4
    case nil: 5
    }
  }

  private mutating func reader(of scheme: EthnicityScheme?, at place: Int) -> EthnicityReader {
    let reader =
      readers[place] ?? EthnicityReader(scheme: scheme, values: values, synonyms: synonyms)
    readers[place] = reader
    return reader
  }
}
