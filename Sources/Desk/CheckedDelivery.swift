public import Records

/// What a sender's files were found to be, for one page and one list.
public struct CheckedDelivery: Sendable {
  /// A file of which nothing is used.
  public struct Refusal: Sendable, Hashable {
    /// The file's name.
    public let file: String
    /// The id of the rule, or empty where the file could not be read at all.
    public let rule: String
    /// The line on which it is wrong, from 1, or 0 where no single line is.
    public let line: Int
    /// What is wrong.
    public let wrong: String
    /// What to do.
    public let fix: String

    /// Creates a refusal.
    ///
    /// - Parameters:
    ///   - file: The file's name.
    ///   - rule: The id of the rule, or empty.
    ///   - line: The line on which it is wrong, or 0.
    ///   - wrong: What is wrong.
    ///   - fix: What to do.
    public init(file: String, rule: String, line: Int = 0, wrong: String, fix: String) {
      self.file = file
      self.rule = rule
      self.line = line
      self.wrong = wrong
      self.fix = fix
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
