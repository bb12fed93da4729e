import Foundation
import Linkage
import Records

/// Learns a nightly model from an invented partnership of which the truth is known.
public struct ModelTrainer {
  private let pipeline: String
  private let truth: String
  private let out: String

  /// Says from what to learn and where the model goes.
  ///
  /// - Parameters:
  ///   - pipeline: The folder of the pipeline whose inbox is read.
  ///   - truth: The truth file.
  ///   - out: The model's file.
  public init(pipeline: String, truth: String, out: String) {
    self.pipeline = pipeline
    self.truth = truth
    self.out = out
  }

  /// Reads the inbox, counts, and writes the model.
  ///
  /// - Returns: What was learned, in counts.
  /// - Throws: The error of the pipeline, of the truth file, or of the model.
  public func train() throws -> Outcome {
    let run = try Run(pipeline: pipeline, asOf: nil)
    let records = try run.admit().records
    let truth = try TruthFile(path: self.truth).persons(of: records)
    let known = truth.count { $0 != nil }
    let children = Set(truth.compactMap { $0?.child }).count
    let model = try run.nightly.learned(
      from: records, truth: truth,
      origin: """
        counted on \(known) rows of \(children) invented children of known truth (continuum \
        synthesise, continuum train)
        """)
    try model.file().write(to: URL(filePath: out), options: .atomic)
    return Outcome(
      code: .complete,
      summary: """
        \(known) of \(records.count) rows are about \(children) known children; written to \(out)
        """)
  }
}
