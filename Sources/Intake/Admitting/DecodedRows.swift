import Records

/// What came of a part of a file; lines count from the part's first.
struct DecodedRows {
  /// A row's fact and its line, one for each row in the batches that states one.
  struct Fact: BitwiseCopyable {
    let key: FactKey
    let row: Int32
    let line: Int32
  }

  /// Why nothing after a place in the file is read.
  enum Stop {
    /// A problem of the bytes behind which nothing can be read.
    case problem(LexicalProblem)
    /// Something else.
    case error(any Error)
  }

  /// The rows that are used, in order of lines.
  var batches: [PseudonymisedRecords] = []
  /// The table of all rows, where `tables` is empty.
  var table = 0
  /// The table of each row, where the format has several and one file may have them all.
  var tables: [Int32] = []
  /// The facts that they state; rows count from the part's first.
  var facts: [Fact] = []
  /// Where the rows ended.
  var counts = RowCounts()
  /// Rows set aside only because their day is still to come; no fault of the sender's.
  var rowsInFuture = 0
  /// What was found.
  var findings: PartFindings
  /// Why the reading stopped.
  var stop: Stop?
}
