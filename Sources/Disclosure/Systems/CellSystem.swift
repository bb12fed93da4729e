/// The cells of tables that belong together, and the sums between them.
///
/// A cell that stands in several tables, such as a total that they share, stands here once.
public struct CellSystem: Sendable {
  /// A cell.
  public struct Cell: Sendable {
    /// Its categories, such as `age=10-12|sex=female`; `Total` where it has none.
    public let name: String
    /// How many dimensions it is broken down by: fewer make a margin.
    public let depth: Int
    /// The tables that it stands in, same order as the tables; none for a sum that no table shows.
    public internal(set) var tables: [String]

    /// Whether no table shows it, and it is only what lies between two counts that tables show.
    public internal(set) var isDifference = false

    /// Whether it stands in no table and is only the sum of cells that do.
    var isImplied: Bool { tables.isEmpty }

    /// Creates a cell.
    ///
    /// - Parameters:
    ///   - name: Its categories.
    ///   - depth: How many dimensions it is broken down by.
    ///   - tables: The tables that it stands in.
    public init(name: String, depth: Int, tables: [String]) {
      self.name = name
      self.depth = depth
      self.tables = tables
    }
  }

  /// A total and its parts.
  public struct Family: Sendable {
    /// The place of the total.
    public let total: Int
    /// The places of the parts.
    public let parts: [Int]
    /// The table that shows it.
    public let table: String
  }

  /// The cells, in the order in which the tables first show them.
  public internal(set) var cells: [Cell] = []
  /// The sums between totals and parts, each once.
  public internal(set) var families: [Family] = []
  /// What else links the cells: equations and published percentages and rates.
  public internal(set) var constraints: [LinearSystem.Constraint] = []

  /// What the families and the other links say, as constraints on the cells.
  var allConstraints: [LinearSystem.Constraint] {
    families.map { family in
      LinearSystem.Constraint(
        [LinearSystem.Term(family.total, -1)] + family.parts.map { LinearSystem.Term($0, 1) },
        lower: 0, upper: 0, origin: family.table)
    } + constraints
  }
}
