import ArgumentParser
import Pipeline

/// Attacks published tables.
struct AuditTablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Try to work out the hidden counts of tables, from all of them together.",
    discussion: """
      Takes CSV tables as 'continuum protect' writes them, of whatever maker, or table systems in \
      JSON. Says which tables together give a count away, never the count.

      Exit codes: 0 nothing leaks, 64 unknown policy or option, 65 something leaks or nothing fits \
      the tables, 66 a file is not there.
      """)

  @Argument(help: "The published tables, earlier releases of the same figures among them.")
  var files: [String]

  @Option(help: "one-to-seven-round5, dfe, threshold-10, or the path of a policy file.")
  var policy = "one-to-seven-round5"

  @Option(help: "Whether zeros are shown, 'shown' or 'hidden'; as the policy says if not given.")
  var zeros: String?

  @Option(help: "A symbol that stands only for counts above the threshold.")
  var symbolAbove: String?

  @Option(help: "A file for the interval of every hidden cell; keep it as secret as the counts.")
  var intervals: String?

  @OptionGroup var tables: TableOptions

  func run() throws {
    try Exit.with {
      try TableAuditor(
        tables.request(files, policy: policy), symbolAbove: symbolAbove, zeros: zeros,
        intervals: intervals
      ).audit()
    }
  }
}
