import ArgumentParser
import Pipeline

/// Explains what a report or a page names.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule that a report names, or a figure of a release.",
    subcommands: [
      ExplainNumberCommand.self, ExplainRuleCommand.self, ExplainRulesCommand.self,
    ])
}
