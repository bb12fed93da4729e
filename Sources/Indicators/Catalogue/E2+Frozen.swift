import Records
import Tables
import Vocabulary

/// How far a year that stands still is from what the records say by now.
extension E2 {
  private static let figures: [(code: String, label: String, table: String, key: [String])] = [
    ("children_known", "Children known to any agency", "A1.headline", []),
    ("referrals", "Referrals", "A2.headline", ["referrals"]),
    ("children_referred", "Children referred", "A2.headline", ["children"]),
    ("children_supported", "Children receiving support", "C0.headline", []),
  ]

  /// Rows of the year that corrections are about, known on the day the year was seen, and by now.
  private static func corrected(
    _ period: Period, knownOn day: Day, _ base: CountingBase
  ) -> DraftCell.Counted {
    let corrections = Corrections(base.settings.local.corrections, knownOn: day)
    return .count(corrections.rows(dated: period, in: base.linked.records))
  }

  /// Headline figures of the year as they stand still, beside those of tonight's records.
  static func frozen(_ year: KeptYear, _ base: CountingBase) -> DraftTable? {
    let period = year.tables.map(\.period).first { $0.kind == .financialYear }
    guard let period else { return nil }
    let figures = figures.compactMap { figure in
      year.count(figure.table, figure.key).map { (figure: figure, count: $0) }
    }
    let now = [
      "children_known": base.displayed(in: period).count,
      "referrals": base.referrals(in: period).count,
      "children_referred": base.referredChildren(in: period).count,
      "children_supported": C0.subjects(in: period, base).count,
    ]
    return table(
      "frozen", "Headline figures of a year that stands still, then and now", period,
      [
        Dimension(
          id: "headline_figure", label: "Figure",
          categories: figures.map { .init($0.figure.code, $0.figure.label) }
            + [.init("corrected_rows", "Rows that an analyst's corrections are about")]),
        Dimension(
          id: "then_or_now", label: "Counted",
          categories: [
            .init("then", "As it stands still"), .init("now", "As the records say by now"),
          ]),
      ], recipe: .count,
      figures.flatMap { figure, then in
        [
          DraftCell(key: [figure.code, "then"], counted: .count(then)),
          DraftCell(key: [figure.code, "now"], counted: .count(now[figure.code] ?? 0)),
        ]
      } + [
        DraftCell(
          key: ["corrected_rows", "then"],
          counted: corrected(period, knownOn: year.seen, base)),
        DraftCell(
          key: ["corrected_rows", "now"],
          counted: corrected(period, knownOn: base.settings.asOf, base)),
      ])
  }
}
