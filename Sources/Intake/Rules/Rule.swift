public import Records

/// One thing that can be wrong with a delivery: what, why it matters and how it is put right.
public struct Rule: Sendable, Hashable {
  /// Where in the reading of a file a rule stands.
  public enum Layer: String, Sendable, CaseIterable {
    /// The bytes and how they make rows.
    case lexical
    /// The columns of a file.
    case header
    /// One value.
    case cell
    /// Values of one row that contradict each other.
    case row
    /// All rows of a file or a source.
    case file
  }

  /// The stable id, such as `V014`; it is never given to another rule.
  public let id: String
  /// Where it stands.
  public let layer: Layer
  /// What becomes of the row: an error sets it aside, a query keeps it, a note informs.
  public let severity: Finding.Severity
  /// What is wrong.
  public let wrong: String
  /// What the sender can do.
  public let fix: String
  /// Why it matters for the figures.
  public let why: String
  /// An invented case in which it is broken; never anything that was sent.
  public let example: String
  /// The number of the same rule in a national census, or empty.
  public let origin: String
  /// A small number by which breaches are noted while rows are read.
  let number: Int

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - id: The stable id.
  ///   - layer: Where it stands.
  ///   - severity: What becomes of the row.
  ///   - wrong: What is wrong.
  ///   - fix: What the sender can do.
  ///   - why: Why it matters for the figures.
  ///   - example: An invented case in which it is broken.
  ///   - origin: The number of the same rule in a national census.
  init(
    _ id: String, _ layer: Layer, _ severity: Finding.Severity, wrong: String, fix: String,
    why: String, example: String, origin: String = ""
  ) {
    self.id = id
    self.layer = layer
    self.severity = severity
    self.wrong = wrong
    self.fix = fix
    self.why = why
    self.example = example
    self.origin = origin
    number = RuleNumbers.number(of: id)
  }

  /// The message of a finding: what is wrong and what to do.
  public var message: String {
    "\(wrong); \(fix)"
  }
}
