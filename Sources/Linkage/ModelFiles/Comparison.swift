/// A field compared: levels of which the first that holds is the answer.
struct Comparison: Hashable, Sendable {
  /// What it is called.
  let name: String
  /// What relatives have to do with it.
  var kinship = Kinship.own
  /// The answers, in the order in which they are asked.
  var levels: [ComparisonLevel]

  /// The column, where the first level is that it is missing and the second that it agrees.
  var plainColumn: String? {
    guard levels.count >= 2, levels[0].isNull,
      case .equal(let left, let right) = levels[1].condition,
      left.side != right.side, left.column == right.column, left.transforms.isEmpty,
      right.transforms.isEmpty
    else { return nil }
    let missing: [Condition] = [.missing(left), .missing(right)]
    guard case .any(let parts) = levels[0].condition, Set(parts) == Set(missing) else { return nil }
    return left.column
  }

  /// The level at which exactly a column agrees, to which term frequencies are adjusted.
  func exactLevel(of column: String) -> Int? {
    levels.firstIndex { level in
      guard case .equal(let left, let right) = level.condition else { return false }
      return left.column == column && right.column == column && left.transforms.isEmpty
        && right.transforms.isEmpty
    }
  }
}
