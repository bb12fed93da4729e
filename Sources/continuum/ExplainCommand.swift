import ArgumentParser
import Pipeline

/// Explains what a report or a page names.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule that a report names, a figure of a release, a link, or a model.",
    subcommands: [
      ExplainNumberCommand.self, ExplainLinkCommand.self, ExplainModelCommand.self,
      ExplainRuleCommand.self, ExplainRulesCommand.self,
    ])
}
