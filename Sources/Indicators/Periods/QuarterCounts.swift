import Foundation

/// Rows of one sender by quarter, from which it is told when it began and which quarters it left out.
///
/// A quarter without any row was left out only where that is unlikely for so many rows as the sender
/// otherwise sends in a quarter.
struct QuarterCounts {
  /// The chance below which a quarter without any row is taken for one that was not returned.
  private static let unlikely = 0.01

  private var counts: [Int: Int] = [:]
  /// The first quarter of which the sender is known to tell, where somebody says it.
  var begin: Int?

  mutating func add(_ quarter: Int) {
    counts[quarter, default: 0] += 1
  }

  mutating func add(_ other: QuarterCounts) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The first quarter of which the sender told anything.
  var first: Int? {
    begin ?? counts.keys.min()
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
  func covers(_ quarter: Int, isOver: Bool) -> Bool {
    guard let first, quarter >= first else { return false }
    return counts[quarter] != nil || !isSteady || (!isOver && counts[quarter - 1] != nil)
  }

  /// Quarters after the first and before another that were left out.
  func holes(before end: Int) -> [Int] {
    guard let first, first < end, isSteady else { return [] }
    return (first..<end).filter { counts[$0] == nil }
  }

  /// Quarters before the first in which the sender would hardly have been silent, had it begun.
  func missing(from start: Int) -> [Int] {
    guard let first, start < first, isSteady else { return [] }
    return Array(start..<first)
  }
}
