public import Tables
import Vocabulary

/// The gate that every figure passes on its way out: it protects counts and derives values.
///
/// Percentages, rates, medians, curves and intervals are made here and nowhere else, from the counts
/// as protected, so that no derived value can tell what its count does not.
public struct Disclosure: Sendable {
  private let policy: Policy

  /// Creates a gate.
  ///
  /// - Parameter policy: How figures are protected.
  public init(policy: Policy) {
    self.policy = policy
  }

  /// Releases tables to the policy's audience.
  ///
  /// An internal release shows every count as it is, and flags the low ones.
  ///
  /// - Parameter tables: Counts, any order; a table's id and period name it once.
  /// - Returns: The released tables, same order as the drafts.
  /// - Throws: `DisclosureError` for a public release, which needs an audit, and for counts that
  ///   cannot be right.
  /// - Precondition: Keys fit the dimensions, and every cell fits the table's recipe.
  /// - Complexity: O(cells × days of waiting).
  public func release(_ tables: [DraftTable]) throws(DisclosureError) -> [ReleasedTable] {
    guard policy.audience == .internal else { throw .publicNeedsAudit }
    TableForm.requireDistinct(tables)
    var released: [ReleasedTable] = []
    for table in DraftTable.withZeros(tables) {
      TableForm.require(table)
      try CountCheck.check(table)
      released.append(release(table))
    }
    return released
  }

  private func release(_ table: DraftTable) -> ReleasedTable {
    let derivation = Derivation(
      policy: policy.fitting(table), recipe: table.recipe, dimensions: table.dimensions)
    return ReleasedTable(
      id: table.id, indicator: table.indicator, title: table.title.whole,
      remarks: table.title.allRemarks, period: table.period,
      dimensions: table.dimensions, audience: policy.audience,
      values: derivation.values(of: table.cells),
      // A curve for every pair of groups would be more than anybody looks at.
      curves: table.dimensions.count > 1 ? [] : table.cells.compactMap(derivation.curve),
      notAvailable: table.reason?.whole)
  }
}

extension Policy {
  /// The policy for a table: most counts of data quality and of the audit are of rows, links and
  /// tables, none of them low.
  fileprivate func fitting(_ table: DraftTable) -> Policy {
    let isOfQuality = table.indicator.id.hasPrefix("E") || table.indicator.id.hasPrefix("F")
    guard isOfQuality, !Self.ofChildren.contains(table.id) else { return self }
    return Policy(
      audience: audience, lowCount: 0, minimumChildren: 0, minimumSteps: minimumSteps)
  }

  /// Tables of data quality that count children, or what was done about single ones.
  private static let ofChildren: Set = [
    "E1.births", "E1.known", "E2.backwards", "E2.closures", "E2.elsewhere", "E2.events",
    "E2.frozen", "E2.not_kept", "E2.uncounted", "E4.cluster_sizes", "E4.conflicts",
    "E4.journey_conflicts",
  ]
}

extension DraftTable {
  /// The cells; none where the indicator cannot be had.
  var cells: [DraftCell] {
    guard case .cells(let cells) = content else { return [] }
    return cells
  }

  fileprivate var reason: Reason? {
    guard case .notAvailable(let reason) = content else { return nil }
    return reason
  }
}
