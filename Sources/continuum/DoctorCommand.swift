import ArgumentParser
import Pipeline

/// Looks at everything that a night needs.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at everything that a night needs, and say what is wrong.")

  @Argument(help: "The pipeline's folder, such as pipelines/sampleshire.")
  var pipeline: String

  func run() throws {
    try Exit.with {
      Doctor(pipeline: pipeline).examine()
    }
  }
}
