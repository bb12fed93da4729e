extension PublicPolicy: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case name, zeros, groups, symbol
    case threshold = "hide_up_to"
    case base = "round_to"
    case width = "interval_width"
    case minimumForQuantiles = "minimum_for_quantiles"
    case minimumForCurve = "minimum_for_curve"
    case minimumForRate = "minimum_for_rate"
    case reliableRate = "reliable_rate"
    case minimumNewReferrals = "minimum_new_referrals"
    case minimumDays = "minimum_days"
  }

  /// The keys that a policy may use, for the reader of such files.
  public static let keys = CodingKeys.allCases.map(\.rawValue)

  /// Decodes a policy; what is not given takes the numbers of the house.
  ///
  /// - Parameter decoder: Where the policy stands.
  /// - Throws: What the decoder throws, and `PolicyError` for rules that do not go together.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try box.decode(String.self, forKey: .name),
      threshold: try box.decode(Int.self, forKey: .threshold),
      base: try box.decodeIfPresent(Int.self, forKey: .base) ?? 1,
      zeros: try box.decodeIfPresent(Visibility.self, forKey: .zeros) ?? .shown,
      groups: try box.decodeIfPresent(Visibility.self, forKey: .groups) ?? .hidden,
      width: try box.decodeIfPresent(Int.self, forKey: .width))
    func read(_ key: CodingKeys, _ number: inout Int) throws {
      number = try box.decodeIfPresent(Int.self, forKey: key) ?? number
    }
    symbol = try box.decodeIfPresent(String.self, forKey: .symbol) ?? symbol
    try read(.minimumForQuantiles, &minimumForQuantiles)
    try read(.minimumForCurve, &minimumForCurve)
    try read(.minimumForRate, &minimumForRate)
    try read(.reliableRate, &reliableRate)
    try read(.minimumNewReferrals, &minimumNewReferrals)
    try read(.minimumDays, &minimumDays)
    try check()
  }

  /// Encodes every rule, for the ledger of what was made public by them.
  ///
  /// - Parameter encoder: Where the policy is to stand.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    for (key, text) in [(CodingKeys.name, name), (.symbol, symbol)] {
      try box.encode(text, forKey: key)
    }
    try box.encode(zeros.rawValue, forKey: .zeros)
    try box.encode(groups.rawValue, forKey: .groups)
    for (key, number) in [
      (CodingKeys.threshold, threshold), (.base, base), (.width, width),
      (.minimumForQuantiles, minimumForQuantiles), (.minimumForCurve, minimumForCurve),
      (.minimumForRate, minimumForRate), (.reliableRate, reliableRate),
      (.minimumNewReferrals, minimumNewReferrals), (.minimumDays, minimumDays),
    ] {
      try box.encode(number, forKey: key)
    }
  }

  /// Tries every count that matters and refuses rules that give a count away.
  ///
  /// - Throws: `PolicyError` for rules that do not go together.
  public func check() throws(PolicyError) {
    try checkNumbers()
    // Beyond this count every shown number stands for the same pattern of counts.
    let last = threshold + 4 * base + 4
    var counts: [Int: [Int]] = [:]
    for count in 1...last where count > threshold {
      counts[shown(count), default: []].append(count)
    }
    for (number, counts) in counts.sorted(by: { $0.key < $1.key }) where number + base <= last {
      if number == 0 { throw .roundedToZero(policy: name, count: counts[0]) }
      guard 2 * counts.count >= base else {
        throw .tooFewCounts(policy: name, shown: number, counts: counts)
      }
    }
  }

  /// The largest number in a policy: every count up to it is tried.
  static let largest = 10_000

  private func checkNumbers() throws(PolicyError) {
    for (key, number, least) in [
      ("hide_up_to", threshold, 2), ("round_to", base, 1), ("interval_width", width, 1),
      ("minimum_for_quantiles", minimumForQuantiles, 2), ("minimum_for_curve", minimumForCurve, 2),
      ("minimum_for_rate", minimumForRate, 1), ("reliable_rate", reliableRate, 0),
      ("minimum_new_referrals", minimumNewReferrals, 0), ("minimum_days", minimumDays, 0),
    ] {
      guard number >= least else { throw .tooSmall(policy: name, key: key, least: least) }
      guard number <= Self.largest else {
        throw .tooLarge(policy: name, key: key, most: Self.largest)
      }
    }
    // No number, no code of a margin, no formula of a spreadsheet.
    let isPlain = symbol.allSatisfy { $0.isLetter || $0 == "*" }
    guard (1...3).contains(symbol.count), isPlain else { throw .badSymbol(policy: name) }
  }
}
