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

  private var years: [Int: Int] = [:]
  private var daysOfYear = [Int](repeating: 0, count: 12 * 31)
  private var sexes = [Int](repeating: 0, count: RecordedSex.allCases.count)
  private var allBirths = 0
  private var allSexes = 0

  /// Counts a cluster's birth and sex.
  mutating func count(birth: Int32) {
    let civil = Day(number: birth).civil
    years[civil.year, default: 0] += 1
    daysOfYear[Self.position(civil)] += 1
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
    let sex =
      (others(sexes[Int(key.sex)], block) + 1) / (others(allSexes, block) + Self.assumedSexes)
    return (others(holders, block) + 1) * births * sex
  }

  private func share(of birth: Day, leavingOut block: Int) -> Double {
    let civil = birth.civil
    let all = others(allBirths, block)
    let year = (others(years[civil.year] ?? 0, block) + 1) / (all + Self.assumedYears)
    let dayOfYear = (others(daysOfYear[Self.position(civil)], block) + 1) / (all + 366)
    return year * dayOfYear
  }

  private func others(_ count: Int, _ block: Int) -> Double {
    Double(max(0, count - block))
  }

  private static func position(_ civil: (year: Int, month: Int, day: Int)) -> Int {
    (civil.month - 1) * 31 + civil.day - 1
  }
}
