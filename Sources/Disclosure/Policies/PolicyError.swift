/// Why the rules of a policy do not go together.
public enum PolicyError: Error, Hashable, CustomStringConvertible {
  /// A number that is too small to protect anyone.
  case tooSmall(policy: String, key: String, least: Int)
  /// A symbol that could be read as a count.
  case badSymbol(policy: String)
  /// A count that would be shown as 0.
  case roundedToZero(policy: String, count: Int)
  /// A shown number that only few counts can stand behind.
  case tooFewCounts(policy: String, shown: Int, counts: [Int])

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .tooSmall(let policy, let key, let least):
      return "policy '\(policy)' has '\(key)' below \(least); raise it"
    case .badSymbol(let policy):
      return "policy '\(policy)' has a 'symbol' that is empty or holds a digit or a space; "
        + "use a letter such as 'c'"
    case .roundedToZero(let policy, let count):
      return "policy '\(policy)' would show the count \(count) as 0, like a true zero; "
        + "raise 'hide_up_to' or lower 'round_to'"
    case .tooFewCounts(let policy, let shown, let counts):
      let list = counts.map(String.init).joined(separator: " or ")
      return "policy '\(policy)' would show '\(shown)' for \(list) alone, less than half a "
        + "step of rounding; change 'hide_up_to' so that the whole step is hidden or shown"
    }
  }
}
