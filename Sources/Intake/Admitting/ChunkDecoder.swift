import Records

/// Decodes chunks of one CSV file, on one thread.
final class ChunkDecoder: @unchecked Sendable {
  /// What all decoders of a file share.
  struct Plan {
    /// How the file is read.
    let reader: CSVReader
    /// Cells of the header as written, nameless ones included.
    let cells: Int
    /// The cells of the columns with a name.
    let header: HeaderCells
    /// Position of the file's table in the format.
    let table: Int
    /// Where each column stands, negative where it does not.
    let positions: [Int]
    /// Where else cells stand that belong to one of the columns.
    let twins: [ColumnTwin]
    /// The delivery's files, this one the last.
    let files: [String]

    /// How many columns have a name.
    var width: Int { header.count }
  }

  private let plan: Plan
  private let rows: DecoderBox
  private var scanner: RecordScanner
  private var quotes = DoubledQuotes()

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - plan: What all decoders of the file share.
  ///   - rows: Makes batches of rows; this decoder's alone.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has.
  init(_ plan: Plan, rows: DecoderBox) throws(IntakeError) {
    self.plan = plan
    self.rows = rows
    scanner = RecordScanner(delimiter: plan.reader.delimiter, capacity: plan.cells)
    rows.decoder.open(files: plan.files)
    try rows.decoder.place(plan.table, plan.positions, twins: plan.twins)
  }

  /// Decodes a chunk.
  ///
  /// - Parameter chunk: The chunk.
  /// - Returns: What came of it.
  func decode(_ chunk: TextChunk) -> ChunkRows {
    scanner.begin(at: chunk.start, afterReturn: chunk.isAfterReturn)
    return Self.decode(chunk.view, plan, &scanner, &quotes, &rows.decoder)
  }

  private static func decode(
    _ text: TextView, _ plan: Plan, _ scanner: inout RecordScanner, _ quotes: inout DoubledQuotes,
    _ rows: inout RowDecoder
  ) -> ChunkRows {
    let cap = plan.reader.recordCap
    let width = plan.width
    let cells = UnsafeBufferPointer(start: scanner.cells, count: width)
    while scanner.findNext(in: text) {
      var fault = scanner.fault(in: text, cap: cap)
      if fault == nil, scanner.isBlank { continue }
      fault = fault ?? scanner.raggedness(in: text, width: width)
      if scanner.marks.contains(.doubled), fault == nil {
        quotes.makeSingle(in: scanner.keptCells)
      }
      if fault == nil, scanner.repeats(plan.header) { fault = .repeatedHeader }
      if let fault {
        let problem = LexicalProblem(
          kind: fault, line: scanner.line, losesRow: true, endsFile: fault == .truncated)
        guard rows.note(problem) else { break }
        continue
      }
      do throws(IntakeError) {
        try rows.take(CellRow(line: scanner.line, cells: cells), table: plan.table)
      } catch {
        rows.stop(error)
        break
      }
    }
    return ChunkRows(
      rows: rows.finish(), lines: scanner.lineBehind - 1,
      unfinished: min(scanner.position, text.end))
  }
}

/// Holds a decoder of rows where several threads have one each.
final class DecoderBox {
  /// The decoder.
  var decoder: RowDecoder

  /// Makes a decoder.
  ///
  /// - Parameters:
  ///   - format: The format, as the year of the files has it.
  ///   - context: What readers are made with.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has.
  init(_ format: Format, _ context: ReadingContext) throws(IntakeError) {
    decoder = try RowDecoder(format, context)
  }
}
