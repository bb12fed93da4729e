public import Vocabulary

/// What a reviewer decided of two persons, which outranks the model.
public struct LinkDecision: Sendable, Hashable {
  /// What was decided.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Both are one child.
    case match
    /// They are two children.
    case noMatch = "no_match"
    /// It cannot be told; the model decides.
    case unsure
  }

  /// The key of one person; below that of the other.
  public let left: Token
  /// The key of the other person.
  public let right: Token
  /// What was decided.
  public let verdict: Verdict
  /// Who decided.
  public let reviewer: String
  /// The day of the decision.
  public let day: Day
  /// Why, in the reviewer's words.
  public let reason: String

  /// Creates a decision.
  ///
  /// - Parameters:
  ///   - one: The key of one person.
  ///   - other: The key of the other person.
  ///   - verdict: What was decided.
  ///   - reviewer: Who decided.
  ///   - day: The day of the decision.
  ///   - reason: Why, in the reviewer's words.
  public init(
    _ one: Token, _ other: Token, verdict: Verdict, reviewer: String, day: Day, reason: String
  ) {
    left = min(one, other)
    right = max(one, other)
    self.verdict = verdict
    self.reviewer = reviewer
    self.day = day
    self.reason = reason
  }

  /// The decision as one line, by which a run's record pins it.
  public var line: String {
    let keys = (left.bytes + right.bytes).map { String($0, radix: 16) }.joined(separator: ".")
    return "\(keys) \(verdict.rawValue) \(day.iso)"
  }
}

extension [LinkDecision] {
  /// The decisions in the order in which they count: by their day, those of one day as they were
  /// taken over; the last on a pair holds.
  public var byDay: [LinkDecision] {
    sorted { $0.day < $1.day }
  }

  /// The decision that holds of each pair, in the order in which they count.
  public var standing: [LinkDecision] {
    var last: [[Token]: Int] = [:]
    let ordered = byDay
    for (place, decision) in ordered.enumerated() {
      last[[decision.left, decision.right]] = place
    }
    return last.values.sorted().map { ordered[$0] }
  }
}
