import Synchronization

/// Small numbers for rules, given in the order in which rules are first named.
///
/// A breach is noted by number, since a row may break many rules and there are many rows. The
/// numbers mean nothing outside of a run: findings carry ids.
enum RuleNumbers {
  private static let numbers = Mutex<[String: Int]>([:])

  /// The number of a rule.
  ///
  /// - Parameter id: The rule's id.
  /// - Returns: Its number, from 0; the same for the same id.
  static func number(of id: String) -> Int {
    numbers.withLock { numbers in
      let number = numbers[id] ?? numbers.count
      numbers[id] = number
      return number
    }
  }
}
