import Records
import Vocabulary

/// A table of a format made ready to read: one reader for each column, in the format's order.
struct TableReading: ~Copyable {
  private let table: TableFormat
  // The number of each column, for findings.
  private let numbers: [Int]
  private let steps: UnsafeMutableBufferPointer<ColumnStep>
  // Those of the steps that the file at hand has something for, in the same order.
  private let active: UnsafeMutablePointer<ColumnStep>
  private var activeCount: Int
  private let composites: UnsafeMutableBufferPointer<CompositeToken>
  private let constants: [CodeValue]
  private let rules: [any (RowRule & SendableMetatype).Type]
  private let formColumns: [Int]
  private let keyParts: Int
  private let schemeColumn: Int?
  private let sourceScheme: EthnicityScheme?
  private let secret: FactKey.Secret
  private let positions: UnsafeMutableBufferPointer<Int>
  // Columns of which a row of a document has one value; empty for CSV.
  private let singles: UnsafeMutableBufferPointer<Bool>
  private var twins: [(step: ColumnStep, position: Int)] = []
  private let tokenFields: UnsafeMutableBufferPointer<TokenField>
  private var schemes = SpellingCache<EthnicityScheme?>()
  var tokens: RowTokens

  /// Makes a table ready.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - context: What its readers are made with.
  /// - Throws: `IntakeError.settings` where a code of the format is in no list.
  init(_ table: TableFormat, context: ReadingContext) throws(IntakeError) {
    let forms = FormColumns(of: table)
    var steps: [ColumnStep] = []
    for (index, column) in table.columns.enumerated() {
      guard
        let step = try ColumnStep(
          column, at: index, in: table, form: forms.places[index], context: context)
      else { continue }
      steps.append(step)
    }
    let constants = try context.values(table.constants)
    let targets = try table.targets(context)
    self.constants = constants
    self.table = table
    numbers = table.columns.map { context.names.number(of: $0.name) }
    secret = context.secret
    sourceScheme = context.source.ethnicityScheme
    self.steps = .copying(steps)
    active = .allocate(capacity: max(1, steps.count))
    active.initialize(from: steps, count: steps.count)
    activeCount = steps.count
    positions = .copying(Array(table.columns.indices))
    let format = context.source.format
    singles = .copying(
      format.layout == .xml ? table.columns.map { table.isSingle($0, in: format) } : [])
    composites = .copying(
      table.tokens.map {
        CompositeToken($0, table: table, forms: forms.places, context: context)
      })
    formColumns = forms.columns
    keyParts = forms.keyParts
    schemeColumn = table.columns.firstIndex { $0.use == .ethnicityScheme }
    tokenFields = .copying(TokenField.allCases.filter { targets.contains(.token($0)) })
    rules = RuleBook.rowRules.filter { $0.concerns(table) }
    tokens = RowTokens(
      makers: context.makers, isPassing: context.isPassing, cells: formColumns.count,
      prefix: Array(table.id.utf8) + [Reference.separator])
  }

  deinit {
    for step in steps { step.release() }
    for composite in composites { composite.release() }
    composites.deallocate()
    steps.deallocate()
    active.deallocate()
    positions.deallocate()
    singles.deallocate()
    tokenFields.deallocate()
  }

  /// Places the columns among the cells of the rows to come.
  ///
  /// - Parameters:
  ///   - positions: Where each column stands, negative where it does not.
  ///   - twins: Where else cells stand that belong to one of the columns.
  mutating func place(_ positions: [Int], twins: [ColumnTwin]) {
    self.twins = twins.compactMap { twin in
      steps.first { $0.index == twin.column }.map { ($0, twin.position) }
    }
    _ = self.positions.update(fromContentsOf: positions)
    activeCount = 0
    for step in steps where positions[step.index] >= 0 || step.isRequired {
      active[activeCount] = step
      activeCount += 1
    }
  }

  /// Starts a file: what is said once in each file is said again.
  mutating func beginFile() {
    for index in 0..<activeCount { active[index].isNoted = false }
  }

