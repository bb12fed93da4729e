import Foundation

/// A comparison's m and u, with what Splink takes where the model does not say.
///
/// > Source: Splink 5, the defaults of comparison levels: m is 0.95 for the top level and shares
/// > 0.05 among the rest; u gives weights that run evenly from -5 to 3, and 10 at the top.
struct DefaultChances {
  let m: [Double]
  let u: [Double]

  init(_ comparison: Comparison) {
    let free = comparison.levels.indices.filter { !comparison.levels[$0].isNull }
    var (m, u) = (
      [Double](repeating: 1, count: comparison.levels.count),
      [Double](repeating: 1, count: comparison.levels.count)
    )
    for (place, level) in free.enumerated() {
      let usual = free.count == 1 ? 1 : place == 0 ? 0.95 : 0.05 / Double(free.count - 1)
      m[level] = comparison.levels[level].m ?? usual
      u[level] = comparison.levels[level].u ?? usual / exp2(Self.weight(place, of: free.count))
    }
    self.m = m
    self.u = u
  }

  // Place 0 is the top; the lowest is at -5, the second highest at 3.
  private static func weight(_ place: Int, of count: Int) -> Double {
    if place == 0 { return 10 }
    let below = count - 1
    guard below > 1 else { return -5 }
    return -5 + 8 * Double(count - 1 - place) / Double(below - 1)
  }
}
