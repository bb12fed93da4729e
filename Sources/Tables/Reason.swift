/// Why something is not counted; a clause without a stop.
public struct Reason: Sendable, Hashable, Codable, ExpressibleByStringInterpolation {
  /// All of it, for an internal release.
  public let whole: String
  /// Whether it follows from counts, so that it would tell of a hidden one.
  private let followsFromCounts: Bool

  private init(_ words: String, followsFromCounts: Bool) {
    whole = words
    self.followsFromCounts = followsFromCounts
  }

  /// A reason that the settings and the sources' own words give.
  public init(stringLiteral words: String) { self.init(words, followsFromCounts: false) }

  /// A reason that the settings and the sources' own words give.
  public init(_ words: String) { self.init(words, followsFromCounts: false) }

  /// A reason that counts give: for internal releases alone.
  public static func counted(_ words: String) -> Reason { Reason(words, followsFromCounts: true) }

  /// What a public release says in the place of every reason that counts give.
  public static let plain = "the sources of this run do not tell it, or not of enough children"

  /// What a public release says.
  public var open: String { followsFromCounts ? Self.plain : whole }

  /// Several as one, each once.
  public static func joined(_ reasons: [Reason]) -> Reason {
    var seen: Set<String> = []
    let words = reasons.map(\.whole).filter { seen.insert($0).inserted }
    return Reason(
      words.joined(separator: "; "),
      followsFromCounts: reasons.contains(where: \.followsFromCounts))
  }
}
