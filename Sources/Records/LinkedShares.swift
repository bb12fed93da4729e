public import Vocabulary

/// A share of persons or pairs, in all and by whose records they are.
public struct LinkedShares: Sendable, Hashable {
  /// Of all.
  public private(set) var all = LinkageQuality.Share()
  /// By agency; a pair counts for both of its agencies.
  public private(set) var byAgency: [Agency: LinkageQuality.Share] = [:]
  /// By sex as recorded.
  public private(set) var bySex: [RecordedSex: LinkageQuality.Share] = [:]
  /// By ethnic group, nothing for a group that is not known.
  public private(set) var byGroup: [EthnicGroup?: LinkageQuality.Share] = [:]

  /// Starts with nothing counted.
  public init() {}

  /// Counts one more.
  ///
  /// - Parameters:
  ///   - isCounted: Whether it is one of those counted.
  ///   - agencies: Whose records they are.
  ///   - sex: The sex that they give.
  ///   - group: The ethnic group that they give, if one is known.
  ///   - times: How many of the same.
  public mutating func add(
    _ isCounted: Bool, agencies: Set<Agency>, sex: RecordedSex, group: EthnicGroup?, times: Int = 1
  ) {
    all.add(isCounted, times: times)
    for agency in agencies { byAgency[agency, default: .init()].add(isCounted, times: times) }
    bySex[sex, default: .init()].add(isCounted, times: times)
    byGroup[group, default: .init()].add(isCounted, times: times)
  }
}
