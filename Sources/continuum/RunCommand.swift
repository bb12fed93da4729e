import ArgumentParser
import Pipeline

/// Runs a pipeline from files to release.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Read the inbox of a pipeline and publish an internal release.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Option(help: "The reference date, such as 2025-03-31; outranks the pipeline file's.")
  var asOf: String?

  @Flag(help: "Say nothing when all is well.")
  var quiet = false

  @Flag(help: "Replace a run of a later reference date.")
  var allowEarlier = false

  @Option(help: "A truth file to measure the linkage against; of invented partnerships alone.")
  var truth: String?

  @Option(help: "A file that lines of JSON are added to; - for the standard error output.")
  var log: String?

  func run() throws {
    try Exit.with {
      try Night(
        pipeline: pipeline, asOf: asOf, allowsEarlier: allowEarlier, truth: truth, log: log
      ).publish()
    } quiet: {
      quiet
    }
  }
}
