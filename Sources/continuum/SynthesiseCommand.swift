import ArgumentParser
import Pipeline

/// Writes the exports of an invented partnership.
struct SynthesiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesise",
    abstract: "Write an invented partnership's exports, with the truth beside them.")

  @Option(help: "How many children to invent, at least 1.")
  var children: Int

  @Option(help: "The seed; the same seed gives the same bytes.")
  var seed: UInt64

  @Option(help: "The folder to fill; new or empty.")
  var out: String

  func validate() throws {
    guard children >= 1 else { throw ValidationError("--children must be at least 1") }
  }

  func run() throws {
    try Exit.with { try SampleWriter(children: children, seed: seed, folder: out).write() }
  }
}
