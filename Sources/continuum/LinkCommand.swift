import ArgumentParser
import Pipeline

/// Links CSV files with a model, apart from any pipeline.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Find out which records of CSV files are the same child, with a model file.")

  @Option(help: "The model, in our own form or Splink's.")
  var model: String

  @Option(name: .customLong("in"), help: "A CSV file with a header; may be given again.")
  var inputs: [String] = []

  @Option(help: "The folder for pairs.csv and clusters.csv, beside a memory events.csv too.")
  var out: String

  @Flag(help: "Train the model on these records first and write it to model.json.")
  var train = false

  @Option(help: "Write the model for Splink on 'duckdb' or 'spark' too, to splink.json.")
  var splink: String?

  @Option(help: "The probability at which two records by themselves are one child.")
  var threshold = 0.5

  @Option(help: "The lowest probability of a pair in pairs.csv.")
  var keep = 0.01

  @Option(help: "A pairs.csv that another engine weighed: clusters are made of it alone.")
  var pairs: String?

  @Option(
    help: "Remember the records in this file: later nights bring what is new or changed alone.")
  var memory: String?

  @Option(help: "A CSV file that names records which the memory is to forget.")
  var withdrawn: String?

  @Flag(help: "Compare everything in the memory again, with this model.")
  var anew = false

  func validate() throws {
    if memory == nil, withdrawn != nil || anew {
      throw ValidationError("'--withdrawn' and '--anew' need '--memory'")
    }
  }

  func run() throws {
    try Exit.with {
      try FileLinker(
        model: model, inputs: inputs, folder: out, trains: train, threshold: threshold,
        keeping: keep, splink: splink, pairs: pairs,
        memory: memory.map {
          LinkMemoryOptions(path: $0, withdrawn: withdrawn, isAnew: anew)
        }
      ).link()
    }
  }
}
