public import Vocabulary

/// Why two groups of records are held to be one child or two.
public struct PairExplanation: Sendable, Hashable {
  /// What one comparison adds.
  public struct Field: Sendable, Hashable {
    /// What the comparison is called.
    public let name: String
    /// The level that both together give.
    public let level: String
    /// What the level weighs; bits for one child against strangers.
    public let weight: Double
    /// What the frequency of the shared value adds; bits.
    public let frequency: Double

    /// Creates a field.
    ///
    /// - Parameters:
    ///   - name: What the comparison is called.
    ///   - level: The level that both together give.
    ///   - weight: What the level weighs.
    ///   - frequency: What the frequency of the shared value adds.
    public init(name: String, level: String, weight: Double, frequency: Double) {
      self.name = name
      self.level = level
      self.weight = weight
      self.frequency = frequency
    }
  }

  /// A group of records that identifiers make one child.
  public struct Unit: Sendable, Hashable {
    /// The key by which it is known from night to night.
    public let key: Token
    /// The rows, ascending.
    public let rows: [Int32]
    /// Days of birth, ascending.
    public let births: [Day]
    /// Boys and girls as recorded.
    public let sexes: [RecordedSex]
    /// Known ethnicities.
    public let ethnicities: [Ethnicity]
    /// Areas of residence, by their positions.
    public let areas: [Int32]

    /// Creates a unit.
    ///
    /// - Parameters:
    ///   - key: The key by which it is known from night to night.
    ///   - rows: The rows, ascending.
    ///   - births: Days of birth, ascending.
    ///   - sexes: Boys and girls as recorded.
    ///   - ethnicities: Known ethnicities.
    ///   - areas: Areas of residence, by their positions.
    public init(
      key: Token, rows: [Int32], births: [Day], sexes: [RecordedSex], ethnicities: [Ethnicity],
      areas: [Int32]
    ) {
      self.key = key
      self.rows = rows
      self.births = births
      self.sexes = sexes
      self.ethnicities = ethnicities
      self.areas = areas
    }
  }

  /// The one.
  public let left: Unit
  /// The other.
  public let right: Unit
  /// What is held before anything is compared; bits.
  public let prior: Double
  /// What each comparison adds, in the model's order.
  public let fields: [Field]
  /// What is taken off because they might be relatives; bits.
  public let kinship: Double
  /// The sum; bits.
  public let weight: Double
  /// The chance that they are relatives.
  public let relative: Double
  /// Blocking rules that bring the pair, as the model writes them.
  public let rules: [String]
  /// The contradiction that stands between them, such as `K01`, or empty.
  public let contradiction: String
  /// Decisions on persons of both, oldest first.
  public let decisions: [LinkDecision]

  /// Creates an explanation.
  ///
  /// - Parameters:
  ///   - left: The one.
  ///   - right: The other.
  ///   - prior: What is held before anything is compared.
  ///   - fields: What each comparison adds.
  ///   - kinship: What is taken off because they might be relatives.
  ///   - weight: The sum.
  ///   - relative: The chance that they are relatives.
  ///   - rules: Blocking rules that bring the pair.
  ///   - contradiction: The contradiction that stands between them, or empty.
  ///   - decisions: Decisions on persons of both.
  public init(
    left: Unit, right: Unit, prior: Double, fields: [Field], kinship: Double, weight: Double,
    relative: Double, rules: [String], contradiction: String, decisions: [LinkDecision]
  ) {
    self.left = left
    self.right = right
    self.prior = prior
    self.fields = fields
    self.kinship = kinship
    self.weight = weight
    self.relative = relative
    self.rules = rules
    self.contradiction = contradiction
    self.decisions = decisions
  }
}
