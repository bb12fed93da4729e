/// How many rows a source usually brings, by its earlier runs.
///
/// The middle is the median and the spread the median absolute deviation, so that one odd night
/// does not make the next one usual.
public struct UsualVolume {
  /// The most runs that are looked at, the last ones.
  static let runs = 12
  /// The fewest runs of which a spread can be told.
  static let least = 5
  /// The fewest rows more than last time that are worth a question.
  static let leastMore = 20

  /// The rows of the runs looked at, ascending.
  private let rows: [Int]
  private let last: Int?

  /// Creates the usual volume of a source.
  ///
  /// - Parameter earlier: Rows read in each earlier run, in order of runs.
  public init(earlier: [Int]) {
    rows = earlier.suffix(Self.runs).sorted()
    last = earlier.last
  }

  /// The median of the runs looked at; rows, or nothing where there is none.
  public var middle: Int? {
    rows.isEmpty ? nil : Int(Self.median(rows.map(Double.init)).rounded())
  }

  /// Whether a number of rows is far from what is usual.
  ///
  /// Below half of the last run. With fewer than five runs also above its double, where that is
  /// twenty rows or more. With more of them: further from the median than three spreads, a quarter
  /// of the median below or its double above, whichever is widest.
  ///
  /// - Parameter count: Rows read tonight; a count.
  /// - Returns: Whether the sender is to be asked.
  ///
  /// > Source: the median absolute deviation times 1.4826 estimates a standard deviation; Leys and
  /// > others (2013), Detecting outliers, Journal of Experimental Social Psychology 49, 764-766.
  public func isFar(_ count: Int) -> Bool {
    if let last, count * 2 < last { return true }
    guard rows.count >= Self.least else {
      return last.map { count > 2 * $0 && count - $0 >= Self.leastMore } ?? false
    }
    let values = rows.map(Double.init)
    let middle = Self.median(values)
    let spread = 1.4826 * Self.median(values.map { abs($0 - middle) }.sorted())
    let tonight = Double(count)
    return tonight < middle - max(3 * spread, middle / 4)
      || tonight > middle + max(3 * spread, middle)
  }

  private static func median(_ sorted: [Double]) -> Double {
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }
}
