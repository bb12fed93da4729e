/// The counts of one cell of a table.
public struct DraftCell: Sendable, Codable {
  /// The categories' codes, one for each dimension, same order as the dimensions.
  public let key: [String]
  /// What was counted.
  public let counted: Counted
  /// Of those beside it of no known category, how many can be of this one; nothing where all can.
  public let possible: Int?
  /// Why the cell's time cannot be told from what came before, where a new stretch begins with it.
  public let newStretch: String?

  /// What a cell counts.
  public enum Counted: Sendable, Hashable, Codable {
    /// A number of children or referrals.
    case count(Int)
    /// A number out of a total of the same kind.
    case share(Int, of: Int)
    /// A number in a population of children.
    case rate(Int, population: Int)
    /// A number in a group of children beside the number in all other children.
    case ratio(Int, population: Int, rest: Int, restPopulation: Int)
    /// A waiting time as a risk table.
    case waits(RiskTable)
    /// The waiting time of a group beside that of all other children whose group is known.
    case gap(RiskTable, rest: RiskTable)
    /// The waiting times of the groups of one breakdown.
    case groups([RiskTable])
    /// Children by the lists that they stand on, one bit for each list.
    case lists([Int: Int], of: Int)
    /// A score that people gave.
    case score(Int)
    /// Nothing, because no source records what would be counted; the reason is published.
    case untold(reason: Reason)
  }

  /// Creates a cell.
  ///
  /// - Parameters:
  ///   - key: The categories' codes, one for each dimension.
  ///   - counted: What was counted.
  ///   - possible: Of those of no known category, how many can be of this one.
  ///   - newStretch: Why a stretch of time begins that is not to be told from what came before.
  public init(
    key: [String], counted: Counted, possible: Int? = nil, newStretch: String? = nil
  ) {
    self.key = key
    self.counted = counted
    self.possible = possible
    self.newStretch = newStretch
  }
}
