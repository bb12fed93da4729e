/// The share of a class that blocking rules reach, and how reaching depends on each comparison.
///
/// Rules ask whether columns agree exactly. Within a class fields are independent, so the share is
/// a sum over all combinations of agreeing and not agreeing.
///
/// > Source: derived here; the truncation of the Fellegi-Sunter mixture by blocking.
struct BlockedShare: Sendable {
  /// The comparisons that any rule asks.
  let asked: [Int]
  /// How often both values are there; as many as `asked`.
  let presence: [Double]
  // Whether a combination is reached; bit i is the i-th comparison asked.
  private let reached: [Bool]

  /// Rules, each as the comparisons it asks; an empty rule reaches everything.
  init(rules: [Set<Int>], presence: (Int) -> Double) {
    let asked = Set(rules.flatMap { $0 }).sorted()
    precondition(asked.count <= 20, "rules that ask \(asked.count) comparisons")
    let masks = rules.map { rule in
      asked.indices.reduce(0) { rule.contains(asked[$1]) ? $0 | 1 << $1 : $0 }
    }
    reached = (0..<1 << asked.count).map { combination in
      masks.contains { combination & $0 == $0 }
    }
    self.asked = asked
    self.presence = asked.map(presence)
  }

  /// The share of a class reached.
  func share(of chances: LevelChances) -> Double {
    share(agreeing: agreements(chances))
  }

  /// The share reached where one comparison agrees, where it does not, and how often it is there.
  func shares(
    of chances: LevelChances, by comparison: Int
  ) -> (agreeing: Double, differing: Double, presence: Double)? {
    guard let place = asked.firstIndex(of: comparison) else { return nil }
    var agreements = agreements(chances)
    agreements[place] = 1
    let agreeing = share(agreeing: agreements)
    agreements[place] = 0
    return (agreeing, share(agreeing: agreements), presence[place])
  }

  // Level 1 of a comparison that a rule asks is exact agreement.
  private func agreements(_ chances: LevelChances) -> [Double] {
    asked.indices.map { chances.chances[asked[$0]][1] * presence[$0] }
  }

  private func share(agreeing agreements: [Double]) -> Double {
    var sum = 0.0
    for combination in reached.indices where reached[combination] {
      var product = 1.0
      for place in agreements.indices {
        product *= combination >> place & 1 == 1 ? agreements[place] : 1 - agreements[place]
      }
      sum += product
    }
    return sum
  }
}
