import Disclosure

/// What of a partnership's figures is meant for the public, and under which policy.
struct PublicReleaseSettings {
  /// The name of a policy, or the path of its file.
  let policy: String
  /// Ids of the tables or indicators that may go out; all that can be public where it is empty.
  let tables: [String]
  /// Whether the quarters of closed years go out as well.
  let quarters: Bool

  /// What holds where the pipeline file says nothing.
  static let standard = PublicReleaseSettings(
    policy: PublicPolicy.oneToSevenRound5.name, tables: [], quarters: true)
}

/// The key `public` of the pipeline file as written.
struct WrittenPublic: Decodable {
  let policy: String?
  let tables: [String]?
  let quarters: Bool?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case policy, tables, quarters
  }
}
