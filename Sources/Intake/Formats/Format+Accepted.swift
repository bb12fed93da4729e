import Records
import Vocabulary

extension Format {
  /// The codes that a column takes, for a sender whose value no list knows.
  ///
  /// - Parameter name: The column's name.
  /// - Returns: The codes of the return where it lists them, else those of the field's list, in the
  ///   list's order; none where the column has no list or only the partnership has it.
  public func accepted(in name: String) -> [String] {
    guard let column = tables.lazy.compactMap({ $0.column(named: name) }).first else { return [] }
    let own = column.codes + column.values.keys.sorted().filter { !column.codes.contains($0) }
    if !column.codes.isEmpty { return own }
    let lists = CodeLists(local: LocalLists())
    switch column.use {
    case .field(.code(.ethnicity)): return Ethnicity.entries.map(\.code)
    case .field(.code(let field)): return lists.list(of: field).entries.map(\.code) + own
    case .field(.set(let field)): return lists.list(of: field).entries.map(\.code) + own
    case .field, .part, .ethnicityScheme, .drop, .refuse: return []
    }
  }
}
