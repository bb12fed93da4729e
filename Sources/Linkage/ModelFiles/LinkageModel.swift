/// How records are blocked, compared, weighed and clustered: what linkage learns and applies.
///
/// > Source: I. P. Fellegi, A. B. Sunter (1969), A theory for record linkage.
public struct LinkageModel: Sendable, Hashable {
  /// Which pairs of records are compared.
  public enum LinkType: String, Sendable, Hashable {
    /// All, within one source.
    case dedupe = "dedupe_only"
    /// Those of two sources.
    case link = "link_only"
    /// All, within and between sources.
    case linkAndDedupe = "link_and_dedupe"
  }

  /// Which pairs are compared.
  public var linkType: LinkType
  /// The column that names a record.
  public let idColumn: String
  /// The column that names a record's source, where a file holds several.
  public var sourceColumn: String?
  /// The chance that two records drawn at random are one child.
  var prior: Double
  /// The chance that two records drawn at random are relatives; 0 where there is no such class.
  var relativePrior = 0.0
  /// The blocking rules, of which the first that holds owns a pair.
  var blocking: [BlockingRule]
  /// The comparisons.
  var comparisons: [Comparison]
  /// Levels that together no child can have, by comparison and level.
  var contradictions: [[String: String]] = []
  /// Sources that hold a child at most once.
  var duplicateFreeSources: [String] = []
  /// Pairs that one block may have; larger blocks are passed over and reported.
  var largestBlock = 2_000_000
  /// Columns of text that are made of others when records are read.
  public var derivedColumns: [DerivedText] = []
  /// How and on what it was trained.
  var origin: String?
  /// Pairs of one child to be expected by record, where the prior follows the records.
  var matchesPerRecord: Double?
  /// Pairs of relatives to be expected by record, where the prior follows the records.
  var relativesPerRecord: Double?

  /// The columns of the records that the model looks at, in the order in which it names them.
  public var columns: [String] {
    var seen: Set<String> = []
    return operands.map(\.column).filter { seen.insert($0).inserted }
  }

  /// The blocking rules as they are written, in order.
  public var rules: [String] {
    blocking.map(\.text)
  }

  /// Whether a condition or rule may, by its form, say another thing when both records are
  /// exchanged, so that it matters which record stands left.
  public var isOneSided: Bool {
    !comparisons.flatMap(\.levels).allSatisfy(\.condition.isSymmetric)
      || !blocking.allSatisfy(\.condition.isSymmetric)
  }

  /// The values that conditions, rules and frequencies look at, as often as they are named.
  var operands: [Operand] {
    comparisons.flatMap(\.levels).flatMap { level in
      level.condition.operands
        + (level.termFrequency.map { [$0.column] + $0.given } ?? [])
        .map { Operand(column: $0, side: .left) }
    }
      + blocking.flatMap { rule in
        rule.keys.flatMap { [$0.left, $0.right] } + (rule.residual?.operands ?? [])
      }
  }
}
