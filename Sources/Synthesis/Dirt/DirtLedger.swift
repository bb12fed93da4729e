/// How often each mistake could have been made and how often it was.
struct DirtLedger {
  private(set) var chances = [Int](repeating: 0, count: Dirt.allCases.count)
  private(set) var hits = [Int](repeating: 0, count: Dirt.allCases.count)

  mutating func note(_ dirt: Dirt, happened: Bool) {
    chances[dirt.rawValue] += 1
    hits[dirt.rawValue] += happened ? 1 : 0
  }

  func chances(of dirt: Dirt) -> Int {
    chances[dirt.rawValue]
  }

  func hits(of dirt: Dirt) -> Int {
    hits[dirt.rawValue]
  }

  static func + (lhs: Self, rhs: Self) -> Self {
    var sum = lhs
    for index in sum.hits.indices {
      sum.chances[index] += rhs.chances[index]
      sum.hits[index] += rhs.hits[index]
    }
    return sum
  }
}
