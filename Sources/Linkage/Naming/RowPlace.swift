import Records

/// Where a row stands, for children of whom no token was sent.
struct RowPlace: Comparable {
  private let source: String
  private let file: String
  private let line: Int32

  init(_ row: Int, of records: PseudonymisedRecords) {
    source = records.sources[Int(records.source[row])].id
    file = records.files[Int(records.file[row])]
    line = records.line[row]
  }

  /// What is hashed.
  var bytes: [UInt8] {
    Array("\(source)/\(file)/\(line)".utf8)
  }

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.source, lhs.file, lhs.line) < (rhs.source, rhs.file, rhs.line)
  }
}
