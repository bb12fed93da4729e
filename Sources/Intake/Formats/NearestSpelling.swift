/// Finds the name that a writer of a settings file probably meant.
public enum NearestSpelling {
  /// The nearest name by edit distance.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - names: What could have been meant, in the order that settles ties.
  /// - Returns: The nearest name, at most half its letters or two away, or nothing where none is.
  /// - Complexity: O(names × letters²).
  public static func of(_ name: String, among names: [String]) -> String? {
    let near = names.map { ($0, distance(name, $0)) }.min { $0.1 < $1.1 }
    guard let (nearest, distance) = near, distance <= max(2, (nearest.count + 1) / 2) else {
      return nil
    }
    return nearest
  }

  /// The fewest letters to insert, delete or replace to turn one word into another.
  ///
  /// - Parameters:
  ///   - left: A word.
  ///   - right: Another word.
  /// - Returns: Letters changed.
  /// - Complexity: O(n × m).
  ///
  /// > Source: Levenshtein (1966), Binary codes capable of correcting deletions, insertions and
  /// > reversals.
  public static func distance(_ left: String, _ right: String) -> Int {
    let target = Array(right.utf8)
    var previous = Array(0...target.count)
    for (row, byte) in left.utf8.enumerated() {
      var current = [row + 1]
      for (column, other) in target.enumerated() {
        let replaced = previous[column] + (byte == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[target.count]
  }

  /// What to do about an unknown name: the nearest known one, or all of them.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - names: What could have been meant.
  /// - Returns: The end of a message.
  static func advice(_ name: String, among names: [String]) -> String {
    guard let nearest = of(name, among: names) else {
      return "use one of " + names.map { "'\($0)'" }.joined(separator: ", ")
    }
    return "did you mean '\(nearest)'"
  }
}