  /// Reads a row and applies every rule to it.
  ///
  /// - Parameters:
  ///   - cells: The row's cells.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  mutating func read(
    _ cells: CellRow, into row: inout PseudonymisedRow, report: inout RowReport
  ) {
    row.kind = table.record
    row.line = Int32(clamping: cells.line)
    report.clear(scheme: sourceScheme)
    addForms(cells)
    readScheme(cells, report: &report)
    for index in 0..<activeCount {
      read(active + index, cell(active[index].index, cells), into: &row, report: &report)
    }
    for twin in twins where twin.position < cells.cells.count {
      compare(
        twin.step, cell(twin.step.index, cells), with: cells.cells[twin.position].trimmed,
        in: &row, report: &report)
    }
    for index in composites.indices { composites[index].fill(&row, &tokens) }
    for constant in constants where row[constant.field] < 0 { row[constant.field] = constant.code }
    for index in rules.indices {
      guard let field = rules[index].breach(in: &row, facts: report.facts) else { continue }
      report.add(rules[index].rule, column(filling: field))
    }
    if report.observesPersonOnly { row.keepPersonOnly() }
  }

  /// The key of the fact that the row just read states, or nothing where it has none.
  @inline(__always)
  var key: FactKey? {
    guard keyParts > 0 else { return nil }
    var end = 0
    var isEmpty = true
    for form in 0..<keyParts {
      let found = tokens.forms[form]
      isEmpty = isEmpty && found.count == 0
      end = found.start + found.count + 1
    }
    return isEmpty ? nil : FactKey(tokens.forms.bytes(from: 0, count: end), secret: secret)
  }

  /// Has the tokens of the row just read made, which was added to the buffer.
  @inline(__always)
  mutating func makeTokens(
    of row: borrowing PseudonymisedRow, by queue: inout TokenQueue, in buffer: inout RowBuffer
  ) {
    tokens.make(
      UnsafeBufferPointer(tokenFields), of: row, secret: secret, by: &queue, in: &buffer)
  }

  // The forms of the key come first, each with its end marked, so that together they are the key.
  @inline(__always)
  private mutating func addForms(_ cells: CellRow) {
    tokens.forms.begin()
    for form in formColumns.indices {
      tokens.forms.add(cell(formColumns[form], cells), as: form)
      if form < keyParts { tokens.forms.add(byte: Reference.separator) }
    }
  }

  @inline(__always)
  private mutating func read(
    _ place: UnsafeMutablePointer<ColumnStep>, _ cell: Cell?, into row: inout PseudonymisedRow,
    report: inout RowReport
  ) {
    let step = place.pointee
    guard let cell, !cell.isEmpty else {
      // A column that the file does not have at all is no fault of the row.
      if step.isRequired { report.add(.requiredMissing, step.number) }
      if step.isExpected, cell != nil { report.add(.ethnicityMissing, step.number) }
      return
    }
    if step.isRefused { refuse(step, report: &report) }
    if step.isOfOtherYear, !step.isNoted {
      // Once in each file; of a column its header says it.
      place.pointee.isNoted = true
      report.add(.columnOfOtherYear, step.number)
    }
    if case .none = step.reader { return }
    let isPlain = !step.isShared && !step.isSingle
    guard
      isPlain
        ? use(step, cell, into: &row, report: &report)
        : settle(step, cell, in: &row, report: &report)
    else {
      if step.isRequired {
        report.add(report.isLastInFuture ? .rowInFuture : .requiredMissing, step.number)
      }
      return
    }
    for value in step.sets where row[value.field] < 0 { row[value.field] = value.code }
  }

  /// Reads a cell that says something.
  @inline(__always)
  mutating func use(
    _ step: ColumnStep, _ cell: Cell, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    let number = step.number
    switch step.reader {
    case .code(let cells):
      return cells.pointee.read(cell, column: number, into: &row, report: &report)
    case .ethnicity(let cells):
      return cells.pointee.read(cell, column: number, into: &row, report: &report)
    case .set(let cells):
      return cells.pointee.read(cell, column: number, into: &row, report: &report)
    case .day(let cells): return cells.read(cell, column: number, into: &row, report: &report)
    case .check(let cells): return cells.pointee.read(cell, report: &report)
    case .token(let cells):
      return cells.read(
        cell, column: number, identifiers: &tokens, into: &row, report: &report)
    case .part(let form):
      guard !cell.isSheetMark else {
        report.add(.sheetMark, number)
        return false
      }
      guard !cell.isScientificNumber else {
        report.add(.scientificNumber, number)
        return false
      }
      return tokens.isReference(form, column: number, report: &report)
    case .none: return false
    }
  }

  private func refuse(_ step: ColumnStep, report: inout RowReport) {
    let name = table.columns[step.index].name
    report.refused = PersonalColumn.kind(of: name) ?? name
  }

  @inline(__always)
  private mutating func readScheme(_ cells: CellRow, report: inout RowReport) {
    guard let schemeColumn, let cell = cell(schemeColumn, cells), !cell.isEmpty else { return }
    let named = schemes.meaning(of: cell) { cell in
      EthnicityScheme(named: cell.text)
    }
    if let named {
      report.scheme = named
    } else {
      report.add(.schemeUnknown, numbers[schemeColumn])
    }
  }

  @inline(__always)
  private func cell(_ column: Int, _ cells: CellRow) -> Cell? {
    let position = positions[column]
    guard position >= 0, position < cells.cells.count else { return nil }
    let cell = cells.cells[position].trimmed
    return !singles.isEmpty && singles[column] ? cell.withoutRepetition : cell
  }

  private func column(filling target: FieldTarget) -> Int {
    let index = table.columns.indices.first { index in
      table.columns[index].use == .field(target) && positions[index] >= 0
    }
    return index.map { numbers[$0] } ?? 0
  }
}
