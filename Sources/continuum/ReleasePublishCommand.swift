import ArgumentParser
import Pipeline

/// Makes a public release from the counts of the current internal one.
struct ReleasePublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Protect, attack and publish the closed periods of the current internal release.",
    discussion: """
      Exit codes: 0 published, 3 published with tables left out, 64 wrong use (such as too few \
      approvers), 65 small counts could be worked out, 66 nothing to publish, 74 the ledger or a \
      release was changed, 75 too soon after the last release, or another run holds the lock, 78 \
      configuration or policy.
      """)

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Option(help: "Who wrote the release.")
  var author: String

  @Option(help: "Who approved it; name at least two people who are not the author.")
  var approvedBy: [String] = []

  @Option(help: "The policy's name, or the path of its file; outranks the pipeline file's.")
  var policy: String?

  @Option(help: "A closed year, such as 2024-25; all that are new where none is named.")
  var period: [String] = []

  @Option(help: "The reference date that the current internal release must have.")
  var asOf: String?

  @Option(help: "A published year to make anew as a whole, with its quarters.")
  var correct: [String] = []

  @Option(help: "Why it is corrected, as readers will see it.")
  var reason = ""

  func run() throws {
    var request = PublicReleaser.Request()
    request.author = author
    request.approvers = approvedBy
    request.policy = policy
    request.periods = period
    request.asOf = asOf
    request.corrected = correct
    request.reason = reason
    try Exit.with { try PublicReleaser(pipeline: pipeline, request: request).release() }
  }
}
