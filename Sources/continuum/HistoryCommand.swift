import ArgumentParser
import Pipeline

/// Lists what was done.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was done with a pipeline's records and releases.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Option(help: "How many entries at most, the newest.")
  var limit = 50

  @Flag(help: "Write the entries as lines of JSON.")
  var json = false

  func run() throws {
    try Exit.with {
      let history = try History(pipeline: pipeline)
      return json ? try history.json(limit: limit) : history.list(limit: limit)
    }
  }
}
