import Records

/// The columns of a table whose cells have a canonical form: those of the key first, in its order.
struct FormColumns {
  /// The columns, by the places of their forms.
  let columns: [Int]
  /// How many of them are the key.
  let keyParts: Int
  /// The place of each column's form.
  let places: [Int: Int]

  /// Finds the columns of a table.
  ///
  /// - Parameter table: The table.
  init(of table: TableFormat) {
    let key = table.key.compactMap { name in table.columns.firstIndex { $0.name == name } }
    let joined = Set(table.tokens.flatMap(\.columns))
    var columns = key
    for (index, column) in table.columns.enumerated() where !key.contains(index) {
      if joined.contains(column.name) || column.isReference { columns.append(index) }
    }
    self.columns = columns
    keyParts = key.count
    places = Dictionary(
      columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ColumnFormat {
  /// Whether its cells are references of the sender's.
  fileprivate var isReference: Bool {
    guard case .field(.token(let field)) = use else { return use == .part }
    return TokenCells.isReference(field)
  }
}

extension TableFormat {
  /// Every field that a row of the table may fill.
  ///
  /// - Parameters:
  ///   - context: What readers are made with.
  ///   - positions: Where each column stands, negative where the file does not have it; nothing
  ///     where that is not known.
  /// - Returns: The fields.
  /// - Throws: `IntakeError.settings` where the table names a field or code that does not exist.
  func targets(
    _ context: ReadingContext, positions: [Int]? = nil
  ) throws(IntakeError) -> Set<FieldTarget> {
    var targets: Set<FieldTarget> = []
    for (index, column) in columns.enumerated() where positions?[index] ?? 0 >= 0 {
      if case .field(let target) = column.use { targets.insert(target) }
      for value in try context.values(column.sets) { targets.insert(.code(value.field)) }
    }
    for value in try context.values(constants) { targets.insert(.code(value.field)) }
    for token in tokens { targets.insert(.token(token.field)) }
    // A temporary pupil number is held as an earlier one.
    if targets.contains(.token(.upn)) { targets.insert(.token(.formerUpn)) }
    return targets
  }
}

extension UnsafeMutableBufferPointer {
  /// A copy of an array in memory of its own.
  ///
  /// - Parameter elements: The array.
  /// - Returns: The memory, to be deallocated by whoever holds it.
  static func copying(_ elements: [Element]) -> Self {
    let copy = Self.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    return copy
  }
}
