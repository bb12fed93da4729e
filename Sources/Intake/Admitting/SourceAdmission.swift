import Records
import Vocabulary

/// The admission of one source while its files are read one after the other.
final class SourceAdmission {
  /// Where the row that states a fact was put.
  private struct Place {
    let row: Int
    let file: Int
    let line: Int
  }

  /// The source.
  let source: SourceSettings
  /// Its format as the year of the open file has it, made ready.
  private(set) var edition: FileEdition
  private let context: ReadingContext
  private var editions: [ReturnPeriod?: FileEdition] = [:]
  private var records = PseudonymisedRecords()
  private let sink: (PseudonymisedRecords) throws -> Void
  /// Rows in the batches that were handed over.
  private var handedOver = 0
  private var files: [Delivery.File] = []
  private var ledger: FindingLedger
  private let rules: SourceRules
  private var letters: [String: [String: String]] = [:]
  private var places: [FactKey: Place] = [:]
  private var superseded: [Int] = []
  private var row = PseudonymisedRow()
  private var report: RowReport
  private var counts = RowCounts()
  private var lostLine = -1
  /// Rows set aside only because their day is still to come; no fault of the sender's.
  private var rowsInFuture = 0

  /// Starts an admission.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - settings: What all sources share.
  ///   - key: The partnership's key.
  ///   - unknown: Collects values that no list knows, or none.
  ///   - sink: Takes the rows, a batch at a time.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has, or
  ///   a list names two things alike.
  init(
    source: SourceSettings, settings: IntakeSettings, key: PseudonymKey,
    unknown: UnknownSpellings? = nil,
    sink: @escaping (PseudonymisedRecords) throws -> Void
  ) throws(IntakeError) {
    try settings.lists.check()
    self.source = source
    self.sink = sink
    context = ReadingContext(source: source, settings: settings, key: key)
    edition = try Self.edition(of: source.format, context: context)
    editions[nil] = edition
    ledger = FindingLedger(source: source.id, listing: settings.listing)
    rules = SourceRules(source.format)
    report = RowReport(facts: RowFacts(asOf: settings.asOf), unknown: unknown)
    unknown?.source = source.id
    row.source = records.add(
      source: .init(id: source.id, agency: source.agency, system: source.system))
  }

  private static func edition(
    of format: Format, context: ReadingContext
  ) throws(IntakeError) -> FileEdition {
    var tables: [TableReading] = []
    for table in format.tables { tables.append(try TableReading(table, context: context)) }
    return FileEdition(format: format, tables: tables)
  }

  /// Turns to the edition of a period, in which the next file is read.
  ///
  /// - Parameter period: The period, or nothing where nobody says it.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has.
  func turn(to period: ReturnPeriod?) throws(IntakeError) {
    if editions[period] == nil {
      editions[period] = try Self.edition(
        of: source.format.edition(of: period), context: context)
    }
    if let turned = editions[period] { edition = turned }
  }

  /// Starts a file; its rows follow.
  ///
  /// - Parameter name: The file's name below the inbox.
  func open(file name: String) {
    row.file = records.add(file: name)
    report.unknown?.file = name
    for table in edition.tables { table.beginFile() }
    counts = RowCounts()
    lostLine = -1
  }

  /// Takes a row in.
  ///
  /// - Parameters:
  ///   - cells: The row's cells.
  ///   - table: Position of its table.
  ///   - positions: Where each column stands among the cells.
  ///   - name: The file's name below the inbox.
  /// - Throws: `IntakeError.namesSent` where the row holds a name that may not stand there;
  ///   whatever the taker of rows throws.
  func take(
    _ cells: CellRow, table: Int, positions: [Int], file name: String
  ) throws {
    report.unknown?.line = cells.line
    let key = edition.tables[table].read(cells, positions: positions, into: &row, report: &report)
    if let kind = report.refused { throw IntakeError.namesSent(file: name, kinds: [kind]) }
    counts.read += 1
    for breach in report.breaches {
      ledger.add(breach.rule, file: name, line: cells.line, column: breach.column)
    }
    guard !report.isSetAside else {
      counts.setAside += 1
      ledger.setAside(file: name, line: cells.line, rules: report.errors)
      rowsInFuture += report.isOnlyInFuture ? 1 : 0
      return
    }
    report.facts.amendsEarlierFile = false
    if let key {
      report.facts.amendsEarlierFile = supersede(
        key, by: Place(row: handedOver + records.count, file: files.count, line: cells.line))
    }
    let place = RowPlace(file: row.file, line: row.line, table: Int32(table))
    rules.take(row, at: place, facts: report.facts) { rule, column in
      ledger.add(rule, file: name, line: cells.line, column: column)
    }
    records.append(row)
    counts.used += 1
    if records.count == Intake.batchRows { try handOver() }
  }

