import Disclosure
import Pages
import Vocabulary

/// What changed since the release before: key numbers side by side, and what differs behind them.
struct ChangesSection {
  let release: Release

  var blocks: [Block] {
    guard let previous = release.previous else {
      guard let before = release.description.previousRelease else {
        return heading + [.text("This is the first release, so there is none to compare it with.")]
      }
      return heading + [.text("The release before it, \(before), is not at hand any more.")]
    }
    let changes = release.keyChanges
    let since = """
      Compared with release \(previous.id), which counts what was recorded up to \
      \(Wording.day(previous.asOf)). 
      """
    return heading + [
      .paragraph(
        Prose(parts: [
          .plain(since + Self.rule + " "),
          .link(
            isRevised ? "Figures of closed years that changed" : "All revisions",
            to: "\(AboutPage.fileName)#revisions"), .plain("."),
        ]))
    ] + (changes.isEmpty ? [] : [.table(table(changes))]) + reasons(since: previous)
  }

  /// Whether figures of years that were over by the release before are other than they were in it.
  private var isRevised: Bool {
    release.quality.revisions.contains { $0.release == release.description.id }
  }

  private static let rule = """
    A change between two years is called clear only where both 95% intervals do not touch, or \
    where two counts differ by more than chance explains. A figure of the same period that was \
    counted again is not tested: the same children are in both. Nor are periods for which returns \
    are missing, or between which an agency's records begin or stop.
    """

  private var heading: [Block] { [.heading("What changed since the last release")] }

  private func table(_ changes: [KeyChange]) -> Table {
    let periods = changes.map(period).removingRepeats()
    let isOne = periods.count == 1
    let span = isOne ? ", \(periods[0])" : ""
    return Table(
      id: "key changes", caption: "Key numbers before and now\(span)",
      columns: [
        TableColumn("Key number"), .number("Before"), .number("Now"), TableColumn("Change"),
      ] + (isOne ? [] : [TableColumn("Period")]),
      rows: changes.map { change in
        TableRow(
          Prose(change.place.name),
          [
            change.before.map { PublishedCells.value($0.value) } ?? .symbol(.notAvailable),
            PublishedCells.value(change.now.value),
            TableCell(text: Wording.capitalised(change.words)),
          ] + (isOne ? [] : [TableCell(text: Wording.capitalised(period(change)))]))
      })
  }

  private func period(_ change: KeyChange) -> String {
    let now = change.now.period.label
    guard let before = change.before?.period, before.code != change.now.period.code else {
      return now
    }
    return "\(now); before, \(before.label)"
  }

  private func reasons(since previous: PublishedRelease) -> [Block] {
    let reasons = ChangeReasons(before: previous, after: PublishedRelease(release)).all
    guard !reasons.isEmpty else {
      return [.text("Nothing that the figures hang on is other than it was then.")]
    }
    return [
      .heading("What is new behind the figures", level: 3), .list(reasons.map { Prose($0.text) }),
    ]
  }
}
