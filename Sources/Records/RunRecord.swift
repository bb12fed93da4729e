public import Vocabulary

/// What one run did: versions, inputs and where every row ended.
public struct RunRecord: Sendable, Hashable {
  /// The partnership's id.
  public let partnership: String
  /// The reference date of every figure.
  public let asOf: Day
  /// The code's version.
  public let codeVersion: String
  /// The SHA-256 of the configuration and of every input file.
  public let manifest: ContentHash
  /// The deliveries, in order of the pipeline file.
  public let deliveries: [Delivery]
  /// Rows in quarantine after the run.
  public let quarantine: QuarantineCounts
  /// The SHA-256 of the model by which pairs were weighed; empty where none was.
  public let linkageModel: String

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - partnership: The partnership's id.
  ///   - asOf: The reference date of every figure.
  ///   - codeVersion: The code's version.
  ///   - manifest: The SHA-256 of the configuration and of every input file.
  ///   - deliveries: The deliveries, in order of the pipeline file.
  ///   - quarantine: Rows in quarantine after the run.
  ///   - linkageModel: The SHA-256 of the model by which pairs were weighed.
  public init(
    partnership: String, asOf: Day, codeVersion: String, manifest: ContentHash,
    deliveries: [Delivery], quarantine: QuarantineCounts = QuarantineCounts(),
    linkageModel: String = ""
  ) {
    self.partnership = partnership
    self.asOf = asOf
    self.codeVersion = codeVersion
    self.manifest = manifest
    self.deliveries = deliveries
    self.quarantine = quarantine
    self.linkageModel = linkageModel
  }

  /// Where the rows of all deliveries ended.
  public var rows: RowCounts {
    deliveries.reduce(RowCounts()) { $0 + $1.rows }
  }
}