  private func handOver() throws {
    guard records.count > 0 else { return }
    handedOver += records.count
    try sink(records)
    records.removeRows()
  }

  /// Notes a problem of the bytes; a row that is lost to it counts as set aside.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - name: The file's name below the inbox.
  /// - Throws: `IntakeError` where nothing after it can be read.
  func note(_ problem: LexicalProblem, file name: String) throws(IntakeError) {
    switch problem.kind {
    case .emptyFile: throw .emptyFile(name)
    case .archive: throw .archive(name)
    default: break
    }
    let rule = Rule.lexical(problem.kind)
    guard !problem.endsFile else {
      throw .brokenFile(file: name, line: problem.line, rule: rule)
    }
    ledger.add(rule, file: name, line: problem.line)
    guard problem.losesRow, problem.line != lostLine else { return }
    lostLine = problem.line
    counts.read += 1
    counts.setAside += 1
    ledger.setAside(file: name, line: problem.line, rules: [rule.id])
  }

  /// Notes what is found about the file as a whole or about one of its columns.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - name: The file's name below the inbox.
  ///   - column: The column's name as the format declares it, or empty.
  ///   - place: Which columns of the file are meant, where the rule says what is wrong with them.
  func note(_ rule: Rule, file name: String, column: String = "", place: String = "") {
    ledger.add(rule, file: name, line: 0, column: column, place: place)
  }

  /// Remembers where columns stand, as a spreadsheet names them.
  ///
  /// - Parameters:
  ///   - match: The file's header.
  ///   - format: The format as the file's year has it.
  ///   - name: The file's name below the inbox.
  func note(_ match: HeaderMatch, of format: Format, file name: String) {
    let columns = format.tables[match.table].columns
    for (column, position) in zip(columns, match.positions) where position >= 0 {
      letters[name, default: [:]][column.name] = ColumnPlace.letters(position)
    }
  }

  /// Ends a file.
  ///
  /// - Parameters:
  ///   - name: The file's name below the inbox.
  ///   - hash: The SHA-256 of its bytes.
  ///   - size: Its size; bytes.
  func close(file name: String, hash: ContentHash, size: Int) {
    if counts.read == 0 { ledger.add(.noRows, file: name, line: 0) }
    files.append(Delivery.File(name: name, hash: hash, size: size, rows: counts))
  }

  /// Ends the admission.
  ///
  /// - Returns: What was found.
  /// - Throws: `IntakeError.contractBroken` where too many rows are set aside; whatever the taker
  ///   of rows throws.
  func finish() throws -> AdmissionReport {
    try handOver()
    for (place, file) in files.enumerated() {
      precondition(file.rows.reconcile, "rows of file \(place) do not add up")
    }
    let rows = files.reduce(RowCounts()) { $0 + $1.rows }
    let broken = rows.setAside - rowsInFuture
    let share = rows.read == 0 ? 0 : Double(broken) / Double(rows.read)
    if share > source.thresholds.warn, let first = files.first {
      ledger.add(.manySetAside, file: first.name, line: 0)
    }
    rules.finish { rule, place, column in
      ledger.add(
        rule, file: files[Int(place.file)].name, line: Int(place.line), column: column)
    }
    ledger.close()
    let delivery = Delivery(
      source: source.id, agency: source.agency, format: source.format.id, files: files)
    guard share <= source.thresholds.stop || broken < source.thresholds.least else {
      throw IntakeError.contractBroken(
        ContractBreach(
          delivery: delivery, limit: source.thresholds.stop, findings: ledger.findings,
          counts: ledger.counted, letters: letters))
    }
    let kept = handedOver - superseded.count
    precondition(kept == rows.used, "\(kept) rows kept of \(rows.used) used")
    return AdmissionReport(
      delivery: delivery, superseded: superseded.sorted(), findings: ledger.findings,
      totals: ledger.totals, counts: ledger.counted, letters: letters,
      setAside: ledger.setAside)
  }

  /// Makes a later row stand for the fact that an earlier one stated, and tells whether that one
  /// stood in an earlier file.
  private func supersede(_ key: FactKey, by place: Place) -> Bool {
    guard let earlier = places.updateValue(place, forKey: key) else { return false }
    superseded.append(earlier.row)
    let name = earlier.file == files.count ? nil : files[earlier.file].name
    if name == nil {
      counts.used -= 1
      counts.superseded += 1
    } else {
      files[earlier.file].rows.used -= 1
      files[earlier.file].rows.superseded += 1
    }
    ledger.add(
      .supersededRow, file: name ?? records.files[Int(row.file)], line: earlier.line)
    return name != nil
  }
}
