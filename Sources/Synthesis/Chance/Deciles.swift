/// The spread of a waiting time: the days by which none, a tenth, two tenths … and all have passed.
///
/// A table of whole numbers rather than a formula, so that no machine's logarithm moves a byte.
struct Deciles {
  let days: [Int]

  init(_ days: Int...) {
    precondition(days.count == 11 && days == days.sorted(), "\(days.count) deciles")
    self.days = days
  }
}

extension RandomStream {
  /// A waiting time; calendar days.
  mutating func days(_ spread: Deciles) -> Int {
    let point = below(1000)
    let low = spread.days[point / 100]
    return low + (spread.days[point / 100 + 1] - low) * (point % 100) / 100
  }
}
