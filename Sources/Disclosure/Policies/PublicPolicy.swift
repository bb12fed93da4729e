/// How counts are protected before anyone may read them; data, not code.
public struct PublicPolicy: Sendable, Hashable {
  /// Whether something may be seen.
  public enum Visibility: String, Sendable, Hashable, Decodable {
    /// It is shown as it is.
    case shown
    /// It is hidden behind the symbol.
    case hidden
  }

  /// What the policy is called.
  public var name: String
  /// The largest count that is hidden; counts from 1 on are.
  public var threshold: Int
  /// Shown counts are rounded to multiples of it; 1 for none.
  public var base: Int
  /// Whether zeros are shown.
  public var zeros: Visibility
  /// Whether it may be seen that all of a group are in one category.
  public var groups: Visibility
  /// How far the lowest and highest possible value of a hidden count must lie apart at least.
  public var width: Int
  /// What stands for everything hidden, in every table.
  public var symbol: String
  /// The fewest children whose median and quartiles are shown.
  public var minimumForQuantiles: Int
  /// The fewest children whose curve is shown.
  public var minimumForCurve: Int
  /// The fewest events that make a rate.
  public var minimumForRate: Int
  /// Rates of fewer events than this are marked as unreliable.
  public var reliableRate: Int
  /// The fewest new referrals since the public release before.
  public var minimumNewReferrals: Int
  /// The fewest days since the public release before.
  public var minimumDays: Int

  /// Creates a policy; what is not given takes the numbers of the house.
  ///
  /// - Parameters:
  ///   - name: What the policy is called.
  ///   - threshold: The largest count that is hidden.
  ///   - base: Shown counts are rounded to multiples of it; 1 for none.
  ///   - zeros: Whether zeros are shown.
  ///   - groups: Whether it may be seen that all of a group are in one category.
  ///   - width: The least width of the interval of a hidden count; one less than the threshold
  ///     where it is not given.
  public init(
    name: String, threshold: Int, base: Int = 1, zeros: Visibility = .shown,
    groups: Visibility = .hidden, width: Int? = nil
  ) {
    self.name = name
    self.threshold = threshold
    self.base = base
    self.zeros = zeros
    self.groups = groups
    self.width = width ?? max(1, threshold - 1)
    symbol = "c"
    minimumForQuantiles = 10
    minimumForCurve = 30
    minimumForRate = 3
    reliableRate = 20
    minimumNewReferrals = 20
    minimumDays = 85
  }

  /// Counts from 1 to 7 hidden, the others rounded to 5: the rule of NHS Digital since 2018.
  public static let oneToSevenRound5 = PublicPolicy(
    name: "one-to-seven-round5", threshold: 7, base: 5)

  /// Counts from 1 to 5 hidden, zeros shown, nothing rounded: the rule of the Department for
  /// Education's statistics of children in need.
  public static let dfe = PublicPolicy(name: "dfe", threshold: 5, groups: .shown)

  /// Counts below 10 and zeros hidden, the others rounded to 5.
  public static let threshold10 = PublicPolicy(
    name: "threshold-10", threshold: 9, base: 5, zeros: .hidden)

  /// The policies that need no file.
  public static let all = [oneToSevenRound5, dfe, threshold10]

  /// Whether the symbol can stand for a zero in some places: everywhere, or beside all of a group.
  var hidesZeros: Bool { zeros == .hidden || groups == .hidden }

  /// The least that a hidden count can be, for somebody who knows why zeros are hidden.
  ///
  /// Where zeros are shown only few are hidden, each for a reason: a count that is no zero is not
  /// taken for one, whatever a reader might think.
  func least(ofHidden count: Int) -> Double { zeros == .hidden || count == 0 ? 0 : 1 }

  /// How wide the interval of a hidden count must be.
  var demand: Demand {
    Demand(width: Double(width), reach: Double(threshold))
  }

  /// A count as it is shown.
  func shown(_ count: Int) -> Int { (count + base / 2) / base * base }

  /// The counts that are shown as a number.
  func counts(shownAs number: Int) -> ClosedRange<Int> {
    if number == 0 { return 0...0 }
    let least = max(threshold + 1, number - base / 2)
    return least...max(least, number + (base - 1) / 2)
  }
}
