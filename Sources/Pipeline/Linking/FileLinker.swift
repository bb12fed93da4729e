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
  private let memory: LinkMemoryOptions?

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
  ///   - memory: What is remembered from night to night, or nothing.
  public init(
    model: String, inputs: [String], folder: String, trains: Bool, threshold: Double,
    keeping: Double, splink: String? = nil, pairs: String? = nil,
    memory: LinkMemoryOptions? = nil
  ) {
    self.model = model
    self.inputs = inputs
    self.folder = folder
    self.trains = trains
    self.threshold = threshold
    self.keeping = keeping
    self.splink = splink
    self.pairs = pairs
    self.memory = memory
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
    let model = try ModelFileError.model(at: self.model).model
    // What Splink has no word for, and a folder that cannot be, are said before any work.
    if let dialect { _ = try model.splinkFile(for: dialect) }
    return try LinkOutput.inside(folder) { try linked(by: model, for: dialect, &timer) }
  }

  private func linked(
    by model: LinkageModel, for dialect: SplinkDialect?, _ timer: inout PhaseTimer
  ) throws -> Outcome {
    let lock = try memory.map { memory throws(RunError) in
      try FileLock(path: memory.path + ".lock")
    }
    defer { lock?.release() }
    var (lines, warns, used) = try night(model, &timer) ?? whole(model, &timer)
    if let dialect {
      try write(used.splinkFile(for: dialect), named: "splink.json")
      lines += used.lostInSplink.map { "note: in splink.json \($0)" }
    }
    return Outcome(
      code: warns ? .publishedWithWarnings : .complete,
      summary: (lines + [timer.words, "written to \(folder)"]).joined(separator: "\n"))
  }

  private typealias Done = (lines: [String], warns: Bool, model: LinkageModel)

  // Nothing where there is no memory yet.
  private func night(_ model: LinkageModel, _ timer: inout PhaseTimer) throws -> Done? {
    guard let memory else { return nil }
    guard MemoryFile(path: memory.path).isThere else {
      guard memory.withdrawn == nil else {
        throw LinkMemoryError.nothingKnown(path: memory.path)
      }
      return nil
    }
    guard !trains else { throw LinkMemoryError.trains(path: memory.path) }
    let (lines, warns) = try MemoryNight(
      options: memory, model: model, modelName: self.model, inputs: inputs, threshold: threshold,
      keeping: keeping
    ).link(to: folder, &timer)
    return (lines, warns, model)
  }

  private func whole(_ given: LinkageModel, _ timer: inout PhaseTimer) throws -> Done {
    var model = given
    guard !inputs.isEmpty else {
      throw ConfigurationError.badArgument(option: "--in", problem: "is missing")
    }
    let input = try LinkInput(paths: inputs, model: model)
    guard model.linkType != .link || input.sources.count > 1 else {
      throw LinkInputError.oneSource
    }
    timer.mark("read")
    var lines = ["\(input.table.count) records of \(inputs.count) files"]
    lines += input.warnings
    let (linked, records) = try link(input, by: &model, &lines, &timer)
    let output = LinkOutput(
      folder: folder, names: input.ids, sources: input.table.sources, sourceNames: input.sources)
    try output.write(linked)
    if trains { try write(try model.file(), named: "model.json") }
    if let memory, let records {
      try output.write(events: [])
      let name = trains ? "\(folder)/model.json" : self.model
      try LinkMemory(
        model: try model.file(), modelName: name, threshold: threshold, records: records
      ).write(to: memory.path)
    }
    timer.mark("write")
    return (lines + Self.words(linked), !input.warnings.isEmpty, model)
  }

  private func write(_ file: Data, named name: String) throws(RunError) {
    try LinkOutput(folder: folder, names: BytePool(), sources: [], sourceNames: [])
      .write(file, named: name)
  }

  /// Links by a model, trained first where that is asked; what was compiled goes with the call.
  private func link(
    _ input: LinkInput, by model: inout LinkageModel, _ lines: inout [String],
    _ timer: inout PhaseTimer
  ) throws -> (linked: LinkedRecords, records: KnownRecords?) {
    defer { timer.mark("link") }
    var linkage = ProbabilisticLinkage(
      model: model, table: input.table, sourceNames: input.sources)
    if trains {
      let (trained, report) = try linkage.trained()
      // A memory is linked with what its model says when it is read again.
      (linkage, model) = (
        trained, memory == nil ? trained.model : try LinkageModel(file: trained.model.file())
      )
      lines += Self.words(report)
      timer.mark("train")
    }
    if memory != nil {
      let night = try RememberedLinkage(model: model, threshold: threshold).begin(
        input.table, names: input.ids, sourceNames: input.sources, keeping: keeping)
      return (night.linked, night.records)
    }
    guard let pairs else {
      return (try linkage.link(keeping: keeping, threshold: threshold), nil)
    }
    var given = GivenPairs(path: pairs, input: input)
    return (
      try linkage.clusters(of: try given.read(), keeping: keeping, threshold: threshold), nil
    )
  }

  private func check() throws(ConfigurationError) -> SplinkDialect? {
    for (other, isGiven) in [("--train", trains), ("--memory", memory != nil)]
    where pairs != nil && isGiven {
      throw .badArgument(option: "--pairs", problem: "cannot stand beside \(other)")
    }
    guard !inputs.isEmpty || memory?.withdrawn != nil || memory?.isAnew == true else {
      throw .badArgument(option: "--in", problem: "is missing")
    }
    if let memory {
      let written = ["pairs.csv", "clusters.csv", "events.csv", "model.json", "splink.json"]
      let path = URL(filePath: memory.path).standardizedFileURL
      guard
        !written.contains(where: {
          URL(filePath: folder).appending(path: $0).standardizedFileURL == path
        })
      else {
        throw .badArgument(option: "--memory", problem: "names a file of --out; name another")
      }
    }
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
    return [
      "\(linked.compared) pairs compared, \(linked.pairs.count) kept; \(clusters) clusters"
    ] + NightWords.notes(linked.passedOver)
  }
}
