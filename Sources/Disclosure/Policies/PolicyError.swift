/// Why the rules of a policy do not go together.
public enum PolicyError: Error, Hashable, CustomStringConvertible {
  /// A number that is too small to protect anyone.
  case tooSmall(policy: String, key: String, least: Int)
  /// A number that no partnership needs and that would take for ever to try.
  case tooLarge(policy: String, key: String, most: Int)
  /// A symbol that could be read as a count.
  case badSymbol(policy: String)
  /// A count that would be shown as 0.
  case roundedToZero(policy: String, count: Int)
  /// A shown number that only few counts can stand behind.
  case tooFewCounts(policy: String, shown: Int, counts: [Int])

  /// The key of the policy's file to look at.
  public var key: String {
    switch self {
    case .tooSmall(_, let key, _), .tooLarge(_, let key, _): key
    case .badSymbol: "symbol"
    case .roundedToZero, .tooFewCounts: "hide_up_to"
    }
  }

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .tooSmall(let policy, let key, let least):
      return "policy '\(policy)' has '\(key)' below \(least); raise it"
    case .tooLarge(let policy, let key, let most):
      return "policy '\(policy)' has '\(key)' above \(most); lower it"
    case .badSymbol(let policy):
      return "policy '\(policy)' has a 'symbol' that could be read as something else; use one to "
        + "three letters or stars such as 'c'"
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
