/// A column of the table, or what transforms make of one.
struct DerivedColumn {
  /// The place of the column in the table.
  let base: Int
  /// For every code of that column the code here; nil where they are the same.
  let map: [UInt32]?
  /// What the codes stand for.
  let values: ColumnValues

  /// Derives what an operand names.
  init(_ operand: Operand, in table: ComparisonTable) throws(LinkageModelError) {
    guard let base = table.place(of: operand.column) else {
      throw .unknownColumn(operand.column)
    }
    var derived: ValueDerivation?
    for transform in operand.transforms {
      let values = derived?.values ?? table.columns[base].values
      guard let next = ValueDerivation.of(values, transform) else {
        throw .unsuitableColumn(operand.column)
      }
      derived = derived?.followed(by: next) ?? next
    }
    self.base = base
    map = derived?.map
    values = derived?.values ?? table.columns[base].values
  }

  /// Takes what was made of a column of the table.
  init(base: Int, map: [UInt32]?, values: ColumnValues) {
    self.base = base
    self.map = map
    self.values = values
  }

  /// The same values with the codes that another column gives them, so that both can be compared.
  func inCodes(of other: DerivedColumn) -> DerivedColumn? {
    guard let translation = Self.translation(from: values, to: other.values) else { return nil }
    let composed = map.map { $0.map { translation[Int($0)] } } ?? translation
    return DerivedColumn(base: base, map: composed, values: other.values)
  }

  // Values that the other column does not hold get a code that it does not use.
  private static func translation(
    from ours: ColumnValues, to theirs: ColumnValues
  ) -> [UInt32]? {
    let unknown = UInt32.max
    switch (ours, theirs) {
    case (.text(let one), .text(let other)):
      var translation = [UInt32](repeating: unknown, count: one.count + 1)
      translation[0] = 0
      TextMatches(other).forEach(in: one) { translation[$1 + 1] = UInt32($0 + 1) }
      return translation
    case (.days(let one), .days(let other)):
      var places: [Int32: UInt32] = [:]
      for (place, day) in other.enumerated() { places[day] = UInt32(place + 1) }
      return [0] + one.map { places[$0] ?? unknown }
    default:
      return nil
    }
  }
}
