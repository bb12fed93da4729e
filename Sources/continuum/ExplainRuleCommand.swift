import ArgumentParser
import Pipeline

/// Explains one rule.
struct ExplainRuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Say what a rule asks, why, how to mend what breaks it, and an example.")

  @Argument(help: "The rule's id, such as V029, or the national number, such as 1510.")
  var id: String

  func run() throws {
    try Exit.with { try RuleExplanation.explain(id) }
  }
}
