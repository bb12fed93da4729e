public import Records
public import Vocabulary

/// What figures rest on beside the rows of the store: dates, definitions, standards, populations.
public struct RecountSettings: Sendable {
  /// One line of the case definition, its codes as the store holds them.
  public struct CaseLine: Sendable {
    /// The line's id.
    public var id: String
    /// The kind of record that it is about.
    public var record: RecordKind
    /// The kind of event that it makes.
    public var event: EventKind
    /// The role where the format records none.
    public var role: Role?
    /// What must hold of a row, as a column and the codes of which one must be in it.
    public var conditions: [(column: String, codes: [String])]

    /// Creates a line.
    ///
    /// - Parameters:
    ///   - id: The line's id.
    ///   - record: The kind of record that it is about.
    ///   - event: The kind of event that it makes.
    ///   - role: The role where the format records none.
    ///   - conditions: What must hold of a row: columns, and codes of which one must be in each.
    public init(
      id: String, record: RecordKind, event: EventKind, role: Role?,
      conditions: [(column: String, codes: [String])]
    ) {
      self.id = id
      self.record = record
      self.event = event
      self.role = role
      self.conditions = conditions
    }
  }

  /// Rows that the store does not hold, by the name under which queries know them.
  public enum Given: String, Sendable, CaseIterable {
    /// Children of the area: characteristic, code, children.
    case population
    /// Standards: number, key, first, second, days, unit, since, until.
    case standard
    /// The local policy: level, lowest, highest.
    case expectedTier = "expected_tier"
    /// The ages of tools: tool, youngest, oldest.
    case toolAge = "tool_age"

    var columns: String {
      switch self {
      case .population: "characteristic, code, children"
      case .standard: "number, key, first, second, days, unit, since, until"
      case .expectedTier: "level, lowest, highest"
      case .toolAge: "tool, youngest, oldest"
      }
    }
  }

  /// The reference date; nothing after it is counted.
  public var asOf: Day
  /// The nation whose bank holidays and age of responsibility apply.
  public var nation: Nation
  /// The case definition, in its order.
  public var caseLines: [CaseLine] = []
  /// The partnership's own area and those inside it.
  public var ownAreas: [String] = []
  /// The areas of other authorities.
  public var otherAreas: [String] = []
  /// The first day from which the records are whole.
  public var recordsFrom: Day?
  /// Columns of steps of which it is said when they were kept.
  public var keptSteps: [KeptStep] = []
  /// An analyst's corrections known on the reference date, the latest of each subject alone.
  public var corrections: [Correction] = []
  /// Corrections that the standing one of the same subject contradicts.
  public var contradicted = 0
  /// What else the store does not hold; each row in the order of the columns.
  public var given: [Given: [[StoredValue]]] = [:]

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - asOf: The reference date.
  ///   - nation: The nation whose bank holidays and age of responsibility apply.
  public init(asOf: Day, nation: Nation) {
    self.asOf = asOf
    self.nation = nation
  }
}
