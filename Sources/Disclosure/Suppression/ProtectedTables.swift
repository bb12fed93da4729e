/// Tables that anyone may read, and how much of them is shown.
public struct ProtectedTables: Sendable {
  /// The tables, same order, with the symbol or a rounded number in place of each count.
  public let tables: [CountTable]
  /// How many cells there are, each once.
  public let cells: Int
  /// How many cells are hidden for what they say themselves.
  public let sensitive: Int
  /// How many cells are hidden in all.
  public let hidden: Int
  /// The share of the cells' summed counts that is shown; a fraction.
  public let shownShare: Double
}
