/// What the codes of a column stand for; value 1 of a column is the first here.
public enum ColumnValues: Sendable {
  /// Keyed tokens or codes, of which only equality is known.
  case tokens(count: Int)
  /// Texts.
  case text(BytePool)
  /// Days since 1 January 1970.
  case days([Int32])
  /// Numbers.
  case numbers([Double])
  /// Bit vectors, such as Bloom filters, all of one length.
  case bits(BitVectors)
  /// Sets of tokens, such as all postcodes of a child.
  case sets(TokenSets)

  /// Whether a record holds several.
  var areSets: Bool {
    if case .sets = self { true } else { false }
  }

  /// How many different values there are.
  public var count: Int {
    switch self {
    case .tokens(let count): count
    case .text(let pool): pool.count
    case .days(let days): days.count
    case .numbers(let numbers): numbers.count
    case .bits(let vectors): vectors.count
    case .sets(let sets): sets.count
    }
  }
}
