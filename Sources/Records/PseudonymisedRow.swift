public import Vocabulary

/// One row on its way into the columns; reused from row to row.
public struct PseudonymisedRow: Sendable {
  /// Position of the source.
  public var source: Int32 = 0
  /// Position of the file.
  public var file: Int32 = 0
  /// Physical line in the file, from 1.
  public var line: Int32 = 0
  /// What the row says.
  public var kind: RecordKind = .person

  var tokens = [Token](repeating: .missing, count: TokenField.allCases.count)
  var days = [Int32](repeating: Day.missingNumber, count: DayField.allCases.count)
  var codes = [Int32](repeating: CodeColumn.missing, count: CodeField.allCases.count)
  var sets = [UInt64](repeating: 0, count: SetField.allCases.count)

  /// Creates an empty row.
  public init() {}

  /// The token of an identifier.
  ///
  /// - Parameter field: The identifier.
  public subscript(field: TokenField) -> Token {
    get { tokens[field.position] }
    set { tokens[field.position] = newValue }
  }

  /// A date.
  ///
  /// - Parameter field: The date.
  public subscript(field: DayField) -> Day? {
    get { Day(column: days[field.position]) }
    set { days[field.position] = newValue?.number ?? Day.missingNumber }
  }

  /// A code; negative where there is none.
  ///
  /// - Parameter field: The coded value.
  public subscript(field: CodeField) -> Int32 {
    get { codes[field.position] }
    set { codes[field.position] = newValue }
  }

  /// A set, one bit for each member.
  ///
  /// - Parameter field: The set of codes.
  public subscript(field: SetField) -> UInt64 {
    get { sets[field.position] }
    set { sets[field.position] = newValue }
  }

  /// Empties every field for the next row; the place stays.
  public mutating func clear() {
    for index in tokens.indices { tokens[index] = .missing }
    for index in days.indices { days[index] = Day.missingNumber }
    for index in codes.indices { codes[index] = CodeColumn.missing }
    for index in sets.indices { sets[index] = 0 }
  }
}
