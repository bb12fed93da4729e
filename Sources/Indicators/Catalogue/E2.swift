import Records
import Tables
import Vocabulary

/// Rows used, set aside and superseded, and why.
enum E2: Indicator {
  static let metadata = IndicatorMetadata(
    id: "E2", title: "What became of every row", statements: ["1.1"],
    numerator: "rows of the deliveries by what became of them", denominator: "rows read",
    unit: "rows", periodBasis: "deliveries of this run",
    method:
      "counts; used, set aside and superseded add up to rows read; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "A row that is set aside can be mended by its sender and sent again.",
      "A row in quarantine is read anew with every run until it expires.",
    ],
    doesNotSay: "Whether a row that was used is right.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let period = base.periods.snapshot
    return [
      rows(period, base), rules(period, base), undated(period, base), corrected(period, base),
    ] + (try waits(period, base)) + [closures(period, base)] + reconciliation(period, base)
      + base.periods.main.flatMap { [elsewhere($0, base), events($0, base)] }
  }

  private static func rows(_ period: Period, _ base: CountingBase) -> DraftTable {
    let sources = Dimension(
      id: "source", label: "Source",
      categories: base.deliveries.map {
        .init($0.source, base.settings.titles[$0.source] ?? $0.source)
      })
    let ends = Dimension(
      id: "disposition", label: "Rows",
      categories: dispositions.map { .init($0.code, $0.label) })
    let cells = base.deliveries.flatMap { delivery in
      let total = delivery.rows
      return dispositions.map {
        DraftCell(key: [delivery.source, $0.code], counted: .count($0.read(total)))
      }
    }
    return table(
      "rows", "Rows by source and what became of them", period, [sources, ends], recipe: .count,
      cells)
  }

  private static func rules(_ period: Period, _ base: CountingBase) -> DraftTable {
    let found = Dictionary(grouping: base.totals, by: \.rule)
    let severities = Dimension(
      id: "severity", label: "Severity",
      categories: Finding.Severity.allCases.map { .init($0.rawValue, $0.rawValue.sentence) })
    let rules = Dimension(
      id: "rule", label: "Rule",
      categories: found.keys.sorted().map { .init($0, base.settings.words(for: $0)) })
    let cells = rules.categories.flatMap { rule in
      Finding.Severity.allCases.map { severity in
        DraftCell(
          key: [rule.code, severity.rawValue],
          counted: .count(
            (found[rule.code] ?? []).filter { $0.severity == severity }
              .reduce(0) { $0 + $1.count }))
      }
    }
    return table(
      "rules", "Findings by rule", period, [rules, severities], recipe: .count, cells)
  }

  private static func undated(_ period: Period, _ base: CountingBase) -> DraftTable {
    let reasons = Dimension(
      id: "uncounted", label: "Events not counted",
      categories: [
        .init("undated", "Event without any date"),
        .init("out_of_scope", "Aged 18 or over at the event, or after the reference date"),
        .init("other_authority", "Another authority was responsible for the child then"),
      ])
    return counts(
      "uncounted", "Events that no indicator counts", period, reasons,
      [
        "undated": base.caseEvents.undated,
        "out_of_scope": base.caseEvents.all.count - base.events.count,
        "other_authority": base.caseEvents.others.count,
      ])
  }

  private static func corrected(_ period: Period, _ base: CountingBase) -> DraftTable {
    let known = Corrections(base.settings.local.corrections, knownOn: base.settings.asOf)
    let rows = base.caseEvents.corrected
    return counts(
      "corrections", "Corrections by an analyst, and the rows they changed", period,
      Dimension(
        id: "correction", label: "Corrections",
        categories: [
          .init("known", "Corrections known on the reference date"),
          .init("idle", "Corrections of them that name no row"),
          .init(
            "contradicted",
            "Corrections that a later one of the same subject contradicts; the later one stands"),
          .init("not_event", "Rows that are no event, against the case definition"),
          .init("role", "Events with a role other than recorded"),
        ]),
      [
        "known": known.count, "idle": known.idle(in: base.linked.records),
        "contradicted": known.contradicted,
        "not_event": rows.notEvents, "role": rows.roles,
      ])
  }
}
