/// How one figure came about, for a reader who may see the numbers of rows.
public struct FigureAccount: Sendable {
  /// One value of the figure.
  public struct Value: Sendable {
    /// What it measures, in words.
    public let measure: String
    /// Its unit.
    public let unit: String
    /// The value; none where it is not shown.
    public var value: Double?
    /// How it is made, with its numbers.
    public var making = ""
    /// The limits of its 95% interval.
    public var interval: (lower: Double, upper: Double)?
    /// The method of the interval and its source.
    public var method = ""
    /// What the release remarks.
    public var note = ""

    /// Names a value.
    ///
    /// - Parameters:
    ///   - measure: What it measures, in words.
    ///   - unit: Its unit.
    public init(measure: String, unit: String) {
      self.measure = measure
      self.unit = unit
    }
  }

  /// The table's id and title.
  public let title: String
  /// The release's id.
  public let release: String
  /// The period's code and label.
  public var period = ""
  /// What each breakdown is.
  public var place: [(dimension: String, category: String)] = []
  /// The indicator's definition, part by part.
  public var definition: [(name: String, words: String)] = []
  /// The published values.
  public var values: [Value] = []
  /// Why the figure cannot be made again from the store; empty where it can.
  public var reason = ""
  /// The steps from the rows of the store to the figure.
  public var steps: [(words: String, count: Int)] = []
  /// Child, journey, rows and wait of what is counted; none for figures of no rows.
  public var rows: [[String]]?
  /// The query that makes the figure again.
  public var sql = ""
  /// The store's file.
  public var store = ""
  /// What the query gives.
  public var made: [(measure: String, count: Int?, denominator: Int?, value: Double?)] = []
  /// Whether that is what was published; none where there is no query.
  public var agrees: Bool?

  /// Whether the figure stands still as it was first counted, whatever the store says by now.
  public var standsStill = false
  /// How many corrections an analyst made after the day on which such a year was seen.
  public var laterCorrections = 0

  /// Names a figure.
  ///
  /// - Parameters:
  ///   - title: The table's id and title.
  ///   - release: The release's id.
  public init(title: String, release: String) {
    self.title = title
    self.release = release
  }
}
