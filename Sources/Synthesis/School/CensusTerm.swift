import Vocabulary

/// One of the two census terms.
enum CensusTerm: Int {
  case autumn2024, spring2025

  var fileStem: String {
    self == .autumn2024 ? "2024-autumn" : "2025-spring"
  }

  /// The term's days, in which its exclusions begin.
  var days: ClosedRange<Day> {
    self == .autumn2024
      ? Day(number: 19_968)...Day(number: 20_077)  // 2 September to 20 December 2024
      : Day(number: 20_094)...Place.referenceDate  // from 6 January 2025
  }

  /// The pupil's key in this term's tables; another term has other keys.
  func key(of child: Child, seed: UInt64) -> String {
    var random = RandomStream(seed: seed, .identifier, 100 + rawValue, child.number)
    let digits = Self.hexadecimal(random.next())
    return "\(digits.prefix(8))-\(digits.suffix(3))"
  }

  static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether the pupil is on roll; three in a hundred come or go between the terms.
  func isOnRoll(_ child: Child, seed: UInt64) -> Bool {
    var random = RandomStream(seed: seed, .otherRecords, child.number, 7)
    return child.school != nil && random.below(100) / 3 != rawValue
  }
}
