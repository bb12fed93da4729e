import ArgumentParser
import Pipeline

/// Puts a page that says so in the place of a public release.
struct ReleaseWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Withdraw a public release: a page that says so takes its place.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Argument(help: "The release, such as public-0001 or 1.")
  var release: String

  @Option(help: "Why, as readers will see it.")
  var reason: String

  @Option(help: "Who asks for it, where it is not one of those who approve.")
  var author: String?

  @Option(help: "Who approved it; name at least two different people.")
  var approvedBy: [String] = []

  func run() throws {
    try Exit.with {
      try Withdrawal(
        pipeline: pipeline, release: release, author: author, approvers: approvedBy,
        reason: reason
      ).withdraw()
    }
  }
}
