import Disclosure
import Vocabulary

/// Two releases of one audience side by side: which figures differ, and what differed behind them.
public struct ReleaseComparison: Sendable {
  /// The earlier release.
  public let before: PublishedRelease
  /// The later release.
  public let after: PublishedRelease
  /// Figures of tables that both have for the same period and that are not the same.
  public let changes: [FigureChange]
  /// How many figures both have.
  public let compared: Int
  /// Tables and periods that only the later release has.
  public let added: [PublishedTable]
  /// Tables and periods that only the earlier release has.
  public let removed: [PublishedTable]
  /// What differs behind the figures, by what the releases say themselves.
  public let reasons: [ChangeReason]

  /// Compares two releases.
  ///
  /// - Parameters:
  ///   - before: The earlier release.
  ///   - after: The later release.
  /// - Throws: `PublishingError` where they are of two audiences or two partnerships.
  /// - Complexity: O(n) in the values of both.
  public init(_ before: PublishedRelease, _ after: PublishedRelease) throws(PublishingError) {
    guard before.audience == after.audience else {
      throw .mixedAudiences(before: before.id, after: after.id)
    }
    guard before.settings.partnership == after.settings.partnership else {
      throw .mixedPartnerships(before: before.id, after: after.id)
    }
    self.before = before
    self.after = after
    let earlier = Dictionary(
      before.tables.map { (Self.place($0), $0) }, uniquingKeysWith: { first, _ in first })
    let later = Set(after.tables.map(Self.place))
    added = after.tables.filter { earlier[Self.place($0)] == nil }
    removed = before.tables.filter { !later.contains(Self.place($0)) }
    var changes: [FigureChange] = []
    var compared = 0
    for table in after.tables {
      guard let old = earlier[Self.place(table)] else { continue }
      let (found, count) = Self.compare(old, table)
      changes += found
      compared += count
    }
    self.changes = changes
    self.compared = compared
    reasons = ChangeReasons(before: before, after: after).all
  }

  private static func place(_ table: PublishedTable) -> [String] {
    [table.id, table.period.kind.rawValue, table.period.code]
  }

  private static func place(_ value: PublishedValue) -> [String] {
    [value.measure] + value.key
  }

  /// Rows of the later table in its order, then those that only the earlier one has.
  private static func compare(
    _ before: PublishedTable, _ after: PublishedTable
  ) -> ([FigureChange], Int) {
    let earlier = Dictionary(
      before.values.map { (place($0), $0) }, uniquingKeysWith: { first, _ in first })
    let later = Set(after.values.map(place))
    let own = after.values.map { value in
      FigureChange(after, before: earlier[place(value)], after: value)
    }
    let left = before.values.filter { !later.contains(place($0)) }
      .map { FigureChange(before, before: $0, after: nil) }
    let all = own + left
    return (all.filter { !$0.isSame }, all.count)
  }
}

extension FigureChange {
  /// Whether readers see the same, the interval included.
  fileprivate var isSame: Bool {
    guard let before, let after else { return false }
    return before.value == after.value && before.status == after.status
      && before.lower == after.lower && before.upper == after.upper
      && before.count == after.count && before.denominator == after.denominator
  }
}
