import ArgumentParser
import Pipeline

/// Looks after the audit log.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Check the audit log of a pipeline.",
    subcommands: [Verify.self])

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the whole audit log and say whether any line was changed or taken out.")

    @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
    var pipeline: String

    func run() throws {
      try Exit.with { try LogCheck(pipeline: pipeline).verify() }
    }
  }
}
