import Tables
import Vocabulary

extension DraftTable {
  /// Indicators that count referrals or support; without a source of them they would say 0.
  private static let ofReferrals: Set<String> = [
    "A2", "B1", "B2", "B3", "B4", "B6", "B7", "B8", "B9", "C0", "C1", "C2", "C3", "C4", "C5", "D1",
    "D2", "D3", "D5",
  ]

  /// Tables of other indicators that do so.
  private static let tablesOfReferrals = ["A6.referrals", "B5.stage"]

  /// The table where no source of the run records referrals or support: not available, never 0.
  var withoutReferrals: DraftTable {
    guard
      Self.ofReferrals.contains(indicator.id)
        || Self.tablesOfReferrals.contains(where: id.hasPrefix)
    else { return self }
    return DraftTable(
      id: id, indicator: indicator, title: title, period: period, dimensions: [], recipe: .count,
      content: .notAvailable(
        reason: "no source of this run records referrals for harmful sexual behaviour or support"))
  }
}
