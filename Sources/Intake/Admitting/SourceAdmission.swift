import Records
import Vocabulary

/// The admission of one source while its files are read one after the other.
final class SourceAdmission {
  /// The source.
  let source: SourceSettings
  /// What readers of the source are made with.
  let context: ReadingContext
  /// Threads that decode at once.
  let threads: Int
  /// Sizes by which CSV is read.
  let sizes: CSVSizes
  /// Its format as the year of the open file has it, made ready.
  private(set) var edition: FileEdition
  private var editions: [ReturnPeriod?: FileEdition] = [:]
  private let sink: (PseudonymisedRecords) throws -> Void
  private var files: [Delivery.File] = []
  private var ledger: FindingLedger
  private let rules: SourceRulesReader
  private var facts = FactTable()
  private var letters: [String: [String: String]] = [:]
  /// What the files read so far can tell.
  private var carried = CarriedFields()
  private var superseded: [Int] = []
  /// Rows in the batches that were handed over, and before each file.
  private var handedOver = 0
  private var firstRows: [Int] = []
  /// Where the rows of the open file ended so far.
  private(set) var counts = RowCounts()
  private var rowsInFuture = 0
  private var isPassedOver = false

  /// Starts an admission.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - settings: What all sources share.
  ///   - key: The partnership's key.
  ///   - threads: Threads that decode at once.
  ///   - sizes: Sizes by which CSV is read.
  ///   - unknown: Collects values that no list knows, or none.
  ///   - sink: Takes the rows, a batch at a time.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has, or a list names
  ///   two things alike.
  init(
    source: SourceSettings, settings: IntakeSettings, key: PseudonymKey, threads: Int,
    sizes: CSVSizes, unknown: UnknownSpellings? = nil,
    sink: @escaping (PseudonymisedRecords) throws -> Void
  ) throws(IntakeError) {
    try settings.lists.check()
    self.source = source
    self.sink = sink
    self.threads = threads
    self.sizes = sizes
    context = ReadingContext(source: source, settings: settings, key: key, unknown: unknown)
    edition = try FileEdition(source.format, context: context)
    editions[nil] = edition
    rules = SourceRulesReader(source, asOf: settings.asOf)
    ledger = FindingLedger(
      source: source.id, columns: context.names, listing: settings.listing)
  }

  /// Turns to the edition of a period, in which the next file is read.
  ///
  /// - Parameter period: The period, or nothing where nobody says it.
  /// - Throws: `IntakeError.settings` where the format names codes that no list has.
  func turn(to period: ReturnPeriod?) throws(IntakeError) {
    if editions[period] == nil {
      editions[period] = try FileEdition(source.format.edition(of: period), context: context)
    }
    if let turned = editions[period] { edition = turned }
  }

  /// The names of the delivery's files up to the open one.
  var fileNames: [String] {
    firstRows.indices.dropLast().map { files[$0].name } + [openName]
  }
  private var openName = ""

  /// Starts a file; its rows follow.
  ///
  /// - Parameter name: The file's name below the inbox.
  func open(file name: String) {
    counts = RowCounts()
    isPassedOver = false
    firstRows.append(handedOver)
    openName = name
    context.unknown?.file = name
  }

  /// Takes a part of the open file.
  ///
  /// - Parameters:
  ///   - part: What came of it.
  ///   - lines: Physical lines before it.
  /// - Throws: `IntakeError` where nothing after the part can be read; whatever the taker throws.
  func take(_ part: DecodedRows, behind lines: Int = 0) throws {
    ledger.add(part.findings, file: openName, behind: lines)
    rules.take(part, file: firstRows.count - 1, behind: lines) { rule, column, line in
      ledger.add(rule, file: openName, line: line, column: column)
    }
    facts.add(part.facts, behind: handedOver, lines: lines)
    counts = counts + part.counts
    rowsInFuture += part.rowsInFuture
    for var batch in part.batches {
      batch.moveDown(by: lines)
      handedOver += batch.count
      try sink(batch)
    }
    switch part.stop {
    case .problem(let problem): throw error(problem, behind: lines)
    case .error(let error): throw error
    case nil: break
    }
  }

  /// The error of a problem behind which nothing can be read.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - lines: Physical lines before the part in which it stands.
  /// - Returns: The error.
  func error(_ problem: LexicalProblem, behind lines: Int) -> IntakeError {
    switch problem.kind {
    case .emptyFile: .emptyFile(openName)
    case .archive: .archive(openName)
    default:
      .brokenFile(
        file: openName, line: problem.line > 0 ? problem.line + lines : 0,
        rule: Rule.lexical(problem.kind))
    }
  }

