/// Finds the name a writer probably meant.
enum NearestName {
  /// The nearest name by edit distance, or nothing where none is near.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - names: What could have been meant, in the order that settles ties.
  /// - Returns: The nearest name, at most half its letters away, or at most two.
  static func of(_ name: String, among names: [String]) -> String? {
    let near = names.map { ($0, distance(name, $0)) }.min { $0.1 < $1.1 }
    guard let (nearest, distance) = near, distance <= max(2, (nearest.count + 1) / 2) else { return nil }
    return nearest
  }

  /// Insertions, deletions and substitutions that turn one word into the other (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let target = Array(right.utf8)
    var previous = Array(0...target.count)
    for (row, byte) in left.utf8.enumerated() {
      var current = [row + 1]
      for (column, other) in target.enumerated() {
        let substituted = previous[column] + (byte == other ? 0 : 1)
        current.append(min(substituted, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[target.count]
  }
}
