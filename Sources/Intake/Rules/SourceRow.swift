import Records
import Vocabulary

/// A row that is used, as the rules about all rows of a source look at it: one field at a time.
struct SourceRow {
  /// The rows among which it stands.
  let batch: PseudonymisedRecords
  /// Its place among them.
  var index = 0
  /// Where it stands in the delivery.
  var place = RowPlace(file: 0, line: 0, table: 0)
  /// The fact that it states, or none where its table has no key.
  var fact = FactKey.none
  /// Whether it states anew what a row of an earlier file stated.
  var amendsEarlierFile = false
  /// The reference date of every figure.
  let asOf: Day

  /// Creates the view of a batch's first row.
  ///
  /// - Parameters:
  ///   - batch: The rows.
  ///   - asOf: The reference date of every figure.
  init(_ batch: PseudonymisedRecords, asOf: Day) {
    self.batch = batch
    self.asOf = asOf
  }

  /// What the row says.
  var kind: RecordKind { batch.kind[index] }

  /// The token of an identifier.
  subscript(field: TokenField) -> Token { batch[field, index] }

  /// A date, or nothing where none was sent.
  subscript(field: DayField) -> Day? { batch[field, index] }

  /// A code, negative where none was sent.
  subscript(field: CodeField) -> Int32 { batch[field, index] }

  /// The token by which its sender knows the child: its own reference, else the pupil number.
  var child: Token {
    let own = batch[TokenField.child, index]
    return own.isPresent ? own : batch[TokenField.upn, index]
  }
}
