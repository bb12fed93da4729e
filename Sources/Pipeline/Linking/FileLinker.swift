import Foundation
import Linkage

/// Links CSV files with a model, apart from any pipeline.
public struct FileLinker {
  private let model: String
  private let inputs: [String]
  private let folder: String
  private let trains: Bool
  private let threshold: Double
  private let keeping: Double
  private let splink: String?
  private let pairs: String?

  /// Says what to link and where the result goes.
  ///
  /// - Parameters:
  ///   - model: The model's file, our own form or Splink's.
  ///   - inputs: One CSV file or several.
  ///   - folder: The folder for the result; files of the same names are replaced.
  ///   - trains: Whether the model is trained on the records first.
  ///   - threshold: The probability at which two records by themselves are one child; a fraction.
  ///   - keeping: The lowest probability of a pair that is written; a fraction.
  ///   - splink: The database for whose Splink the model is written too, or none.
  ///   - pairs: A file of pairs that another engine weighed, of which clusters are made, or none.
  public init(
    model: String, inputs: [String], folder: String, trains: Bool, threshold: Double,
    keeping: Double, splink: String? = nil, pairs: String? = nil
  ) {
    self.model = model
    self.inputs = inputs
    self.folder = folder
    self.trains = trains
    self.threshold = threshold
    self.keeping = keeping
    self.splink = splink
    self.pairs = pairs
  }

  /// Links the files.
  ///
  /// - Returns: What was found, in counts.
  /// - Throws: The error of the model, of a file, or of the folder.
  public func link() throws -> Outcome {
    let dialect = try check()
    do {
      return try link(for: dialect)
    } catch let problem as LinkageModelError {
      throw ModelFileError(path: model, problem: problem)
    }
  }

  private func link(for dialect: SplinkDialect?) throws -> Outcome {
    var timer = PhaseTimer()
    var model = try ModelFileError.model(at: self.model).model
    // What Splink has no word for, and a folder that cannot be, are said before any work.
    if let dialect { _ = try model.splinkFile(for: dialect) }
    try LinkOutput.make(folder)
    let input = try LinkInput(paths: inputs, model: model)
    timer.mark("read")
    let output = LinkOutput(folder: folder, input: input, model: model)
    var lines = ["\(input.table.count) records of \(inputs.count) files"]
    lines += input.warnings
    let linked = try link(input, by: &model, &lines, &timer)
    try output.write(linked)
    if trains { try output.write(try model.file(), named: "model.json") }
    if let dialect {
      try output.write(model.splinkFile(for: dialect), named: "splink.json")
      lines += model.lostInSplink.map { "note: in splink.json \($0)" }
    }
    timer.mark("write")
    return Outcome(
      code: input.warnings.isEmpty ? .complete : .publishedWithWarnings,
      summary: (lines + Self.words(linked) + [timer.words, "written to \(folder)"])
        .joined(separator: "\n"))
  }

  /// Links by a model, trained first where that is asked; what was compiled goes with the call.
  private func link(
    _ input: LinkInput, by model: inout LinkageModel, _ lines: inout [String],
    _ timer: inout PhaseTimer
  ) throws -> LinkedRecords {
    defer { timer.mark("link") }
    var linkage = ProbabilisticLinkage(
      model: model, table: input.table, sourceNames: input.sources)
    if trains {
      let (trained, report) = try linkage.trained()
      (linkage, model) = (trained, trained.model)
      lines += Self.words(report)
      timer.mark("train")
    }
    guard let pairs else { return try linkage.link(keeping: keeping, threshold: threshold) }
    var given = GivenPairs(path: pairs, input: input)
    return try linkage.clusters(of: try given.read(), keeping: keeping, threshold: threshold)
  }

  private func check() throws(ConfigurationError) -> SplinkDialect? {
    if pairs != nil, trains {
      throw .badArgument(option: "--pairs", problem: "cannot stand beside --train")
    }
    guard !inputs.isEmpty else { throw .badArgument(option: "--in", problem: "is missing") }
    for (option, value) in [("--threshold", threshold), ("--keep", keeping)]
    where !(value > 0 && value < 1) {
      throw .badArgument(option: option, problem: "must lie between 0 and 1")
    }
    guard let splink else { return nil }
    guard let dialect = SplinkDialect(rawValue: splink) else {
      let known = SplinkDialect.allCases.map(\.rawValue).joined(separator: " or ")
      throw .badArgument(option: "--splink", problem: "must be \(known)")
    }
    return dialect
  }

  private static func words(_ report: TrainingReport) -> [String] {
    var lines = [
      """
      trained on \(report.pairs) pairs in \(report.patterns) patterns, \(report.passes) passes; \
      expected pairs of one child: \(Int(report.expectedMatches)), of relatives: \
      \(report.hasRelatives ? String(Int(report.expectedRelatives)) : "no class of their own")
      """
    ]
    if let refusal = report.refusal { lines.append("warning: not trained: \(refusal)") }
    return lines
  }

  private static func words(_ linked: LinkedRecords) -> [String] {
    let clusters = linked.clusterOfRecord.enumerated().count { Int($1) == $0 }
    let passedOver = linked.passedOver.filter { $0.blocks > 0 }.map {
      "warning: rule '\($0.rule)' passed over \($0.blocks) blocks of \($0.pairs) pairs"
    }
    return [
      "\(linked.compared) pairs compared, \(linked.pairs.count) kept; \(clusters) clusters"
    ] + passedOver
  }
}
