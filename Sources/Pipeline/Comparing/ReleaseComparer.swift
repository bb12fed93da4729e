import Disclosure
import Publishing
import Store

/// Says what changed from one release to another, and why.
public struct ReleaseComparer {
  /// In which form the comparison is told.
  public enum Form: Sendable {
    /// Words for a terminal, with the first figures of each table.
    case text
    /// Words for a terminal, with every figure.
    case everyFigure
    /// One row for each figure that changed.
    case csv
    /// Everything, for programs.
    case json
  }

  private let paths: Settings.Paths?

  /// Prepares a comparison.
  ///
  /// - Parameter pipeline: The folder of the pipeline whose releases are named by their ids and whose
  ///   store may be asked; none where releases are named by their paths.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String?) throws {
    paths = try pipeline.map {
      try SettingsReader(folder: $0).settings(asOf: nil, today: Clock().today).paths
    }
  }

  /// Compares two releases.
  ///
  /// - Parameters:
  ///   - before: The earlier release: its folder, its database, or its name in the pipeline.
  ///   - after: The later release.
  ///   - asksStore: Whether the restricted store says how many rows and children moved.
  ///   - form: How the comparison is told.
  /// - Returns: The comparison.
  /// - Throws: `ComparisonError` where one is not there, `PublishingError` where they are for
  ///   different readers, `StoreError` where the store cannot be read.
  public func compare(
    _ before: String, _ after: String, asksStore: Bool, as form: Form
  ) throws -> Outcome {
    let finder = ReleaseFinder(paths: paths)
    let comparison = try ReleaseComparison(
      PublishedRelease(path: finder.database(of: before)),
      PublishedRelease(path: finder.database(of: after)))
    let further = asksStore ? try storeReasons(comparison) : []
    let words =
      switch form {
      case .text: comparison.text(further: further)
      case .everyFigure: comparison.text(further: further, most: .max)
      case .csv: String(comparison.csv.dropLast()) + "\r"
      case .json: String(comparison.json(further: further).dropLast())
      }
    return Outcome(code: .complete, summary: words)
  }

  private func storeReasons(_ comparison: ReleaseComparison) throws -> [ChangeReason] {
    guard let paths else { throw ComparisonError.needsPipeline(option: "--store") }
    guard comparison.after.audience == .internal else { throw ComparisonError.publicStore }
    return try StoreReasons(comparison, store: paths.store).all()
  }
}
