import ArgumentParser
import Pipeline

/// Makes figures public, or takes them back; both on purpose and by more than one person.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Make a public release of a pipeline, or withdraw one.",
    subcommands: [ReleasePublishCommand.self, ReleaseWithdrawCommand.self],
    defaultSubcommand: ReleasePublishCommand.self)
}
