/// What a partnership may set about how records are linked.
public struct LinkageSettings: Sendable, Hashable, Decodable {
  /// The share of a rule's joins that may be false by chance.
  ///
  /// A rule without an identifier goes from the rarest agreements to commoner ones as long as those
  /// expected by chance are no more than this share of its joins.
  public let chanceShare: Double
  /// How many other children may be expected, by chance, to agree as two records do.
  ///
  /// An expected number, at most 1; a rule without an identifier joins only below it, however many
  /// joins it finds. It is reckoned from records not yet joined, of which there are more than
  /// children, and so too high.
  public let expectedOthers: Double
  /// How many groups of records one key may reach before it is held to be a placeholder.
  public let largestBlock: Int
  /// Calendar days that may pass between referring a child on and receiving the referral.
  public let referralDays: Int
  /// Systems that hold a child only once, so that two references are two children.
  public let duplicateFreeSystems: [String]
  /// The chance from which two groups of records are one child.
  ///
  /// Below one half, because every link that is missed counts a child twice.
  public let threshold: Double

  /// The settings of a partnership that sets nothing.
  public static let standard = LinkageSettings(
    checkedChanceShare: 0.2, expectedOthers: 1, largestBlock: 64, referralDays: 3,
    duplicateFreeSystems: [], threshold: 0.4)

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - chanceShare: Share of a rule's joins that may be false by chance; above 0, at most 1.
  ///   - expectedOthers: Other children expected to agree by chance; above 0, at most 1.
  ///   - largestBlock: Groups of records one key may reach; 2 to 10,000.
  ///   - referralDays: Calendar days between referring on and receiving; 0 to 31.
  ///   - duplicateFreeSystems: Systems that hold a child only once.
  ///   - threshold: Chance from which two groups of records are one child; 0.05 to 0.999.
  /// - Throws: `LinkageSettingsError` where a number is out of its bounds.
  public init(
    chanceShare: Double = 0.2, expectedOthers: Double = 1, largestBlock: Int = 64,
    referralDays: Int = 3, duplicateFreeSystems: [String] = [], threshold: Double = 0.4
  ) throws(LinkageSettingsError) {
    guard chanceShare > 0, chanceShare <= 1 else {
      throw .chanceShareOutOfBounds(chanceShare)
    }
    guard expectedOthers > 0, expectedOthers <= 1 else {
      throw .expectedOthersOutOfBounds(expectedOthers)
    }
    guard (2...10_000).contains(largestBlock) else {
      throw .largestBlockOutOfBounds(largestBlock)
    }
    guard (0...31).contains(referralDays) else {
      throw .referralDaysOutOfBounds(referralDays)
    }
    guard (0.05...0.999).contains(threshold) else { throw .thresholdOutOfBounds(threshold) }
    self.init(
      checkedChanceShare: chanceShare, expectedOthers: expectedOthers, largestBlock: largestBlock,
      referralDays: referralDays, duplicateFreeSystems: duplicateFreeSystems,
      threshold: threshold)
  }

  /// Decodes settings; what is not written is as in `standard`.
  ///
  /// - Parameter decoder: Where the settings stand.
  /// - Throws: `LinkageSettingsError` where a number is out of its bounds, or what the decoder
  ///   throws.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let standard = Self.standard
    try self.init(
      chanceShare: values.decodeIfPresent(Double.self, forKey: .chanceShare)
        ?? standard.chanceShare,
      expectedOthers: values.decodeIfPresent(Double.self, forKey: .expectedOthers)
        ?? standard.expectedOthers,
      largestBlock: values.decodeIfPresent(Int.self, forKey: .largestBlock)
        ?? standard.largestBlock,
      referralDays: values.decodeIfPresent(Int.self, forKey: .referralDays)
        ?? standard.referralDays,
      duplicateFreeSystems: values.decodeIfPresent([String].self, forKey: .duplicateFreeSystems)
        ?? standard.duplicateFreeSystems,
      threshold: values.decodeIfPresent(Double.self, forKey: .threshold) ?? standard.threshold)
  }

  /// The same settings with another threshold, to see how much a count rests on it.
  ///
  /// - Parameter chance: Chance from which two groups of records are one child; 0.05 to 0.999.
  /// - Returns: The other settings.
  /// - Precondition: The chance is within its bounds.
  public func accepting(threshold chance: Double) -> LinkageSettings {
    precondition((0.05...0.999).contains(chance), "a chance from 0.05 to 0.999")
    return LinkageSettings(
      checkedChanceShare: chanceShare, expectedOthers: expectedOthers, largestBlock: largestBlock,
      referralDays: referralDays, duplicateFreeSystems: duplicateFreeSystems, threshold: chance)
  }

  private init(
    checkedChanceShare: Double, expectedOthers: Double, largestBlock: Int, referralDays: Int,
    duplicateFreeSystems: [String], threshold: Double
  ) {
    chanceShare = checkedChanceShare
    self.expectedOthers = expectedOthers
    self.largestBlock = largestBlock
    self.referralDays = referralDays
    self.duplicateFreeSystems = duplicateFreeSystems
    self.threshold = threshold
  }

  /// The keys that a linkage section may use, for the reader of such files.
  public static let keys = CodingKeys.allCases.map(\.rawValue)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case chanceShare = "chance_share"
    case expectedOthers = "expected_others"
    case largestBlock = "largest_block"
    case referralDays = "referral_days"
    case duplicateFreeSystems = "duplicate_free_systems"
    case threshold
  }
}
