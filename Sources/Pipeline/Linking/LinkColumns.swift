import Linkage

/// Where in a row of a CSV file stands what a model looks at.
struct LinkColumns {
  /// Where the text of a column comes from.
  enum Origin {
    /// One cell.
    case cell(Int)
    /// Several cells with something between them; missing where one is.
    case joined([Int], separator: [UInt8])
  }

  /// The cell that names the record.
  let id: Int
  /// The cell that names the source, if one does.
  let source: Int?
  /// Where the model's columns come from, in their order.
  let columns: [Origin]

  /// Finds the columns in a header.
  init(_ header: [String], model: LinkageModel, names: [String]) throws(LinkageModelError) {
    id = try Self.place(of: model.idColumn, in: header)
    source = model.sourceColumn.flatMap { header.firstIndex(of: $0) }
    var columns: [Origin] = []
    for name in names {
      if let derived = model.derivedColumns.first(where: { $0.name == name }) {
        var places: [Int] = []
        for part in derived.columns { places.append(try Self.place(of: part, in: header)) }
        columns.append(.joined(places, separator: Array(derived.separator.utf8)))
      } else {
        columns.append(.cell(try Self.place(of: name, in: header)))
      }
    }
    self.columns = columns
  }

  private static func place(
    of name: String, in header: [String]
  ) throws(LinkageModelError) -> Int {
    guard let place = header.firstIndex(of: name) else { throw .unknownColumn(name) }
    return place
  }
}
