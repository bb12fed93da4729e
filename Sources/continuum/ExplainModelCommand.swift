import ArgumentParser
import Pipeline

/// Says what another linkage model would move.
struct ExplainModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Say what another linkage model would move among the children of the last run.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Argument(help: "The model's file, such as continuum train writes.")
  var model: String

  @Flag(help: "Name every child whose id would change.")
  var list = false

  func run() throws {
    try Exit.with {
      try ModelPreview(pipeline: pipeline, model: model, listsEvents: list).preview()
    }
  }
}
