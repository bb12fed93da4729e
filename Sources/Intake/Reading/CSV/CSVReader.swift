import Vocabulary

/// Reads CSV by RFC 4180, strictly and without ever holding the file.
///
/// Lines end with CRLF, LF or CR; blank lines, also those of delimiters alone, are passed over but
/// counted, and so is Excel's `sep=` in the first. A row has at most one
/// problem and is then not handed over; the problem carries the line on which the row starts.
/// Cells behind the last named column are tolerated while they are empty or under a nameless
/// header cell. Space inside cells is left alone.
///
/// > Source: Y. Shafranovich (2005), RFC 4180, Common Format and MIME Type for CSV Files.
struct CSVReader {
  /// The byte between cells.
  let delimiter: UInt8
  /// What the source declares; a byte order mark outranks it.
  let encoding: DeclaredEncoding
  /// The longest row that is kept; bytes without its line end.
  let recordCap: Int
  /// The most cells of the header.
  let columnCap: Int
  /// Bytes read at once.
  let chunk: Int

  /// Creates a reader.
  init(
    delimiter: UInt8 = 44, encoding: DeclaredEncoding = .utf8, recordCap: Int = 1 << 20,
    columnCap: Int = 4_096, chunk: Int = 1 << 18
  ) {
    precondition(
      delimiter != CSVByte.quote && delimiter != CSVByte.nul && !CSVByte.endsLine(delimiter)
        && delimiter < 0x80, "\(delimiter) as the byte between cells")
    precondition(chunk > 0, "chunks of \(chunk) bytes")
    self.delimiter = delimiter
    self.encoding = encoding
    self.recordCap = recordCap
    self.columnCap = columnCap
    self.chunk = chunk
  }

  /// Reads a file from its first byte to its last and gives the hash of its bytes as sent.
  ///
  /// `header` is called once, before any row, unless a problem that ends the file comes first.
  func read(
    _ file: InputFile, header: ([String]) throws -> Void, row: (CellRow) throws -> Void,
    problem: (LexicalProblem) throws -> Void
  ) throws -> ContentHash {
    let signature = FileSignature(opening: file.opening)
    if let refusal = signature.problem {
      try problem(refusal)
      return try file.finish()
    }
    var records = CSVRecords(
      self, TextSource(file, signature: signature, encoding: encoding))
    if let names = try records.readHeader(problem) {
      try header(names)
      try records.readRows(row, problem)
    }
    return try file.finish()
  }
}
