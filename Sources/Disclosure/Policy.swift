/// How figures are protected, and from which numbers on they are to be trusted; data, not code.
public struct Policy: Sendable, Hashable, Decodable {
  /// Who may read the release.
  public let audience: Audience
  /// The largest count that is flagged as low.
  public let lowCount: Int
  /// The fewest children whose median and quartiles stand without a remark.
  public let minimumChildren: Int
  /// The fewest days on which something happened for a curve to be drawn at all.
  public let minimumSteps: Int

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case audience
    case lowCount = "low_count"
    case minimumChildren = "minimum_children"
    case minimumSteps = "minimum_steps"
  }

  /// The keys that a policy may use, for the reader of such files.
  public static let keys = CodingKeys.allCases.map(\.rawValue)

  /// Creates a policy.
  ///
  /// - Parameters:
  ///   - audience: Who may read the release.
  ///   - lowCount: The largest count that is flagged as low.
  ///   - minimumChildren: The fewest children whose median and quartiles stand without a remark.
  ///   - minimumSteps: The fewest days with an event for a curve to be drawn at all.
  public init(
    audience: Audience, lowCount: Int = 7, minimumChildren: Int = 10, minimumSteps: Int = 2
  ) {
    self.audience = audience
    self.lowCount = lowCount
    self.minimumChildren = minimumChildren
    self.minimumSteps = minimumSteps
  }

  /// Decodes a policy; what is not given takes the numbers of the house.
  ///
  /// - Parameter decoder: Where the policy stands.
  /// - Throws: What the decoder throws.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let house = Policy(audience: try container.decode(Audience.self, forKey: .audience))
    func number(_ key: CodingKeys, else usual: Int) throws -> Int {
      try container.decodeIfPresent(Int.self, forKey: key) ?? usual
    }
    self.init(
      audience: house.audience,
      lowCount: try number(.lowCount, else: house.lowCount),
      minimumChildren: try number(.minimumChildren, else: house.minimumChildren),
      minimumSteps: try number(.minimumSteps, else: house.minimumSteps))
  }

  /// Whether a count is so low that what is made from it must be read with care.
  func isLow(_ count: Int) -> Bool {
    count >= 1 && count <= lowCount
  }
}

extension Audience: Decodable {}
