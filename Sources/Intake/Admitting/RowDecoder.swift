import Records

/// Makes batches of the rows of a file, on one thread; used again part after part.
struct RowDecoder: ~Copyable {
  private let tables: UnsafeMutableBufferPointer<TableReading>
  private let columns: Int
  private let listing: Listing
  private let source: PseudonymisedRecords.Source
  private var files: [String] = []
  // Whether rows of several tables come in one file.
  private let isMixed: Bool
  private var placed = 0
  private var row = PseudonymisedRow()
  private var report: RowReport
  private var fields: RowFields
  private let formatTables: [TableFormat]
  private let context: ReadingContext
  private var buffer: RowBuffer
  private var queue: TokenQueue
  private var decoded: DecodedRows
  private var batched = 0

  /// Makes a format's tables ready.
  ///
  /// - Parameters:
  ///   - format: The format, as the year of the files has it.
  ///   - context: What readers are made with.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has.
  init(_ format: Format, _ context: ReadingContext) throws(IntakeError) {
    let tables = UnsafeMutableBufferPointer<TableReading>.allocate(capacity: format.tables.count)
    var targets: Set<FieldTarget> = []
    for (index, table) in format.tables.enumerated() {
      do {
        tables.initializeElement(at: index, to: try TableReading(table, context: context))
        targets.formUnion(try table.targets(context))
      } catch {
        for made in 0..<index { (tables.baseAddress.map { $0 + made })?.deinitialize(count: 1) }
        tables.deallocate()
        throw error
      }
    }
    self.tables = tables
    formatTables = format.tables
    self.context = context
    isMixed = format.layout == .xml && format.tables.count > 1
    columns = context.names.names.count
    listing = context.settings.listing
    source = .init(
      id: context.source.id, agency: context.source.agency, system: context.source.system)
    report = RowReport(
      facts: RowFacts(asOf: context.settings.asOf), unknown: context.unknown)
    fields = RowFields(targets)
    buffer = RowBuffer(capacity: Intake.batchRows, fields: fields)
    queue = TokenQueue(states: context.states)
    decoded = DecodedRows(findings: PartFindings(columns: columns, listing: listing))
  }

  deinit {
    tables.deinitialize()
    tables.deallocate()
  }

  /// Starts a file; its rows follow.
  ///
  /// - Parameter names: The delivery's files, this one the last.
  mutating func open(files names: [String]) {
    files = names
    for index in tables.indices { tables[index].beginFile() }
  }

  /// Places the columns of a table among the cells of the rows to come.
  ///
  /// - Parameters:
  ///   - table: Position of the table.
  ///   - positions: Where each column stands, negative where it does not.
  ///   - twins: Where else cells stand that belong to one of the columns.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has.
  mutating func place(
    _ table: Int, _ positions: [Int], twins: [ColumnTwin] = []
  ) throws(IntakeError) {
    tables[table].place(positions, twins: twins)
    placed = table
    guard !isMixed else { return }
    // Columns that the file lacks fill nothing, so no row needs room for them.
    row.clear()
    fields = RowFields(try formatTables[table].targets(context, positions: positions))
    buffer = RowBuffer(capacity: Intake.batchRows, fields: fields)
  }

  /// Takes a row in.
  ///
  /// - Parameters:
  ///   - cells: The row's cells.
  ///   - table: Position of its table.
  /// - Throws: `IntakeError.namesSent` where the row holds a name that may not stand there.
  @inline(__always)
  mutating func take(_ cells: CellRow, table: Int) throws(IntakeError) {
    row.clear(fields)
    report.unknown?.line = cells.line
    tables[table].read(cells, into: &row, report: &report)
    if let kind = report.refused {
      throw .namesSent(file: files.last ?? "", kinds: ["\(kind) (line \(cells.line))"])
    }
    decoded.counts.read += 1
    for index in report.breaches.indices {
      decoded.findings.add(report.breaches[index], line: cells.line)
    }
    guard !report.isSetAside else {
      decoded.counts.setAside += 1
      decoded.findings.setAside(line: cells.line, rules: report.errors)
      decoded.rowsInFuture += report.isOnlyInFuture ? 1 : 0
      return
    }
    keep(table)
  }

  @inline(__always)
  private mutating func keep(_ table: Int) {
    if let key = tables[table].key {
      decoded.facts.append(
        .init(key: key, row: Int32(batched + buffer.count), line: row.line))
    }
    if isMixed { decoded.tables.append(Int32(table)) }
    buffer.append(row)
    tables[table].makeTokens(of: row, by: &queue, in: &buffer)
    decoded.counts.used += 1
    if buffer.count == buffer.capacity { endBatch() }
  }

  /// Notes a problem of the bytes; a row that is lost to it counts as set aside.
  ///
  /// Each such problem is of a row of its own, however many start on one line.
  ///
  /// - Parameter problem: The problem; one that ends the file stops the reading.
  /// - Returns: Whether the reading goes on.
  mutating func note(_ problem: LexicalProblem) -> Bool {
    guard !problem.endsFile else {
      decoded.stop = .problem(problem)
      return false
    }
    let rule = Rule.lexical(problem.kind)
    decoded.findings.add(rule, line: problem.line)
    if problem.losesRow {
      decoded.counts.read += 1
      decoded.counts.setAside += 1
      decoded.findings.setAside(line: problem.line, rules: [rule.number])
    }
    return true
  }

  /// Stops the reading.
  ///
  /// - Parameter error: Why.
  mutating func stop(_ error: IntakeError) {
    decoded.stop = .error(error)
  }

  /// Whether a batch is full.
  var hasBatch: Bool {
    !decoded.batches.isEmpty
  }

  /// Ends a part.
  ///
  /// - Returns: What came of it.
  mutating func finish() -> DecodedRows {
    if buffer.count > 0 { endBatch() }
    batched = 0
    decoded.table = placed
    let finished = decoded
    decoded = DecodedRows(findings: PartFindings(columns: columns, listing: listing))
    decoded.facts.reserveCapacity(finished.facts.count)
    return finished
  }

  private mutating func endBatch() {
    queue.finish(in: &buffer)
    batched += buffer.count
    decoded.batches.append(buffer.takeBatch(of: source, files: files))
  }
}

extension RowFields {
  /// The fields among targets.
  fileprivate convenience init(_ targets: Set<FieldTarget>) {
    self.init(
      tokens: Set(TokenField.allCases.filter { targets.contains(.token($0)) }),
      days: Set(DayField.allCases.filter { targets.contains(.day($0)) }),
      codes: Set(CodeField.allCases.filter { targets.contains(.code($0)) }),
      sets: Set(SetField.allCases.filter { targets.contains(.set($0)) }))
  }
}
