/// How far a rule may go: from agreements that are rarest by chance towards commoner ones.
///
/// What is found at each key is compared with what chance alone would bring, over all keys that
/// are as rare or rarer; the rule stops where chance would make too large a share of its joins.
struct ChanceBound {
  /// A key of a rule.
  struct Key {
    /// Other children expected to agree by chance.
    let expected: Double
    /// Joins that nothing speaks against.
    var joins = 0
    /// Whether the child has a pupil number.
    var isNumbered = false
  }

  /// The largest expected number at which the rule still joins.
  let limit: Double

  /// Finds the bound for a rule's keys; their order does not matter.
  ///
  /// - Complexity: O(n): what is expected is never negative, so that its bits sort as it does.
  init(_ keys: [Key], share: Double, ceiling: Double) {
    let open = Double(keys.count { !$0.isNumbered }) / Double(max(1, keys.count))
    let rare = keys.filter { $0.expected < ceiling }
    let sorted = RadixSort.order(of: rare.map(\.expected.bitPattern)).map { rare[Int($0)] }
    var (plain, numbered, joins, limit) = (0.0, 0.0, 0, 0.0)
    for (position, key) in sorted.enumerated() {
      if key.isNumbered { numbered += key.expected } else { plain += key.expected }
      joins += key.joins
      let isLast = position + 1 == sorted.count || sorted[position + 1].expected > key.expected
      // Two children with pupil numbers are not joined. Two who agree by chance are expected by
      // each of them, and are one join.
      let chance = (plain + numbered * open) / 2
      if isLast, chance <= share * Double(joins) { limit = key.expected }
    }
    self.limit = limit
  }

  /// Whether the rule joins at a key.
  func allows(_ key: Key) -> Bool {
    key.expected <= limit
  }
}
