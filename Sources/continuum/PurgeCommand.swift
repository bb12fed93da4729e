import ArgumentParser
import Pipeline

/// Removes what is kept too long.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Remove internal releases and error reports that are kept too long.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Flag(help: "Say what would go, and remove nothing.")
  var dryRun = false

  func run() throws {
    try Exit.with {
      try Purge(pipeline: pipeline, isDry: dryRun).run()
    }
  }
}
