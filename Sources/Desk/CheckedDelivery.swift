public import Records

/// What a sender's files were found to be, for one page and one list.
public struct CheckedDelivery: Sendable {
  /// A file of which nothing is used.
  public struct Refusal: Sendable, Hashable {
    /// The file's name.
    public let file: String
    /// The id of the rule, or empty where the file could not be read at all.
    public let rule: String
    /// What is wrong and what to do.
    public let problem: String

    /// Creates a refusal.
    ///
    /// - Parameters:
    ///   - file: The file's name.
    ///   - rule: The id of the rule, or empty.
    ///   - problem: What is wrong and what to do.
    public init(file: String, rule: String, problem: String) {
      self.file = file
      self.rule = rule
      self.problem = problem
    }
  }

  /// The page's heading.
  public var title = ""
  /// What comes of the delivery, in a sentence or two.
  public var verdict = ""
  /// What was checked and how: terms with their meaning.
  public var facts: [(term: String, meaning: String)] = []
  /// The files that were read and where their rows ended.
  public var files: [Delivery.File] = []
  /// The files that were not.
  public var refusals: [Refusal] = []
  /// Every finding, counted by rule, file and column.
  public var counts: [FindingCount] = []
  /// The findings that are listed with their lines; any order.
  public var findings: [Finding] = []
  /// The letters by which a spreadsheet names columns, by file and column.
  public var letters: [String: [String: String]] = [:]
  /// What is said below the list where not every finding is listed.
  public var limit = ""

  /// Creates an empty delivery.
  public init() {}
}
