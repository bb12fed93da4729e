import ArgumentParser
import Pipeline

/// Brings a backup back.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring a backup back into an empty state folder.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Argument(help: "The folder that 'continuum backup' made.")
  var folder: String

  func run() throws {
    try Exit.with {
      try Restore(pipeline: pipeline, from: folder).bringBack()
    }
  }
}
