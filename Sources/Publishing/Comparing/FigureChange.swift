import Disclosure
public import Vocabulary

/// A figure that one release shows and another shows otherwise, or not at all.
public struct FigureChange: Sendable, Hashable {
  /// What can be said of the change.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The same period was counted again: the same children are in both, so that chance explains
    /// nothing and no interval is asked.
    case revised
    /// A value is shown where none was shown before.
    case appeared
    /// No value is shown where one was shown before.
    case gone
    /// Neither shows a value, but for other reasons.
    case otherReason = "other_reason"
    /// Neither shows a value, for the same reason, but a number beside it was counted again.
    case stillHidden = "still_hidden"
  }

  /// The table's id.
  public let table: String
  /// What the table shows.
  public let title: String
  /// The period the figure is for.
  public let period: Period
  /// The breakdowns with the category of each, in words.
  public let categories: [NamedText]
  /// The value of the earlier release; none where it has no such row.
  public let before: PublishedValue?
  /// The value of the later release; none where it has no such row.
  public let after: PublishedValue?

  init(
    _ table: PublishedTable, before: PublishedValue?, after: PublishedValue?
  ) {
    self.table = table.id
    title = table.title
    period = table.period
    self.before = before
    self.after = after
    let key = (after ?? before)?.key ?? []
    categories = zip(table.dimensions, key).map { dimension, code in
      NamedText(dimension.label, dimension.label(of: code))
    }
  }

  /// What it measures.
  public var measure: String { (after ?? before)?.measure ?? "" }

  /// What can be said of it.
  public var verdict: Verdict {
    switch (before?.value, after?.value) {
    case (nil, nil): before?.status == after?.status ? .stillHidden : .otherReason
    case (nil, _): .appeared
    case (_, nil): .gone
    default: .revised
    }
  }

  /// The category in words, or "all" where there is no breakdown.
  var place: String {
    categories.isEmpty ? "all" : categories.map(\.text).joined(separator: ", ")
  }
}
