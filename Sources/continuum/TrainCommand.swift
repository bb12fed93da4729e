import ArgumentParser
import Pipeline

/// Learns a nightly model from an invented partnership.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn a linkage model from an invented partnership of which the truth is known.")

  @Argument(help: "The folder of the pipeline whose inbox is read.")
  var pipeline: String

  @Option(help: "The truth file that continuum synthesise writes.")
  var truth: String

  @Option(help: "The model file to write.")
  var out: String

  func run() throws {
    try Exit.with { try ModelTrainer(pipeline: pipeline, truth: truth, out: out).train() }
  }
}
