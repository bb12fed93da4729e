/// What an attack on tables found out.
public struct AuditReport: Sendable {
  /// A cell that needs protection.
  public struct Cell: Sendable {
    /// Its categories, such as `age=10-12|sex=female`.
    public let name: String
    /// The tables that it stands in.
    public let tables: [String]
    /// What its count can be.
    public let interval: Interval
    /// Whether that is wide enough.
    public let isProtected: Bool
  }

  /// A cell whose count can be worked out too closely.
  public struct Leak: Sendable, Hashable {
    /// Its categories.
    public let cell: String
    /// The tables that give it away together: none of them can be left out.
    public let tables: [String]
    /// Whether its count may be a low one; otherwise it was hidden to protect others, in vain.
    public internal(set) var mayBeLow = true
  }

  /// The cells that need protection, in the order of the tables.
  public let cells: [Cell]
  /// The cells whose count can be worked out too closely, in the order of the tables.
  public let leaks: [Leak]
  /// How many cells the tables have in all.
  public let cellCount: Int
}
