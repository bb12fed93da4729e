import ArgumentParser
import Pipeline

/// Writes the needs assessment of a year.
struct ReportNeedsAssessmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "needs-assessment",
    abstract: "Write one printable document for the annual needs assessment.",
    discussion: """
      Reads a published release and nothing else, so that the rules of its audience hold in the \
      document: of a public release it is public. Writes a page and, where Chromium or a browser like \
      it is installed, a tagged PDF. CONTINUUM_BROWSER names another browser; empty, none is used.

      continuum report needs-assessment pipelines/sampleshire --year 2024/25
      continuum report needs-assessment pipelines/sampleshire --year 2024/25 --release public-0001

      Exit codes: 0 written, 3 written but the browser made no PDF, 64 no such year or wrong use, \
      65 the national table does not fit, 66 a release or table is not there, 73 cannot write.
      """)

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Option(help: "The financial year, such as 2024/25.")
  var year: String

  @Option(help: "The release: an id, such as public-0001, a folder or a database.")
  var release: String?

  @Option(help: "A table of the Department for Education, as CSV, to compare with; repeatable.")
  var national: [String] = []

  @Option(help: "The folder for the document; one in the state folder if not given.")
  var out: String?

  func run() throws {
    var request = AssessmentWriter.Request(year: year)
    request.release = release
    request.national = national
    request.out = out
    let asked = request
    try Exit.with { try AssessmentWriter(pipeline: pipeline, request: asked).write() }
  }
}
