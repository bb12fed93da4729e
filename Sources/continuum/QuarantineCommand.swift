import ArgumentParser
import Pipeline

/// Lists the rows that were set aside and wait to be read.
struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine",
    abstract: "List the rows that were set aside, by source, file and rule; never a value.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Flag(help: "List every line.")
  var rows = false

  func run() throws {
    try Exit.with {
      try QuarantineList(pipeline: pipeline, showsRows: rows).list()
    }
  }
}
