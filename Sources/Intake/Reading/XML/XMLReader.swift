import Vocabulary

/// Reads the rows of some tables from an XML document without ever holding it.
///
/// A row is handed over where its element ends, with the values seen in it and, for columns of
/// elements around it, the values seen so far. Several values of one column are joined with `|`;
/// white space around a value is left out. Its line is that of the `<` of its start tag. Text
/// between elements is noted and costs no row. No document type is read, no entity but the five of
/// XML itself, and nothing from outside the file.
struct XMLReader {
  /// Bytes looked at before the parser gets them.
  let chunk: Int

  private let tree: ElementTree

  /// Creates a reader of some tables; a row tells its table by its place here.
  init(tables: [XMLTable], chunk: Int = 1 << 16) {
    precondition(
      TextSource.smallestBuffer...MarkupGuard.cap ~= chunk, "chunks of \(chunk) bytes")
    self.chunk = chunk
    tree = ElementTree(tables)
  }

  /// Reads a file from its first byte to its last and gives the hash of its bytes as sent.
  ///
  /// Rows that are complete before a problem that ends the file are handed over.
  func read(
    _ file: InputFile, row: (_ table: Int, CellRow) throws -> Void,
    problem: (LexicalProblem) throws -> Void
  ) throws -> ContentHash {
    let signature = FileSignature(opening: file.opening)
    let refusal = file.size == 0 ? .wholeFile(.emptyFile) : signature.problem
    let last = try refusal ?? parse(file, signature, row, problem)
    if let last { try problem(last) }
    return try file.finish()
  }

  private func parse(
    _ file: InputFile, _ signature: FileSignature, _ row: (Int, CellRow) throws -> Void,
    _ problem: (LexicalProblem) throws -> Void
  ) throws -> LexicalProblem? {
    try withoutActuallyEscaping(row) { row in
      try withoutActuallyEscaping(problem) { problem in
        try parse(file, signature, ElementRows(tree, row: row, problem: problem))
      }
    }
  }

  private func parse(
    _ file: InputFile, _ signature: FileSignature, _ rows: ElementRows
  ) throws -> LexicalProblem? {
    let source = TextSource(file, signature: signature, encoding: .utf8)
    guard let parser = DocumentParser(rows, DocumentFeed(source, block: chunk)) else {
      throw ReadingError.noParser(path: file.path)
    }
    return try parser.parse()
  }
}
