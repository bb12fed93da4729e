import Records
import Vocabulary

/// Admits one CSV file: cut into chunks, decoded by some threads, taken in the file's order.
///
/// Whatever the threads, the same chunks give the same rows and findings in the same order.
struct CSVAdmission: ~Copyable {
  private let admission: SourceAdmission
  private let reader: CSVReader
  private let file: InputFile
  private let name: String
  private let chunkBytes: Int
  private var lines = 0
  private var table = 0

  /// Prepares the reading of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - name: Its name below the inbox.
  ///   - admission: What its rows are taken into.
  init(_ file: InputFile, name: String, admission: SourceAdmission) {
    self.file = file
    self.name = name
    self.admission = admission
    chunkBytes = admission.sizes.chunk
    let format = admission.edition.format
    reader = CSVReader(
      delimiter: format.delimiter.byte,
      encoding: admission.source.encoding ?? format.encoding, recordCap: admission.sizes.record)
  }

  /// Reads the file from its first byte to its last.
  ///
  /// - Returns: The hash of its bytes, as sent.
  /// - Throws: `IntakeError` where it is not of the format, `UnreadPart` where the format knows it
  ///   and does not read it; whatever the taker of rows throws.
  mutating func read() throws -> ContentHash {
    let signature = FileSignature(opening: file.opening)
    if let refusal = signature.problem { throw admission.error(refusal, behind: 0) }
    var source = ChunkSource(
      TextSource(file, signature: signature, encoding: reader.encoding),
      delimiter: reader.delimiter, chunk: chunkBytes)
    let first = newChunk
    // Who collects values names their lines, which a chunk does not know.
    if admission.context.unknown != nil {
      try readSlowly(source.text(behind: []), nil)
    } else if try source.fill(first), let plan = try readHeader(first) {
      lines = first.linesBefore
      let rest = try readChunks(first, &source, plan)
      if let rest { try readSlowly(source.text(behind: rest), plan) }
    } else {
      try readSlowly(source.text(behind: first.rest), nil)
    }
    return try file.finish()
  }

  private var newChunk: TextChunk {
    TextChunk(capacity: reader.recordCap + chunkBytes + ChunkSource.leastRoom)
  }

  /// The header, where it stands whole and without fault in the first chunk, which then starts
  /// behind it.
  private func readHeader(_ first: TextChunk) throws -> ChunkDecoder.Plan? {
    var scanner = RecordScanner(delimiter: reader.delimiter, capacity: reader.columnCap)
    scanner.begin(at: first.start, afterReturn: false)
    repeat {
      guard scanner.findNext(in: first.view), scanner.count <= reader.columnCap,
        scanner.fault(in: first.view, cap: reader.recordCap) == nil
      else { return nil }
    } while scanner.isBlank || scanner.namesDelimiter(in: first.view)
    var quotes = DoubledQuotes()
    quotes.makeSingle(in: scanner.keptCells)
    let header = HeaderRow(cells: UnsafeBufferPointer(scanner.keptCells))
    first.start = min(scanner.position, first.end)
    first.isAfterReturn = scanner.endsWithReturn
    first.linesBefore = scanner.lineBehind - 1
    return try plan(header)
  }

  private func plan(_ header: HeaderRow) throws -> ChunkDecoder.Plan {
    let match = try match(header.names)
    return ChunkDecoder.Plan(
      reader: reader, cells: header.width, header: header.cells, table: match.table,
      positions: match.positions, twins: match.twins, files: admission.fileNames)
  }

  private func match(_ names: [String]) throws -> HeaderMatch {
    let format = admission.edition.format
    if let part = format.unreadPart(of: names) { throw part }
    let match = try HeaderMatch(names, format: format, file: name)
    admission.note(match)
    return match
  }

  /// Reads chunks until the text ends, or until a record is longer than may be.
  ///
  /// - Returns: Bytes that were read and not used, where the rest is to be read record by record.
  private mutating func readChunks(
    _ first: TextChunk, _ source: inout ChunkSource, _ plan: ChunkDecoder.Plan
  ) throws -> [UInt8]? {
    let isLarge = file.size > 2 * chunkBytes
    let threads = isLarge ? admission.threads : 1
    let decoders = try (0..<threads).map { thread in
      try ChunkDecoder(
        plan,
        rows: thread == 0
          ? admission.edition.rows
          : try DecoderBox(admission.edition.format, admission.context))
    }
    let others = threads > 1 ? (0..<2 * threads).map { _ in newChunk } : []
    let crew = ChunkCrew(decoders: decoders, chunks: [first] + others)
    defer { crew.stop() }
    crew.hand()
    var joint = ChunkJoint(cap: reader.recordCap, decoder: decoders[0])
    var hasMore = !first.isLast
    while true {
      if let chunk = crew.next(isWaiting: false) {
        try take(chunk, from: crew, &joint)
      } else if hasMore, let free = crew.free {
        if try source.fill(free) {
          hasMore = !free.isLast
          crew.hand()
        } else {
          hasMore = false
          joint.rest = free.rest
        }
      } else if let chunk = crew.next(isWaiting: true) {
        try take(chunk, from: crew, &joint)
      } else {
        return joint.isSlow ? joint.unread : nil
      }
      if joint.isSlow { hasMore = false }
    }
  }

  private mutating func take(
    _ chunk: TextChunk, from crew: ChunkCrew, _ joint: inout ChunkJoint
  ) throws {
    if let rows = joint.join(chunk) {
      try admission.take(rows.rows, behind: lines)
      lines += rows.lines
    }
    crew.give(chunk)
  }

  /// Reads what is left record by record, as a record too long to be kept asks for.
  private mutating func readSlowly(
    _ text: consuming TextSource, _ plan: ChunkDecoder.Plan?
  ) throws {
    let rows = admission.edition.rows
    var records = CSVRecords(reader, text)
    if let plan {
      records.resume(cells: plan.cells, header: plan.header)
      rows.decoder.open(files: plan.files)
      try rows.decoder.place(plan.table, plan.positions, twins: plan.twins)
    } else {
      guard try readHeader(&records, rows) else { return }
    }
    let admission = admission
    let (lines, table) = (lines, plan?.table ?? self.table)
    try records.readRows(
      { cells in
        try rows.decoder.take(cells, table: table)
        if rows.decoder.hasBatch { try admission.take(rows.decoder.finish(), behind: lines) }
      },
      { problem in
        if !rows.decoder.note(problem) { try admission.take(rows.decoder.finish(), behind: lines) }
      })
    try admission.take(rows.decoder.finish(), behind: lines)
  }

  private mutating func readHeader(
    _ records: inout CSVRecords, _ rows: DecoderBox
  ) throws -> Bool {
    let admission = admission
    let names = try records.readHeader { problem in
      _ = rows.decoder.note(problem)
      try admission.take(rows.decoder.finish())
    }
    guard let names else { return false }
    let match = try match(names)
    table = match.table
    rows.decoder.open(files: admission.fileNames)
    try rows.decoder.place(match.table, match.positions, twins: match.twins)
    return true
  }
}
