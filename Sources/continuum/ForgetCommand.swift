import ArgumentParser
import Pipeline

/// Erases the records of one child.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Erase the records of one child on request; every later run leaves them out.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  @Argument(help: "The child's id in the store, 16 hexadecimal digits.")
  var child: String

  @Option(help: "Why, such as the number of the request; kept in the audit log, so no name.")
  var reason: String

  func run() throws {
    try Exit.with {
      try Forget(pipeline: pipeline, child: child, reason: reason).erase()
    }
  }
}
