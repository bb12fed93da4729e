/// Pairs of rows that are one child by what was found, by what is true, and by both.
struct PairCounts: Equatable {
  /// Pairs held to be one child.
  let found: Int
  /// Pairs that are one child.
  let same: Int
  /// Pairs of both kinds.
  let both: Int

  /// Counts over the rows of which the truth is known.
  ///
  /// - Complexity: O(n), with hashing.
  init(found children: [Int32], truth: [String?]) {
    var (cells, rows, columns): ([String: [Int32: Int]], [Int32: Int], [String: Int]) = (
      [:], [:], [:]
    )
    for (child, known) in zip(children, truth) {
      guard let known else { continue }
      cells[known, default: [:]][child, default: 0] += 1
      rows[child, default: 0] += 1
      columns[known, default: 0] += 1
    }
    found = Self.pairs(rows.values)
    same = Self.pairs(columns.values)
    both = cells.values.reduce(0) { $0 + Self.pairs($1.values) }
  }

  private static func pairs(_ sizes: some Sequence<Int>) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}
