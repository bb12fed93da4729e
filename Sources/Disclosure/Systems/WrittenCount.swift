/// What a published text in a column of counts lets readers think.
enum WrittenCount: Hashable {
  /// A number as it stands.
  case number(Int)
  /// Words for a range, such as `<5` or `1-4`.
  case range(Int, Int)
  /// A symbol or nothing.
  case symbol(String)

  /// The largest count that is taken: beyond it sums could not be told apart from rounding.
  static let largest = 1_000_000_000

  /// Whether it is a number or range that is too large to be taken.
  var isTooLarge: Bool {
    switch self {
    case .number(let number): number > Self.largest
    case .range(_, let most): most > Self.largest
    case .symbol: false
    }
  }

  /// Whether a text reads as a number and can be no count, such as `-3`, `2.5` or one too long.
  static func isMiswritten(_ text: String) -> Bool {
    WrittenCount(text).isSymbol && double(text) != nil
  }

  /// A text as a number of whatever kind, `3.0` too.
  static func double(_ text: String) -> Double? {
    text.contains(where: \.isNumber) ? Double(bare(text)) : nil
  }

  /// Whether it is neither a number nor a range.
  var isSymbol: Bool { if case .symbol = self { true } else { false } }

  init(_ text: String) {
    let bare = Self.bare(text)
    let ends = bare.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if let number = Int(bare), number >= 0 {
      self = .number(number)
    } else if bare.hasPrefix("<="), let most = Int(bare.dropFirst(2)), most >= 0 {
      self = .range(0, most)
    } else if bare.hasPrefix("<"), let above = Int(bare.dropFirst()), above > 0 {
      self = .range(0, above - 1)
    } else if ends.count == 2, let least = ends[0], let most = ends[1], least <= most {
      self = .range(least, most)
    } else {
      self = .symbol(text)
    }
  }

  private static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "," }
  }
}

/// What readers take for known beside the tables.
public struct ReaderKnowledge: Sendable {
  /// The rule by which the tables were made.
  public var policy: PublicPolicy
  /// A symbol that stands only for counts above the threshold, where publishers use two.
  public var symbolAbove: String?

  /// Creates the knowledge.
  ///
  /// - Parameters:
  ///   - policy: The rule by which the tables were made.
  ///   - symbolAbove: A symbol that stands only for counts above the threshold, where there is one.
  public init(policy: PublicPolicy, symbolAbove: String? = nil) {
    self.policy = policy
    self.symbolAbove = symbolAbove
  }

  /// What a text lets them think; where they know that no zero can be hidden, it stands for none.
  func bounds(
    of written: WrittenCount, mayBeZero: Bool = true
  ) -> (lower: Double, upper: Double) {
    let least = policy.hidesZeros && mayBeZero ? 0.0 : 1.0
    switch written {
    case .number(let number):
      guard policy.base > 1, number > 0, number % policy.base == 0,
        number + (policy.base - 1) / 2 > policy.threshold
      else { return (Double(number), Double(number)) }
      let range = policy.counts(shownAs: number)
      return (Double(range.lowerBound), Double(range.upperBound))
    case .range(let low, let high): return (max(least, Double(low)), Double(high))
    case .symbol(let symbol):
      guard let symbolAbove else { return (least, .infinity) }
      return symbol == symbolAbove
        ? (Double(policy.threshold + 1), .infinity) : (least, Double(policy.threshold))
    }
  }

  /// Whether a text needs an interval around it: whatever hides a count, and a low count itself.
  func needsProtection(_ written: WrittenCount) -> Bool {
    guard case .number(let number) = written else { return true }
    return number >= 1 && number <= policy.threshold
  }
}
