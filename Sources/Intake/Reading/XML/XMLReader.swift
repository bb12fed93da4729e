import Vocabulary

/// Reads the rows of some tables from an XML document without ever holding it.
///
/// A row is handed over where its element ends, with the values seen in it and, for columns of
/// elements around it, the values seen so far. Several values of one column are joined with `|`;
/// white space around a value is left out. Its line is that of the `<` of its start tag. Text
/// between elements is noted and costs no row. Where a scope is given, elements in it that are not declared
/// are told of; one with almost the name of a row, or of what holds rows, or around such, has its
/// rows lost, each with a problem. No document type is read, no entity but the five of
/// XML itself, and nothing from outside the file.
struct XMLReader {
  /// Bytes looked at before the parser gets them.
  let chunk: Int
  /// What the source declares; it outranks the document, and a byte order mark outranks both.
  let encoding: DeclaredEncoding?
  /// Files of more bytes than this are parsed ahead of the receiver, on another core.
  let aheadFrom: Int

  private let tree: ElementTree
  private let scope: ElementScope?

  /// Creates a reader of some tables; a row tells its table by its place here.
  init(
    tables: [XMLTable], scope: ElementScope? = nil, encoding: DeclaredEncoding? = nil,
    chunk: Int = 1 << 16, aheadFrom: Int = ReadAhead.blockSize
  ) {
    precondition(
      1...MarkupGuard.cap ~= chunk, "chunks of \(chunk) bytes")
    self.chunk = chunk
    self.encoding = encoding
    self.aheadFrom = aheadFrom
    self.scope = scope
    tree = ElementTree(tables, known: scope?.declared ?? [])
  }

  /// Reads a file from its first byte to its last and gives the hash of its bytes as sent.
  ///
  /// Rows that are complete before a problem that ends the file are handed over; what was seen of
  /// elements that are not declared comes last.
  func read(
    _ file: InputFile, row: (_ table: Int, CellRow) throws -> Void,
    problem: (LexicalProblem) throws -> Void,
    watched: (ElementWatch) throws -> Void = { _ in }
  ) throws -> ContentHash {
    let watch = scope.map { ElementWatch(tree, $0) }
    let signature = FileSignature(opening: file.opening)
    let refusal = file.size == 0 ? .wholeFile(.emptyFile) : signature.problem
    let last = try refusal ?? parse(file, signature, watch, row, problem)
    if let last { try problem(last) }
    if let watch { try watched(watch) }
    return try file.finish()
  }

  private func parse(
    _ file: InputFile, _ signature: FileSignature, _ watch: ElementWatch?,
    _ row: (Int, CellRow) throws -> Void, _ problem: (LexicalProblem) throws -> Void
  ) throws -> LexicalProblem? {
    guard file.size > aheadFrom else {
      return try withoutActuallyEscaping(row) { row in
        try withoutActuallyEscaping(problem) { problem in
          try parse(
            file, signature, ElementRows(tree, watch: watch, row: row, problem: problem))
        }
      }
    }
    // The file is the parsing thread's own until its last row is here.
    nonisolated(unsafe) let file = file
    return try ParseAhead(columns: tree.widest).run(
      { ahead in
        let rows = ElementRows(
          tree, watch: watch, row: { try ahead.take($0, $1) }, problem: { try ahead.take($0) })
        return try parse(file, signature, rows)
      }, row: row, problem: problem)
  }

  private func parse(
    _ file: InputFile, _ signature: FileSignature, _ rows: ElementRows
  ) throws -> LexicalProblem? {
    let source = TextSource(file, signature: signature, encoding: encoding ?? .utf8)
    let feed = DocumentFeed(source, isDeclared: encoding != nil, block: chunk)
    guard let parser = DocumentParser(rows, feed) else {
      throw ReadingError.noParser(path: file.path)
    }
    return try parser.parse()
  }
}
