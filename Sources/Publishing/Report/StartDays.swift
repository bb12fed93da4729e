import Disclosure
import Pages
import Vocabulary

/// By what day a quarter, half, three quarters and nine in ten of the children had started support.
struct StartDays {
  let table: Table

  private static let shares: [(measure: Measure, words: String)] = [
    (.lowerQuartile, "A quarter"), (.median, "Half"), (.upperQuartile, "Three quarters"),
    (.ninetiethPercentile, "Nine in ten"),
  ]

  /// Nothing where the table has no such days.
  init?(_ released: ReleasedTable) {
    guard released.dimensions.isEmpty, released.values.contains(where: \.measure.isWait)
    else { return nil }
    table = Table(
      id: "question 5 \(released.id)",
      caption: "How long until support started, \(released.period.label)",
      columns: [
        TableColumn("Share of all children referred"),
        .number("Had started support by", unit: "working day"), .number("95% interval"),
      ],
      rows: Self.shares.map { measure, words in
        let value = released.values.first { $0.measure == measure }
        return TableRow(Prose(words), [ValueCells.value(value), ValueCells.interval(value)])
      },
      notes: [
        """
        Children whose referral was closed without support count as never starting, so a share that \
        support does not reach has no day.
        """,
        Prose(parts: [
          .link(
            "More about \(released.indicator.id)",
            to: IndicatorGroup.address(of: released.id, released.indicator)),
          .plain(": notes, chart, other periods."),
        ]),
      ],
      download: Download(
        address: TableFile.path(of: released.id), facts: "CSV, all periods"))
  }
}
