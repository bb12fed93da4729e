import Foundation

/// Rows of one sender by quarter, from which it is told when it began and which quarters it left out.
///
/// A quarter without any row was left out where that is unlikely for so many rows as the sender
/// otherwise sends in a quarter; a run of such quarters where a silence so long is unlikely, though
/// each of them alone is not. The rate of a sender of few rows is itself not well known, so that the
/// chance of a run is the negative binomial one: of N rows in S quarters, none in the next L have
/// chance (S / (S + L)) ^ N.
///
/// > Source: Gelman et al., Bayesian Data Analysis (2013), section 2.6, with the prior 1/rate.
struct QuarterCounts {
  /// The chance below which a quarter without any row is taken for one that was not returned.
  private static let unlikely = 0.01

  private var counts: [Int: Int] = [:]
  /// The first quarter of which the sender is known to tell, where somebody says it.
  var begin: Int?

  mutating func add(_ quarter: Int, times: Int = 1) {
    counts[quarter, default: 0] += times
  }

  mutating func add(_ other: QuarterCounts) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The number of rows by quarter.
  var byQuarter: [Int: Int] {
    counts
  }

  /// The first quarter of which the sender told anything.
  var first: Int? {
    begin ?? counts.keys.min()
  }

  /// The last quarter with a row.
  var last: Int? {
    counts.keys.max()
  }

  /// How many rows there are.
  var count: Int {
    counts.values.reduce(0, +)
  }

  /// Whether there is no row at all.
  var isEmpty: Bool {
    counts.isEmpty
  }

  /// Whether a quarter without a row would be unlikely, were the sender to send as otherwise.
  private var isSteady: Bool {
    let usual = Double(counts.values.reduce(0, +)) / Double(max(1, counts.count))
    return exp(-usual) < Self.unlikely
  }

  /// Whether the sender told of a quarter, even if that nothing happened in it.
  ///
  /// Of one that is not over it will, where it told of the one before.
  ///
  /// - Parameters:
  ///   - quarter: The quarter.
  ///   - end: The quarter that is not over.
  /// - Returns: Whether it told of it.
  func covers(_ quarter: Int, before end: Int) -> Bool {
    guard let first, quarter >= first else { return false }
    return !isLeftOut(quarter, before: end) || (quarter >= end && counts[quarter - 1] != nil)
  }

  /// Quarters after the first and before another that were left out.
  func holes(before end: Int) -> [Int] {
    guard let first, first < end else { return [] }
    return (first..<end).filter { isLeftOut($0, before: end) }
  }

  /// Whether a quarter has no row, and its silence is unlikely by itself or with those around it.
  private func isLeftOut(_ quarter: Int, before end: Int) -> Bool {
    guard counts[quarter] == nil else { return false }
    return isSteady || isLongSilence(around: quarter, before: end)
  }

  private func isLongSilence(around quarter: Int, before end: Int) -> Bool {
    guard let first, let last = counts.keys.max() else { return false }
    let before = counts.keys.filter { $0 < quarter }.max() ?? first - 1
    let after = counts.keys.filter { $0 > quarter }.min() ?? max(end, quarter + 1)
    let rows = counts.filter { $0.key >= first }.values.reduce(0, +)
    let silent = after - before - 1
    let told = max(1, last - first + 1 - (after > last ? 0 : silent))
    return Self.isUnlikely(silent: silent, told: told, rows: rows)
  }

  /// Whether the time since a quarter in which the sender was last heard of is too long a silence for
  /// so many rows as it sends.
  func isSilent(after heard: Int, before end: Int) -> Bool {
    guard let first, heard + 1 < end else { return false }
    return Self.isUnlikely(
      silent: end - heard - 1, told: max(1, heard - first + 1), rows: counts.values.reduce(0, +))
  }

  /// Whether of so many rows, told of in so many quarters, none would be told of in so many more.
  private static func isUnlikely(silent: Int, told: Int, rows: Int) -> Bool {
    pow(Double(told) / Double(told + silent), Double(rows)) < unlikely
  }

  /// Quarters before the first in which the sender would hardly have been silent, had it begun.
  func missing(from start: Int) -> [Int] {
    guard let first, start < first, isSteady else { return [] }
    return Array(start..<first)
  }
}
