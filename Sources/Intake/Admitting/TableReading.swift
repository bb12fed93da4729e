import Records
import Vocabulary

/// A table of a format made ready to read: one reader for each column, in the format's order.
final class TableReading {
  /// One column made ready.
  private struct Step {
    let name: String
    let use: ColumnFormat.Use
    let isRequired: Bool
    let cells: (any ColumnCells)?
    let sets: [CodeValue]
  }

  private let table: TableFormat
  private let steps: [Step]
  private let tokens: [CompositeToken]
  private let constants: [CodeValue]
  private let keyColumns: [Int]
  private let schemeColumn: Int?
  private let sourceScheme: EthnicityScheme?
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
    var steps: [Step] = []
    for column in table.columns {
      let isRead = column.isRead(in: context.source.year)
      steps.append(
        Step(
          name: column.name, use: isRead ? column.use : .drop(reason: "another year"),
          isRequired: isRead && column.isRequired,
          cells: isRead ? try context.cells(of: column, in: table) : nil,
          sets: try context.values(column.sets)))
    }
    self.steps = steps
    tokens = table.tokens.map { CompositeToken($0, table: table, context: context) }
    constants = try context.values(table.constants)
    keyColumns = table.key.compactMap { name in table.columns.firstIndex { $0.name == name } }
    schemeColumn = table.columns.firstIndex { $0.use == .ethnicityScheme }
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
    for (index, step) in steps.enumerated() {
      read(step, cell(index, cells, positions), into: &row, report: &report)
    }
    for token in tokens {
      canonical.removeAll(keepingCapacity: true)
      if token.append(to: &canonical, cell: { cell($0, cells, positions) }) {
        row[token.field] = token.pseudonymiser.token(of: canonical)
      }
    }
    for constant in constants where row[constant.field] < 0 { row[constant.field] = constant.code }
    for rule in RuleBook.rowRules {
      guard let field = rule.breach(in: &row, facts: report.facts) else { continue }
      report.add(rule.rule, column(filling: field, positions))
    }
    return key(cells, positions)
  }

  private func read(
    _ step: Step, _ cell: Cell?, into row: inout PseudonymisedRow, report: inout RowReport
  ) {
    if case .drop = step.use { return }
    guard let cell, !cell.isEmpty else {
      if step.isRequired, step.use != .ethnicityScheme { report.add(.requiredMissing, step.name) }
      return
    }
    if step.use == .refuse { report.refused = PersonalColumn.kind(of: step.name) ?? step.name }
    guard let reader = step.cells else { return }
    guard reader.read(cell, column: step.name, into: &row, report: &report) else {
      if step.isRequired {
        report.add(report.isLastInFuture ? .rowInFuture : .requiredMissing, step.name)
      }
      return
    }
    for value in step.sets where row[value.field] < 0 { row[value.field] = value.code }
  }

  private func readScheme(_ cells: CellRow, _ positions: [Int], report: inout RowReport) {
    guard let schemeColumn, let cell = cell(schemeColumn, cells, positions), !cell.isEmpty else {
      return
    }
    if let scheme = EthnicityScheme(rawValue: Spelling.letters(cell.text)) {
      report.scheme = scheme
    } else {
      report.add(.schemeUnknown, steps[schemeColumn].name)
    }
  }

  private func cell(_ column: Int, _ cells: CellRow, _ positions: [Int]) -> Cell? {
    let position = positions[column]
    guard position >= 0, position < cells.cells.count else { return nil }
    return cells.cells[position].trimmed
  }

  private func column(filling target: FieldTarget, _ positions: [Int]) -> String {
    let index = steps.indices.first { steps[$0].use == .field(target) && positions[$0] >= 0 }
    return index.map { steps[$0].name } ?? ""
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
