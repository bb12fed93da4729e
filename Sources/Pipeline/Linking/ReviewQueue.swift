import Desk
import Foundation
import Linkage
import Records

/// The pairs of which a reviewer should say whether they are one child: those nearest to doubt.
public struct ReviewQueue {
  private let pipeline: String
  private let folder: String
  private let range: ClosedRange<Double>
  private let most: Int

  /// Says what to export.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - folder: The folder for review.csv and review.html.
  ///   - from: The lowest chance of a pair that is exported; a fraction.
  ///   - to: The highest chance; a fraction.
  ///   - most: The most pairs; those nearest to the threshold come first.
  /// - Throws: `ConfigurationError` where the chances or the number of pairs are none.
  public init(pipeline: String, folder: String, from: Double, to: Double, most: Int) throws {
    guard from > 0, from < to, to < 1 else {
      throw ConfigurationError.badArgument(
        option: "--from", problem: "must lie below --to, both between 0 and 1")
    }
    guard most >= 1 else {
      throw ConfigurationError.badArgument(option: "--most", problem: "must be 1 or more")
    }
    self.pipeline = pipeline
    self.folder = folder
    range = from...to
    self.most = most
  }

  /// Writes the list and the page.
  ///
  /// - Returns: How many pairs were written.
  /// - Throws: Where the pipeline has not run or the folder cannot be written.
  public func export() throws -> Outcome {
    let desk = try LinkDesk(pipeline: pipeline)
    let middle = log2(desk.settings.linkage.threshold / (1 - desk.settings.linkage.threshold))
    let decided = Set(desk.memory.decisions.map { [$0.left, $0.right] })
    let doubtful = desk.memory.pairs.filter {
      range.contains($0.probability) && $0.outcome != .reviewed
        && !decided.contains([$0.left, $0.right])
    }.sorted { one, other in
      let (near, far) = (abs(one.weight - middle), abs(other.weight - middle))
      return near == far ? (one.left, one.right) < (other.left, other.right) : near < far
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunError.cannotCreate(path: folder, reason: StateFolder.reason(error))
    }
    try AuditLog(folder: desk.settings.paths.state).append(
      AuditEntry(.shown, at: Clock(), note: "pairs to review, by review"))
    let pairs = doubtful.prefix(most).compactMap { desk.explainer.explain($0.left, $0.right) }
    try RestrictedFile.write(
      ReviewList.csv(pairs, desk), to: "\(folder)/review.csv")
    try RestrictedFile.write(
      Desk.page(
        title: "Pairs to review",
        lead: """
          \(pairs.count) of \(doubtful.count) doubtful pairs, the most doubtful first. Write match, \
          no match or unsure into the column decision of review.csv, with your name, the day and \
          the reason.
          """, stories: pairs.map { PairStory(desk: desk, pair: $0).story }),
      to: "\(folder)/review.html")
    return Outcome(
      code: .complete,
      summary: """
        \(pairs.count) of \(doubtful.count) doubtful pairs written to \(folder)/review.csv and \
        review.html, readable by you alone
        """)
  }
}
