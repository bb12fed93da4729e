/// How often two records of different children agree on a column, from the counts of its values.
enum ChanceAgreement {
  /// The share of pairs of present values that are the same; nil where no two values are there.
  ///
  /// The sum of n(n-1) over all values, by N(N-1).
  static func collision(frequencies: [Int]) -> Double? {
    let present = frequencies.dropFirst()
    let total = Double(present.reduce(0, +))
    guard total > 1 else { return nil }
    let same = present.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    return same / (total * (total - 1))
  }

  /// The same between two sources: the sum of products of counts, by the product of totals.
  static func collision(between one: [Int], and other: [Int]) -> Double? {
    let (first, second) = (one.dropFirst(), other.dropFirst())
    let pairs = Double(first.reduce(0, +)) * Double(second.reduce(0, +))
    guard pairs > 0 else { return nil }
    return zip(first, second).reduce(0.0) { $0 + Double($1.0) * Double($1.1) } / pairs
  }

  /// What is left of a collision rate when pairs that are no strangers are taken out.
  ///
  /// Where nearly all agreement comes from them, what is left is noise; then a hundredth stands for
  /// it, and never less than one in a thousand million.
  static func cleaned(_ collision: Double, of kin: [(share: Double, agreement: Double)]) -> Double {
    let theirs = kin.reduce(0) { $0 + $1.share * $1.agreement }
    let strangers = 1 - kin.reduce(0) { $0 + $1.share }
    return max((collision - theirs) / max(strangers, 1e-9), collision * 0.01, 1e-9)
  }
}
