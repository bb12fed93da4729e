import Intake
import Records

/// What the rule book says, for somebody who met a rule in a report.
public struct RuleExplanation {
  private init() {}

  /// Everything about one rule.
  ///
  /// - Parameter name: Its id in any case, with or without `V` and noughts, or the number of the
  ///   national rule that it holds.
  /// - Returns: The text.
  /// - Throws: `ConfigurationError` where there is no such rule; it names the nearest.
  public static func explain(_ name: String) throws -> Outcome {
    let rules = rules(named: name)
    guard !rules.isEmpty else {
      let ids = RuleBook.rules.map(\.id)
      throw ConfigurationError.unknownRule(
        name: name, nearest: NearestSpelling.of(name.uppercased(), among: ids))
    }
    return Outcome(
      code: .complete, summary: rules.map(text).joined(separator: "\n\n"))
  }

  /// Every rule in a line of its own, in order of ids.
  ///
  /// - Returns: The list.
  public static func list() -> Outcome {
    let lines = RuleBook.rules.map { rule in
      let severity = rule.severity.rawValue
      let gap = String(repeating: " ", count: 6 - severity.count)
      return "\(rule.id) \(severity)\(gap)\(rule.wrong)"
    }
    return Outcome(code: .complete, summary: lines.joined(separator: "\n"))
  }

  private static func rules(named name: String) -> [Rule] {
    let upper = name.uppercased().filter { !$0.isWhitespace }
    if let rule = RuleBook.rule(id: upper) { return [rule] }
    let national = RuleBook.rules.filter { !$0.origin.isEmpty && $0.origin == upper }
    guard national.isEmpty else { return national }
    let digits = upper.hasPrefix("V") ? upper.dropFirst() : Substring(upper)
    guard let number = Int(digits), (0...999).contains(number) else { return [] }
    let padded = String(String(1000 + number).dropFirst())
    return RuleBook.rule(id: "V\(padded)").map { [$0] } ?? []
  }

  private static func text(of rule: Rule) -> String {
    var lines = [
      "\(rule.id) \(rule.severity.rawValue): \(rule.wrong)",
      "",
      "  what becomes of it  \(rule.severity.meaning)",
      "  what to do          \(rule.fix)",
      "  why it matters      \(rule.why)",
      "  example             \(rule.example)",
    ]
    if !rule.origin.isEmpty { lines.append("  national rule       \(rule.origin)") }
    return lines.joined(separator: "\n")
  }
}
