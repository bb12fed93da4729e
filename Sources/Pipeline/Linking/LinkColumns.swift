import Linkage

/// Where in a row of a CSV file stands what a model looks at.
struct LinkColumns {
  /// Where the text of a column comes from.
  enum Origin {
    /// One cell.
    case cell(Int)
    /// Several cells with something between them; missing where one is.
    case joined([Int], separator: [UInt8])
    /// The file does not have the column: it is missing in every row.
    case missing
  }

  /// The cell that names the record.
  let id: Int
  /// The cell that names the source, if one does.
  let source: Int?
  /// Where the model's columns come from, in their order.
  let columns: [Origin]
  /// The model's columns that the file does not have.
  let missing: [String]

  /// Finds the columns in a file's header.
  init(
    _ header: [String], of file: String, model: LinkageModel, names: [String]
  ) throws(LinkInputError) {
    let first = header.map { name in header.firstIndex(of: name) ?? 0 }
    if let second = header.indices.first(where: { first[$0] != $0 }) {
      throw .sameColumnTwice(file: file, first: first[second] + 1, second: second + 1)
    }
    guard let id = header.firstIndex(of: model.idColumn) else {
      throw header.count == 1
        ? .notCommas(file: file) : .noIDColumn(file: file, column: model.idColumn)
    }
    self.id = id
    source = model.sourceColumn.flatMap { header.firstIndex(of: $0) }
    let derived = Dictionary(uniqueKeysWithValues: model.derivedColumns.map { ($0.name, $0) })
    let wanted = names.map { derived[$0]?.columns ?? [$0] }
    let places = wanted.map { parts in parts.compactMap { header.firstIndex(of: $0) } }
    columns = zip(names, zip(wanted, places)).map { name, parts in
      guard parts.0.count == parts.1.count else { return .missing }
      guard let separator = derived[name]?.separator else { return .cell(parts.1[0]) }
      return .joined(parts.1, separator: Array(separator.utf8))
    }
    guard places.contains(where: { !$0.isEmpty }) else { throw .nothingToCompare(file: file) }
    missing = Set(wanted.joined()).filter { !header.contains($0) }.sorted()
  }
}
