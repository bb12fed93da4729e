import ArgumentParser
import Pipeline

/// Hands doubtful pairs to reviewers and takes their decisions.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Write the doubtful pairs of the last run for reviewers, or take their decisions.",
    subcommands: [Export.self, Import.self])

  /// Writes the pairs.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the pairs nearest to doubt as review.csv and review.html.")

    @Argument(help: "The pipeline's folder.")
    var pipeline: String

    @Option(help: "The folder for the list and the page.")
    var out: String

    @Option(help: "The lowest chance of a pair.")
    var from = 0.1

    @Option(help: "The highest chance of a pair.")
    var to = 0.9

    @Option(help: "The most pairs, the most doubtful first.")
    var most = 200

    func run() throws {
      try Exit.with {
        try ReviewQueue(pipeline: pipeline, folder: out, from: from, to: to, most: most).export()
      }
    }
  }

  /// Takes decisions.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take the decisions of a filled-in review.csv; all of them or none.")

    @Argument(help: "The pipeline's folder.")
    var pipeline: String

    @Argument(help: "The list with decisions.")
    var list: String

    func run() throws {
      try Exit.with { try DecisionFile(pipeline: pipeline, path: list).take() }
    }
  }
}
