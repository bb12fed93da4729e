import ArgumentParser
import Pipeline

/// Explains one figure of the current release.
struct ExplainNumberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "number",
    abstract: "Say how a figure came about: definition, steps, rows, and SQL that makes it again.",
    discussion: """
      What it prints names rows of the restricted store and is for those who may see rows.

      continuum explain number B1 pipelines/sampleshire --where age_band=13_15
      continuum explain number D1 pipelines/sampleshire \
      --where interval=referral_received_to_decision --where period=2023-24
      """)

  @Argument(help: "The indicator, such as B1, or one of its tables, such as B1.age_by_sex.")
  var indicator: String

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Option(
    name: .customLong("where"),
    help: "What a dimension is, such as sex=male; also period=2024-25 and measure=median.")
  var conditions: [String] = []

  @Flag(help: "List every row, and not the first twenty alone.")
  var everyRow = false

  @Flag(help: "Print the query alone, for a shell of SQLite.")
  var sql = false

  func run() throws {
    try Exit.with {
      try NumberExplanation(pipeline: pipeline).explain(
        indicator, where: conditions,
        telling: sql ? .query : everyRow ? .everyRow : .account)
    }
  }
}
