import ArgumentParser
import Pipeline

/// Explains why records are one child or two.
struct ExplainLinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Say why two children or rows of the last run are held to be one child or two.")

  @Argument(help: "The pipeline's folder.")
  var pipeline: String

  @Argument(help: "A child's id, the number of a row in the store, or FILE:LINE.")
  var one: String

  @Argument(help: "Another of these.")
  var other: String

  @Option(help: "Write the same as a restricted page to this file.")
  var html: String?

  func run() throws {
    try Exit.with {
      try LinkExplanation(pipeline: pipeline, one, other, html: html).explain()
    }
  }
}
