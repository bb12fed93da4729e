@testable import Intake

/// What a reader handed over, as values that can be compared.
enum Seen: Hashable {
  case header([String])
  case row(Int, line: Int, [String])
  case problem(LexicalProblem)

  /// A row of a CSV file or of the first table.
  static func row(line: Int, _ cells: [String]) -> Seen {
    .row(0, line: line, cells)
  }

  /// A problem that loses its row, behind which the reading goes on.
  static func lost(_ kind: LexicalProblem.Kind, line: Int) -> Seen {
    .problem(LexicalProblem(kind: kind, line: line, losesRow: true, endsFile: false))
  }

  /// A problem that ends the file.
  static func end(_ kind: LexicalProblem.Kind, line: Int, losesRow: Bool = false) -> Seen {
    .problem(LexicalProblem(kind: kind, line: line, losesRow: losesRow, endsFile: true))
  }

  /// A remark.
  static func note(_ kind: LexicalProblem.Kind, line: Int) -> Seen {
    .problem(LexicalProblem(kind: kind, line: line, losesRow: false, endsFile: false))
  }

  /// A row as it was handed over.
  static func row(_ table: Int, _ row: CellRow) -> Seen {
    .row(table, line: row.line, row.cells.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The problem, if it is one.
  var problem: LexicalProblem? {
    guard case .problem(let problem) = self else { return nil }
    return problem
  }

  /// The cells, if it is a row.
  var cells: [String]? {
    guard case .row(_, _, let cells) = self else { return nil }
    return cells
  }
}
