import Vocabulary

/// How common births and sexes are among the clusters that the identifiers left.
///
/// A birth is as common as its year times its day of the year, so that 1 January as a placeholder,
/// or months without days, count as common as they are. One more of everything is assumed, so that
/// a small file does not take what it has not seen for impossible.
struct Frequencies: Sendable {
  /// Years that births of children spread over, for what a small file cannot tell.
  private static let assumedYears = 20.0
  /// Sexes that can be recorded.
  private static let assumedSexes = 3.0

  // By year, of which a `Day` has 1 to 9999.
  private var years = [Int](repeating: 0, count: 10_000)
  private var daysOfYear = [Int](repeating: 0, count: 12 * 31)
  private var sexes = [Int](repeating: 0, count: RecordedSex.allCases.count)
  private var allBirths = 0
  private var allSexes = 0

  /// Counts a cluster's birth and sex.
  mutating func count(birth: Int32) {
    let civil = Day(number: birth).civil
    years[civil.year] += 1
    daysOfYear[Self.position((civil.month, civil.day))] += 1
    allBirths += 1
  }

  /// Counts a cluster's sex.
  mutating func count(sex: UInt8) {
    sexes[Int(sex)] += 1
    allSexes += 1
  }

  /// How many other children may be expected to share a birth, a sex and a further value.
  ///
  /// - Parameters:
  ///   - key: Birth and sex.
  ///   - alternative: Another birth that would agree as well, if any.
  ///   - holders: Clusters that hold the further value.
  ///   - block: Clusters that share all three; they are held to be one child and are left out.
  /// - Returns: Children, an expected number.
  func expectedOthers(
    _ key: PersonKey, alternative: Day? = nil, holders: Int, block: Int
  ) -> Double {
    var births = share(of: Day(number: key.birth), leavingOut: block)
    if let alternative { births += share(of: alternative, leavingOut: block) }
    return (others(holders, block) + 1) * births * share(ofSex: key.sex, leavingOut: block)
  }

  /// How many other children may be expected under a key of a rule.
  func expectedOthers(_ high: UInt64, rule: LinkageRule, holders: Int, block: Int) -> Double {
    let key = PersonKey(high: high)
    let swap = rule == .swappedBirth ? BirthAgreement.swap(Day(number: key.birth)) : nil
    return expectedOthers(key, alternative: swap, holders: holders, block: block)
  }

  private func share(of birth: Day, leavingOut block: Int) -> Double {
    let civil = birth.civil
    return share(ofYear: civil.year, leavingOut: block)
      * share((civil.month, civil.day), leavingOut: block)
  }

  private func share(ofYear year: Int, leavingOut block: Int) -> Double {
    (others(years[year], block) + 1) / (others(allBirths, block) + Self.assumedYears)
  }

  private func share(_ dayOfYear: (month: Int, day: Int), leavingOut block: Int) -> Double {
    (others(daysOfYear[Self.position(dayOfYear)], block) + 1) / (others(allBirths, block) + 366)
  }

  private func share(ofSex sex: UInt8, leavingOut block: Int) -> Double {
    (others(sexes[Int(sex)], block) + 1) / (others(allSexes, block) + Self.assumedSexes)
  }

  private func others(_ count: Int, _ block: Int) -> Double {
    Double(max(0, count - block))
  }

  private static func position(_ dayOfYear: (month: Int, day: Int)) -> Int {
    (dayOfYear.month - 1) * 31 + dayOfYear.day - 1
  }
}
