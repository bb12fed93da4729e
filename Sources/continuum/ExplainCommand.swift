import ArgumentParser
import Pipeline

/// Explains what a report or a page names.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule that a report names, a figure of a release, or a link.",
    subcommands: [
      ExplainNumberCommand.self, ExplainLinkCommand.self, ExplainRuleCommand.self,
      ExplainRulesCommand.self,
    ])
}
