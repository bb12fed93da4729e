import ArgumentParser
import Pipeline

/// Says what changed between two releases.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say what changed from one release to another, and why.",
    discussion: """
      Compares the figures of two releases of one partnership and audience and says what differs \
      behind them: files, configuration, models, program. With --store the restricted store adds how \
      many rows are new, late or corrected and how many children were merged or split; that is for \
      staff alone.

      continuum compare old/sampleshire-2025-03-31-0a1b2c3d.sqlite new/
      continuum compare 2025-03-31-0a1b2c3d current --pipeline pipelines/sampleshire --store

      Exit codes: 0 compared, whether or not anything changed, 64 wrong use, two audiences or two \
      partnerships, 66 a release is not there or was withdrawn, 74 a file cannot be read.
      """)

  @Argument(help: "The earlier release: its folder or database, or with --pipeline its id.")
  var before: String

  @Argument(help: "The later release; with --pipeline 'current' is the latest internal one.")
  var after: String

  @Option(help: "The pipeline's folder, to name releases by id and to ask the store.")
  var pipeline: String?

  @Flag(help: "Ask the restricted store how many rows and children moved; needs --pipeline.")
  var store = false

  @Flag(help: "One row of CSV for every figure that changed.")
  var csv = false

  @Flag(help: "Everything as JSON.")
  var json = false

  @Flag(help: "List every figure, and not the first of each table alone.")
  var all = false

  func validate() throws {
    if [csv, json, all].count(where: { $0 }) > 1 {
      throw ValidationError("Say one of --csv, --json and --all.")
    }
  }

  func run() throws {
    try Exit.with {
      try ReleaseComparer(pipeline: pipeline).compare(
        before, after, asksStore: store,
        as: csv ? .csv : json ? .json : all ? .everyFigure : .text)
    }
  }
}
