import Tables

/// Whether enough children are under watch while some still come under it late.
///
/// A child under watch stands for those who are not yet. Where few are, one early event makes the
/// whole curve: with one child at risk it says that all had reached the milestone.
struct Watch {
  /// No child may stand for more than one in so many.
  static let least = 10

  /// Days of waiting after which children come under watch, ascending.
  let entries: [Int]
  /// Children under watch from the start of their wait.
  let fromStart: Int

  /// Whether, before the last child comes under watch, fewer are than would be left of ten.
  ///
  /// > Source: Klein and Moeschberger (2003), Survival Analysis, 2nd ed., section 4.6, on risk sets
  /// > that are small at early days under left truncation; the least number is our own.
  func isThin(_ steps: [RiskTable.Step]) -> Bool {
    guard let last = entries.last else { return false }
    guard fromStart >= Self.least else { return true }
    var waiting = 1.0
    var gone = 0
    var next = 0
    for step in steps where step.day <= last {
      waiting *= 1 - Double(step.events + step.competing) / Double(step.atRisk)
      gone += step.events + step.competing + step.censored
      while next < entries.count, entries[next] <= step.day { next += 1 }
      let left = Double(fromStart + next - gone)
      if left < max(1, Double(Self.least) * waiting - 1e-9) { return true }
    }
    return false
  }
}
