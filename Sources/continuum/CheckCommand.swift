import ArgumentParser
import Pipeline

/// Checks files on the sender's own machine.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check files before they are sent: one page and one list of what to put right.",
    discussion: """
      Needs no pipeline, key or network, and nothing of the files leaves the memory but lines and \
      columns. The same files give the same page and list.

      Exit codes: 0 nothing to put right, 3 rows set aside or queries, 64 unknown format or option, \
      65 a file or the delivery would be refused, 66 a file is not there, 77 it cannot be read, \
      78 a format file is wrong or a draft that is not filled in.
      """)

  @Argument(help: "The files, such as census.xml.")
  var files: [String]

  @Option(
    help: """
      The format's id, such as cin-census, or the file of one of your own, such as formats/ours.yaml; \
      recognised from the columns where not given.
      """)
  var format: String?

  @Option(help: "The folder for report.html and findings.csv.")
  var out = "check-report"

  @Option(help: "How letters are written as bytes: utf-8 or windows-1252.")
  var encoding: String?

  @Option(help: "The year in which the return ends.")
  var year: Int?

  @Option(help: "The reference date, such as 2025-03-31; today where not given.")
  var asOf: String?

  @Option(help: "The scheme of ethnicity where rows do not name one, such as dfe.")
  var scheme: String?

  @Flag(help: "List every finding, not the first 1,000 of each rule, file and column.")
  var all = false

  func run() throws {
    try Exit.with {
      var request = CheckRequest(files: files, format: format, out: out)
      request.encoding = encoding
      request.year = year
      request.asOf = asOf
      request.scheme = scheme
      request.listsAll = all
      return try FileCheck(request).check()
    }
  }
}
