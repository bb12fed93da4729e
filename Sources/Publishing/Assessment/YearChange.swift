import Disclosure
import Pages
import Vocabulary

/// What a headline message says of the change since the year before, as a sentence with a space
/// before it; nothing where a year is not complete, which the document says once for all messages.
struct YearChange {
  private let figures: YearFigures
  /// Agencies' records that begin or stop between the two years.
  private let breaks: [SeriesBreak]
  /// What the title of the year before remarks, where that of the year does not remark the same.
  private let unlike: Substring?

  init(_ figures: YearFigures, of table: String) {
    self.figures = figures
    let before = figures.earlier(table)
    breaks =
      before.map {
        SeriesBreaks(figures.release).between($0.period, figures.period, of: table)
      } ?? []
    let remarks = figures.table(table)?.remarks
    unlike = before.map(\.remarks).flatMap { $0 == remarks ? nil : $0 }
  }

  /// Why the two are not compared, where they are not.
  private var obstacle: String? {
    if !breaks.isEmpty {
      return "\(breaks.map(\.words).joined(separator: "; ")) between the two"
    }
    return unlike.map { before in
      before.isEmpty
        ? "what is remarked of the year does not hold of the year before"
        : "of the year before, \(before.dropFirst().dropLast())"
    }
  }

  /// How a count changed.
  func ofCounts(_ before: PublishedValue?, _ after: PublishedValue) -> String {
    guard figures.incomplete == nil, let now = after.count else { return "" }
    guard let old = before?.count else { return missing(before) }
    let numbers = "the year before, \(NumberText.whole(old))"
    if let obstacle { return notCompared(numbers, obstacle) }
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
    if let obstacle { return notCompared("the year before, \(words)", obstacle) }
    switch ClearChange.byIntervals(before, after) {
    case nil: return " The year before it was \(words): too little to tell a change."
    case false?: return " The year before it was \(words): no clear change."
    case true?: return " The year before it was \(words): a clear \(now > old ? "rise" : "fall")."
    }
  }

  private func notCompared(_ numbers: String, _ obstacle: String) -> String {
    " That is not compared (\(numbers)): \(obstacle)."
  }

  /// A withheld figure is not a missing one.
  private func missing(_ before: PublishedValue?) -> String {
    before?.status == .confidential
      ? " The figure of the year before is withheld."
      : " There is no figure of the year before to compare with."
  }
}
