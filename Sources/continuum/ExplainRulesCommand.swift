import ArgumentParser
import Pipeline

/// Lists every rule.
struct ExplainRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every rule with its severity.")

  func run() throws {
    try Exit.with { RuleExplanation.list() }
  }
}
