import ArgumentParser
import Pipeline

/// Copies what cannot be made again.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the store, what was sent, and the logs to a folder.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Argument(help: "A folder that is new or empty.")
  var folder: String

  @Option(help: "A new file to copy the key to, apart from the rest; if left out it is not copied.")
  var key: String?

  func run() throws {
    try Exit.with {
      try Backup(pipeline: pipeline, to: folder, key: key).make()
    }
  }
}
