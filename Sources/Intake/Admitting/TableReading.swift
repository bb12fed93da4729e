import Records
import Vocabulary

/// A table of a format made ready to read: one reader for each column, in the format's order.
final class TableReading {
  private let table: TableFormat
  private let steps: [ColumnStep]
  private let tokens: [CompositeToken]
  private let constants: [CodeValue]
  private let rules: [any (RowRule & SendableMetatype).Type]
  private let keyColumns: [Int]
  private let schemeColumn: Int?
  private let sourceScheme: EthnicityScheme?
  private var schemes = SpellingCache<EthnicityScheme?>()
  private var canonical: [UInt8] = []

  /// Makes a table ready.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - context: What its readers are made with.
  /// - Throws: `IntakeError.settings` where a code of the format is in no list.
  init(_ table: TableFormat, context: ReadingContext) throws(IntakeError) {
    self.table = table
    sourceScheme = context.source.ethnicityScheme
    var steps: [ColumnStep] = []
    for (index, column) in table.columns.enumerated() {
      guard let step = try ColumnStep(column, at: index, in: table, context: context) else {
        continue
      }
      steps.append(step)
    }
    self.steps = steps
    tokens = table.tokens.map { CompositeToken($0, table: table, context: context) }
    constants = try context.values(table.constants)
    rules = RuleBook.rowRules.filter { $0.concerns(table) }
    keyColumns = table.key.compactMap { name in table.columns.firstIndex { $0.name == name } }
    schemeColumn = table.columns.firstIndex { $0.use == .ethnicityScheme }
  }

  /// Starts a file: what is said once in each file is said again.
  func beginFile() {
    for step in steps { step.isNoted = false }
  }

  /// Reads a row and applies every rule to it.
  ///
  /// - Parameters:
  ///   - cells: The row's cells.
  ///   - positions: Where each column stands among them, negative where it does not.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  /// - Returns: The key of the fact that the row states, or nothing where it has none.
  func read(
    _ cells: CellRow, positions: [Int], into row: inout PseudonymisedRow, report: inout RowReport
  ) -> FactKey? {
    row.clear()
    row.kind = table.record
    row.line = Int32(clamping: cells.line)
    report.clear(scheme: sourceScheme)
    readScheme(cells, positions, report: &report)
    for step in steps {
      read(step, cell(step.index, cells, positions), into: &row, report: &report)
    }
    for token in tokens {
      canonical.removeAll(keepingCapacity: true)
      if token.append(to: &canonical, of: row, cell: { cell($0, cells, positions) }) {
        row[token.field] = token.pseudonymiser.token(of: canonical)
      }
    }
    for constant in constants where row[constant.field] < 0 { row[constant.field] = constant.code }
    for rule in rules {
      guard let field = rule.breach(in: &row, facts: report.facts) else { continue }
      report.add(rule.rule, column(filling: field, positions))
    }
    if report.observesPersonOnly { row.keepPersonOnly() }
    return key(cells, positions)
  }

  private func read(
    _ step: ColumnStep, _ cell: Cell?, into row: inout PseudonymisedRow, report: inout RowReport
  ) {
    guard let cell, !cell.isEmpty else {
      // A column that the file does not have at all is no fault of the row.
      if let rule = step.whenEmpty, cell != nil || step.isRequired { report.add(rule, step.name) }
      return
    }
    if let refusal = step.refusal { report.refused = refusal }
    if step.isOfOtherYear { note(step, report: &report) }
    guard let reader = step.cells else { return }
    guard reader.read(cell, column: step.name, into: &row, report: &report) else {
      if step.isRequired {
        report.add(report.isLastInFuture ? .rowInFuture : .requiredMissing, step.name)
      }
      return
    }
    for value in step.sets where row[value.field] < 0 { row[value.field] = value.code }
  }

  /// Says once in each file that an element is of another year; a header says it of a column.
  private func note(_ step: ColumnStep, report: inout RowReport) {
    guard !step.isNoted else { return }
    step.isNoted = true
    report.add(.columnOfOtherYear, step.name)
  }

  private func readScheme(_ cells: CellRow, _ positions: [Int], report: inout RowReport) {
    guard let schemeColumn, let cell = cell(schemeColumn, cells, positions), !cell.isEmpty else {
      return
    }
    let named = schemes.meaning(of: cell) { cell in
      EthnicityScheme(rawValue: Spelling.letters(cell.text))
    }
    if let named {
      report.scheme = named
    } else {
      report.add(.schemeUnknown, table.columns[schemeColumn].name)
    }
  }

  private func cell(_ column: Int, _ cells: CellRow, _ positions: [Int]) -> Cell? {
    let position = positions[column]
    guard position >= 0, position < cells.cells.count else { return nil }
    return cells.cells[position].trimmed
  }

  private func column(filling target: FieldTarget, _ positions: [Int]) -> String {
    let index = table.columns.indices.first { index in
      table.columns[index].use == .field(target) && positions[index] >= 0
    }
    return index.map { table.columns[$0].name } ?? ""
  }

  private func key(_ cells: CellRow, _ positions: [Int]) -> FactKey? {
    guard !keyColumns.isEmpty else { return nil }
    var key = FactKey()
    key.combine(table.id.utf8)
    var isEmpty = true
    for column in keyColumns {
      canonical.removeAll(keepingCapacity: true)
      if let cell = cell(column, cells, positions) { Reference.append(cell, to: &canonical) }
      isEmpty = isEmpty && canonical.isEmpty
      key.combine(canonical)
    }
    return isEmpty ? nil : key
  }
}
