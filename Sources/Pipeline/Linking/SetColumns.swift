import Linkage

/// Makes sets of the texts of columns that a model looks at as sets.
struct SetColumns {
  /// What the columns are called.
  let names: Set<String>
  /// How sets stand in what is known of other nights, by column.
  var known: [String: SetText.Form] = [:]

  /// A table in which the cells of these columns hold sets.
  func made(
    of table: ComparisonTable, noting warnings: inout LinkWarnings
  ) throws(LinkInputError) -> ComparisonTable {
    guard !names.isEmpty else { return table }
    var columns: [ComparisonColumn] = []
    for column in table.columns {
      guard names.contains(column.name), case .text(let pool) = column.values, pool.count > 0 else {
        columns.append(column)
        continue
      }
      let form = try form(of: pool, column.name)
      warnings.note(cells: pool, of: column.name, as: form)
      columns.append(Self.column(column, pool, form))
    }
    return ComparisonTable(columns: columns, sources: table.sources)
  }

  // As the nights before had it; else bits where all cells are such.
  private func form(
    of pool: BytePool, _ column: String
  ) throws(LinkInputError) -> SetText.Form {
    let found = Self.bits(pool).map { SetText.Form.bits($0) } ?? .members
    guard let known = known[column], known != found else { return found }
    if case .bits(let count) = known { throw .noBits(column: column, bits: count) }
    return known
  }

  /// The length of all cells where they are of 0 and 1 alone, and of one length of two at least.
  private static func bits(_ pool: BytePool) -> Int? {
    let count = pool[0].count
    guard count >= 2, (0..<pool.count).allSatisfy({ pool[$0].count == count }),
      pool.isOfBits
    else { return nil }
    return count
  }

  private static func column(
    _ column: ComparisonColumn, _ pool: BytePool, _ form: SetText.Form
  ) -> ComparisonColumn {
    var (texts, codes): (BytePool, [UInt32]) = (BytePool(), [ComparisonColumn.missing])
    var known: [[UInt8]: UInt32] = [:]
    for place in 0..<pool.count {
      let text = text(of: pool[place], form)
      if known[text] == nil {
        texts.append(text)
        known[text] = UInt32(texts.count)
      }
      codes.append(known[text] ?? ComparisonColumn.missing)
    }
    return ComparisonColumn(
      name: column.name, codes: column.codes.map { codes[Int($0)] }, values: .text(texts))
  }

  private static func text(of cell: ArraySlice<UInt8>, _ form: SetText.Form) -> [UInt8] {
    switch form {
    case .members: SetText.text(of: SetCell.members(of: cell))
    case .bits: SetText.text(ofBits: cell)
    }
  }
}

extension BytePool {
  /// Whether there are no other digits than 0 and 1.
  var isOfBits: Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
  }
}
