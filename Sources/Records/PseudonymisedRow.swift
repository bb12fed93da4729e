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

  // In place rather than in arrays: a row is filled and emptied millions of times.
  @usableFromInline var tokens = InlineArray<8, Token>(repeating: .missing)
  @usableFromInline var days = InlineArray<24, Int32>(repeating: Day.missingNumber)
  @usableFromInline var codes = InlineArray<40, Int32>(repeating: CodeColumn.missing)
  @usableFromInline var sets = InlineArray<8, UInt64>(repeating: 0)

  /// Creates an empty row.
  public init() {}

  /// The token of an identifier.
  ///
  /// - Parameter field: The identifier.
  public subscript(field: TokenField) -> Token {
    @inlinable get { tokens[field.rawValue] }
    @inlinable set { tokens[field.rawValue] = newValue }
  }

  /// A date.
  ///
  /// - Parameter field: The date.
  public subscript(field: DayField) -> Day? {
    @inlinable get { Day(column: days[field.rawValue]) }
    @inlinable set { days[field.rawValue] = newValue?.number ?? Day.missingNumber }
  }

  /// A code; negative where there is none.
  ///
  /// - Parameter field: The coded value.
  public subscript(field: CodeField) -> Int32 {
    @inlinable get { codes[field.rawValue] }
    @inlinable set { codes[field.rawValue] = newValue }
  }

  /// A set, one bit for each member.
  ///
  /// - Parameter field: The set of codes.
  public subscript(field: SetField) -> UInt64 {
    @inlinable get { sets[field.rawValue] }
    @inlinable set { sets[field.rawValue] = newValue }
  }

  /// Empties every field for the next row; the place stays.
  public mutating func clear() {
    tokens = InlineArray(repeating: .missing)
    days = InlineArray(repeating: Day.missingNumber)
    codes = InlineArray(repeating: CodeColumn.missing)
    sets = InlineArray(repeating: 0)
  }

  /// Empties fields for the next row; the place stays.
  ///
  /// - Parameter fields: The fields that the row before may have.
  public mutating func clear(_ fields: RowFields) {
    for field in fields.tokens { tokens[field] = .missing }
    for field in fields.days { days[field] = Day.missingNumber }
    for field in fields.codes { codes[field] = CodeColumn.missing }
    for field in fields.sets { sets[field] = 0 }
  }
}
