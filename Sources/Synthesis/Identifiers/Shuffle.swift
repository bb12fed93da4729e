/// Numbers that look drawn at random but are never drawn twice.
///
/// Multiplying by a number that shares no factor with the range visits every number of the range
/// once, so running numbers 1, 2, 3 … become references that say nothing about order or household.
enum Shuffle {
  private static let factor = 387_420_489  // 3 to the power 18: no factor in common with 10

  /// The number that stands for a running number; below ten to the power of `digits`.
  static func number(_ running: Int, digits: Int, seed: UInt64, salt: Int) -> Int {
    let range = (0..<digits).reduce(1) { power, _ in power * 10 }
    var random = RandomStream(seed: seed, .identifier, salt)
    return (running % range * (factor % range) + random.below(range)) % range
  }

  /// The number that stands for a running number, with leading zeros.
  static func text(_ running: Int, digits: Int, seed: UInt64, salt: Int) -> String {
    number(running, digits: digits, seed: seed, salt: salt).padded(to: digits)
  }
}

extension Int {
  /// The number in decimal digits with leading zeros.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
