/// What an indicator is and is not; published with its numbers.
public struct IndicatorMetadata: Sendable, Hashable, Codable {
  /// The id, such as `B1`.
  public let id: String
  /// The title, such as "Age at first referral".
  public let title: String
  /// The framework's audit statements it is evidence for, such as `1.2`.
  public let statements: [String]
  /// What is counted.
  public let numerator: String
  /// What it is counted among, or "not applicable".
  public let denominator: String
  /// The unit, such as "children" or "working days".
  public let unit: String
  /// Which date places a child in a period.
  public let periodBasis: String
  /// The statistical method and its source.
  public let method: String
  /// What to mind when reading it.
  public let caveats: [String]
  /// What it does not say.
  public let doesNotSay: String

  /// Creates metadata.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - title: The title.
  ///   - statements: The framework's audit statements it is evidence for.
  ///   - numerator: What is counted.
  ///   - denominator: What it is counted among.
  ///   - unit: The unit.
  ///   - periodBasis: Which date places a child in a period.
  ///   - method: The statistical method and its source.
  ///   - caveats: What to mind when reading it.
  ///   - doesNotSay: What it does not say.
  public init(
    id: String, title: String, statements: [String], numerator: String, denominator: String,
    unit: String, periodBasis: String, method: String, caveats: [String], doesNotSay: String
  ) {
    self.id = id
    self.title = title
    self.statements = statements
    self.numerator = numerator
    self.denominator = denominator
    self.unit = unit
    self.periodBasis = periodBasis
    self.method = method
    self.caveats = caveats
    self.doesNotSay = doesNotSay
  }
}
