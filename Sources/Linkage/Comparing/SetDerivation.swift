/// Makes sets of the texts of several columns, whose members are numbered alike, so that sets of
/// different columns can be compared.
struct SetDerivation {
  // Numbers of members that are no places of bits.
  private static let numbered: UInt32 = 1 << 31

  private var members = TextColumnBuilder(name: "")

  /// The columns of text among some, as sets.
  static func columns(_ names: Set<String>, of table: ComparisonTable) -> [String: DerivedColumn] {
    var (derivation, made): (SetDerivation, [String: DerivedColumn]) = (SetDerivation(), [:])
    for (place, column) in table.columns.enumerated() where names.contains(column.name) {
      guard case .text(let pool) = column.values else { continue }
      made[column.name] = DerivedColumn(
        base: place, map: nil, values: .sets(derivation.sets(pool)))
    }
    return made
  }

  private mutating func sets(_ pool: BytePool) -> TokenSets {
    var sets = TokenSets()
    for place in 0..<pool.count { sets.append(set(pool[place])) }
    return sets
  }

  private mutating func set(_ text: ArraySlice<UInt8>) -> [UInt32] {
    if case .bits = SetText.form(of: text) {
      return text.dropFirst().enumerated().compactMap { place, digit in
        digit == UInt8(ascii: "1") ? UInt32(place) : nil
      }
    }
    return text.split(separator: SetText.memberMark).map { member in
      member.withUnsafeBufferPointer { members.code(of: $0) | Self.numbered }
    }
  }
}
