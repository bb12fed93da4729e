public import Records
public import Vocabulary

/// One run of the past, as the store's history keeps it.
public struct StoredRun: Sendable, Hashable {
  /// The number of the run, from 1.
  public let number: Int
  /// The partnership's id.
  public let partnership: String
  /// The reference date of every figure.
  public let asOf: Day
  /// The code's version.
  public let codeVersion: String
  /// The SHA-256 of the configuration and of every input file; sixty-four hexadecimal digits.
  public let manifest: String
  /// Where the rows of all deliveries ended.
  public let rows: RowCounts
  /// The number of children.
  public let children: Int
  /// The number of journeys.
  public let journeys: Int
  /// Rows in quarantine after the run; none where the store of that time did not say.
  public let quarantine: QuarantineCounts
  /// The SHA-256 of the model that weighed pairs; empty where the run had none.
  public let linkageModel: String

  /// The run that a snapshot comes from, numbered after the last of a history.
  ///
  /// The same run twice is one run, so that a repeated night leaves the same store.
  init(_ snapshot: StoreSnapshot, after last: StoredRun?) {
    let run = StoredRun(snapshot, number: last?.number ?? 1)
    self = last == nil || run == last ? run : StoredRun(snapshot, number: run.number + 1)
  }

  /// Whether another run, of which it is not yet known what it links and counts, is this one over
  /// again: it reads the same, in the same way.
  ///
  /// - Parameter other: The other run.
  /// - Returns: Whether program, date, inputs, rows and model are the same.
  public func isRepeated(by other: RunRecord) -> Bool {
    partnership == other.partnership && asOf == other.asOf && codeVersion == other.codeVersion
      && manifest == other.manifest.hexadecimal && rows == other.rows
      && quarantine == other.quarantine && linkageModel == other.linkageModel
  }

  private init(_ snapshot: StoreSnapshot, number: Int) {
    self.number = number
    partnership = snapshot.run.partnership
    asOf = snapshot.run.asOf
    codeVersion = snapshot.run.codeVersion
    manifest = snapshot.run.manifest.hexadecimal
    rows = snapshot.run.rows
    children = snapshot.children.count
    journeys = snapshot.journeys.count
    quarantine = snapshot.run.quarantine
    linkageModel = snapshot.run.linkageModel
  }

  init(
    number: Int, partnership: String, asOf: Day, codeVersion: String, manifest: String,
    rows: RowCounts, children: Int, journeys: Int,
    quarantine: QuarantineCounts = QuarantineCounts(), linkageModel: String = ""
  ) {
    self.number = number
    self.partnership = partnership
    self.asOf = asOf
    self.codeVersion = codeVersion
    self.manifest = manifest
    self.rows = rows
    self.children = children
    self.journeys = journeys
    self.quarantine = quarantine
    self.linkageModel = linkageModel
  }
}
