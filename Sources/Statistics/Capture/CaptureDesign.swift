/// The columns of a log-linear model, one row per combination of lists from 1 on.
///
/// The first column is the intercept: with presence coded 1 it is the logarithm of the unseen.
struct CaptureDesign {
  let rows: [[Double]]

  /// An intercept, one column per list, one per pair.
  init(lists: Int, pairs: [Int]) {
    let terms = [0] + (0..<lists).map { 1 << $0 } + pairs
    rows = (1..<(1 << lists)).map { combination in
      terms.map { combination & $0 == $0 ? 1 : 0 }
    }
  }

  /// An intercept, one column per list, and one per number of lists by which a child may stand on
  /// more of them than chance says.
  init(lists: Int, excessOver numbers: [Int]) {
    let base = CaptureDesign(lists: lists, pairs: []).rows
    rows = zip(1..., base).map { combination, row in
      row + numbers.map { Double(max(0, combination.nonzeroBitCount - $0)) }
    }
  }

  /// Every pair of lists.
  static func allPairs(lists: Int) -> [Int] {
    (1..<(1 << lists)).filter { $0.nonzeroBitCount == 2 }
  }
}
