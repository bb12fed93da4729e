import ArgumentParser
import Pipeline

/// Protects tables of counts, apart from any pipeline.
struct ProtectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect",
    abstract: "Hide and round counts of CSV tables until no attack of our own finds them out.",
    discussion: """
      One file is one table: columns for its dimensions and a column 'count'. Tables of the same \
      children are protected together. The result is attacked before it is written.

      Exit codes: 0 protected, 64 unknown policy or option, 65 tables that do not add up or cannot \
      be protected, 66 a file is not there, 73 the folder cannot be made, 78 a policy that \
      protects nobody.
      """)

  @Argument(help: "The tables with their true counts, such as age.csv.")
  var files: [String]

  @Option(help: "one-to-seven-round5, dfe, threshold-10, or the path of a policy file.")
  var policy = "one-to-seven-round5"

  @Option(help: "The folder for the protected tables.")
  var out: String

  @Option(
    parsing: .upToNextOption,
    help: "Earlier releases of the same figures: what they show or hide stays so.")
  var earlier: [String] = []

  @Option(help: "A CSV file with dimension, code and into: merged where more is shown then.")
  var merge: String?

  @OptionGroup var tables: TableOptions

  func run() throws {
    try Exit.with {
      try TableProtector(
        tables.request(files, policy: policy), folder: out, earlier: earlier, merging: merge
      ).protect()
    }
  }
}
