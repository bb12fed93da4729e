public import Vocabulary

/// The service tiers that a partnership's policy expects for a behaviour level.
public struct ExpectedTier: Decodable, Sendable, Hashable {
  /// The behaviour level.
  public let level: BehaviourLevel
  /// The lowest tier expected.
  public let lowest: ServiceTier
  /// The highest tier expected.
  public let highest: ServiceTier

  /// Creates an expectation.
  ///
  /// - Parameters:
  ///   - level: The behaviour level.
  ///   - lowest: The lowest tier expected.
  ///   - highest: The highest tier expected; not below the lowest.
  public init(level: BehaviourLevel, lowest: ServiceTier, highest: ServiceTier) {
    self.level = level
    self.lowest = lowest
    self.highest = highest
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case level, lowest, highest
  }

  /// The keys that an expectation may use, for the reader of such files.
  public static let keys = CodingKeys.allCases.map(\.rawValue)

  /// Decodes an expectation from codes.
  ///
  /// - Parameter decoder: Where it stands.
  /// - Throws: `DecodingError` where a code is in no list or the tiers are the wrong way round.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func member<List: Coded>(_ key: CodingKeys) throws -> List {
      let code = try container.decode(String.self, forKey: key)
      guard let member = List(code: code) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container,
          debugDescription: "is in no list; use one of "
            + List.entries.map(\.code).joined(separator: ", "))
      }
      return member
    }
    self.init(
      level: try member(.level), lowest: try member(.lowest), highest: try member(.highest))
    guard lowest.rawValue <= highest.rawValue else {
      throw DecodingError.dataCorruptedError(
        forKey: .highest, in: container, debugDescription: "is below 'lowest'; swap them")
    }
  }
}
