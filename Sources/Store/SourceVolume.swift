public import Records
public import Vocabulary

/// How much one source brought to one run.
public struct SourceVolume: Sendable, Hashable {
  /// The number of the run, from 1.
  public let run: Int
  /// The run's reference date.
  public let asOf: Day
  /// The source's id in the pipeline file.
  public let source: String
  /// Files of the source that the run took in or found replaced.
  public let files: Int
  /// Where its rows ended.
  public let rows: RowCounts
}
