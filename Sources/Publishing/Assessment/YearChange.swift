import Disclosure
import Pages
import Vocabulary

/// What a headline message says of the change since the year before, as a sentence with a space
/// before it; nothing where a year is not complete, which the document says once for all messages.
struct YearChange {
  private let figures: YearFigures
  /// Agencies' records that begin or stop between the two years.
  private let breaks: [SeriesBreak]

  init(_ figures: YearFigures, of table: String) {
    self.figures = figures
    breaks =
      figures.earlier(table).map {
        SeriesBreaks(figures.release).between($0.period, figures.period, of: table)
      } ?? []
  }

  /// How a count changed.
  func ofCounts(_ before: PublishedValue?, _ after: PublishedValue) -> String {
    guard figures.incomplete == nil, let now = after.count else { return "" }
    guard let old = before?.count else { return missing(before) }
    let numbers = "the year before, \(NumberText.whole(old))"
    guard breaks.isEmpty else { return notCompared(numbers) }
    let base = figures.release.description.roundingBase
    switch ClearChange.byCounts(old, now, base: base) {
    case nil: return " That is too few to tell a change (\(numbers))."
    case false?: return " That is no clear change (\(numbers))."
    case true?: return " That is clearly \(now > old ? "more" : "fewer") (\(numbers))."
    }
  }

  /// How a share or a rate changed.
  func ofIntervals(_ before: PublishedValue?, _ after: PublishedValue) -> String {
    guard figures.incomplete == nil, let now = after.value else { return "" }
    guard let before, let old = before.value else { return missing(before) }
    let words = PublishedCells.text(before)
    guard breaks.isEmpty else { return notCompared("the year before, \(words)") }
    switch ClearChange.byIntervals(before, after) {
    case nil: return " The year before it was \(words): too little to tell a change."
    case false?: return " The year before it was \(words): no clear change."
    case true?: return " The year before it was \(words): a clear \(now > old ? "rise" : "fall")."
    }
  }

  private func notCompared(_ numbers: String) -> String {
    " That is not compared (\(numbers)): \(breaks.map(\.words).joined(separator: "; ")) "
      + "between the two."
  }

  /// A withheld figure is not a missing one.
  private func missing(_ before: PublishedValue?) -> String {
    before?.status == .confidential
      ? " The figure of the year before is withheld."
      : " There is no figure of the year before to compare with."
  }
}
