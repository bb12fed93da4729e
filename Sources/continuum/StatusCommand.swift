import ArgumentParser
import Pipeline

/// Says how a pipeline stands.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say how a pipeline stands: last runs, what readers see, late sources.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  func run() throws {
    try Exit.with {
      try Status(pipeline: pipeline).show()
    }
  }
}
