import ArgumentParser
import Pipeline

/// Writes the exports of an invented partnership.
struct SynthesiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesise",
    abstract: "Write an invented partnership's exports, or records to link, with the truth.")

  @Option(help: "How many children to invent for an invented partnership, at least 1.")
  var children: Int?

  @Option(help: "How many records with names to invent for 'continuum link', at least 1.")
  var records: Int?

  @Option(help: "The seed; the same seed gives the same bytes.")
  var seed: UInt64

  @Option(help: "The folder to fill; new or empty.")
  var out: String

  func validate() throws {
    guard (children == nil) != (records == nil) else {
      throw ValidationError("give either --children or --records")
    }
    guard children ?? 1 >= 1 else { throw ValidationError("--children must be at least 1") }
    guard records ?? 1 >= 1 else { throw ValidationError("--records must be at least 1") }
  }

  func run() throws {
    try Exit.with {
      if let records {
        return try NamedRecordsWriter(records: records, seed: seed, folder: out).write()
      }
      return try SampleWriter(children: children ?? 1, seed: seed, folder: out).write()
    }
  }
}