  /// Notes what is found about a file as a whole or about one of its columns.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - name: The file's name below the inbox.
  ///   - line: Physical line from 1, or 0 for the file as a whole.
  ///   - column: The column's name as the format declares it, or empty.
  ///   - place: Which columns of the file are meant, where the rule says what is wrong with them.
  func note(
    _ rule: Rule, file name: String, line: Int = 0, column: String = "", place: String = ""
  ) {
    ledger.add(rule, file: name, line: line, column: column, place: place)
  }

  /// Notes what is to be said about the header of the open file, and where its columns stand, as a
  /// spreadsheet names them.
  ///
  /// - Parameter match: The file's header.
  func note(_ match: HeaderMatch) {
    for remark in match.remarks {
      note(remark.rule, file: openName, column: remark.column, place: remark.place)
    }
    let table = edition.format.tables[match.table]
    carried.add(table) { match.positions[$0] >= 0 }
    let columns = table.columns
    for (column, position) in zip(columns, match.positions) where position >= 0 {
      letters[openName, default: [:]][column.name] = ColumnPlace.letters(position)
    }
  }

  /// Notes what the open document can tell: it names no columns, so all that its year declares.
  func noteElements() {
    for table in edition.format.tables {
      carried.add(table) { !table.columns[$0].isOfOtherYear }
    }
  }

  /// Passes the open file over, which is a part of its return that is not read.
  ///
  /// - Parameter part: The part.
  func passOver(_ part: UnreadPart) {
    isPassedOver = true
    note(.unreadFile, file: openName, place: part.title)
  }

  /// Ends a file.
  ///
  /// - Parameters:
  ///   - hash: The SHA-256 of its bytes.
  ///   - size: Its size; bytes.
  func close(hash: ContentHash, size: Int) {
    if counts.read == 0, !isPassedOver { note(.noRows, file: openName) }
    files.append(Delivery.File(name: openName, hash: hash, size: size, rows: counts))
  }

  /// Ends the admission.
  ///
  /// - Returns: What was found.
  /// - Throws: `IntakeError.contractBroken` where too many rows are set aside.
  func finish() throws -> AdmissionReport {
    try supersede()
    for (place, file) in files.enumerated() {
      precondition(file.rows.reconcile, "rows of file \(place) do not add up")
    }
    let rows = files.reduce(RowCounts()) { $0 + $1.rows }
    let broken = rows.setAside - rowsInFuture
    let share = rows.read == 0 ? 0 : Double(broken) / Double(rows.read)
    if share > source.thresholds.warn, let first = files.first {
      ledger.add(.manySetAside, file: first.name, line: 0)
    }
    rules.finish { rule, column, place in
      ledger.add(
        rule, file: files[Int(place.file)].name, line: Int(place.line), column: column)
    }
    let delivery = Delivery(
      source: source.id, agency: source.agency, format: source.format.id, files: files,
      carried: carried)
    guard share <= source.thresholds.stop || broken < source.thresholds.least else {
      throw IntakeError.contractBroken(
        ContractBreach(
          delivery: delivery, limit: source.thresholds.stop, findings: ledger.findings,
          counts: ledger.counted, letters: letters))
    }
    let kept = handedOver - superseded.count
    precondition(kept == rows.used, "\(kept) rows kept of \(rows.used) used")
    return AdmissionReport(
      delivery: delivery, superseded: superseded, findings: ledger.findings,
      totals: ledger.totals, counts: ledger.counted, letters: letters,
      setAside: ledger.setAside)
  }

  /// Makes later rows stand for the facts that earlier ones stated.
  private func supersede() throws {
    let found: [FactTable.Superseded]
    do {
      found = try facts.finish()
    } catch {
      throw IntakeError.unreadable(
        file: openName, reason: "the disk lost what was kept in the folder for temporary files")
    }
    var parts = files.map { _ in PartFindings(columns: 1, listing: context.settings.listing) }
    for earlier in found {
      let file = (firstRows.lastIndex { $0 <= earlier.row }) ?? 0
      files[file].rows.used -= 1
      files[file].rows.superseded += 1
      parts[file].add(.supersededRow, line: Int(earlier.line))
    }
    for (file, part) in zip(files, parts) { ledger.add(part, file: file.name, behind: 0) }
    superseded = found.map { Int($0.row) }.sorted()
  }
}
