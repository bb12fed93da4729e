import ArgumentParser
import Pipeline

/// Goes back to an earlier internal release.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Let readers see an earlier internal release again, until the next run.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Option(help: "The release's name; the one before that which readers see, if not named.")
  var to: String?

  @Option(help: "Why; kept in the audit log.")
  var reason: String

  func run() throws {
    try Exit.with {
      try Rollback(pipeline: pipeline, release: to, reason: reason).goBack()
    }
  }
}
