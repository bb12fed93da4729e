import Records
import Tables
import Vocabulary

/// Whether every row can be accounted for: by file, by source in quarantine, by severity.
extension E2 {
  /// Where rows can end, with the word for each.
  static let dispositions: [(code: String, label: String, read: @Sendable (RowCounts) -> Int)] = [
    ("read", "Rows read", { $0.read }), ("used", "Used", { $0.used }),
    ("set_aside", "Set aside", { $0.setAside }), ("superseded", "Superseded", { $0.superseded }),
  ]

  static func reconciliation(_ period: Period, _ base: CountingBase) -> [DraftTable] {
    [files(period, base), quarantine(period, base), severities(period, base)]
  }

  /// Senders choose names of files, so files are numbered.
  private static func files(_ period: Period, _ base: CountingBase) -> DraftTable {
    let files = base.deliveries.flatMap { delivery in
      delivery.files.enumerated().map { place, file in
        Row(
          code: "\(delivery.source)-file-\(place + 1)",
          label: "\(base.title(of: delivery.source)), file \(place + 1)",
          counts: dispositions.map { $0.read(file.rows) })
      }
    }
    return rows(
      "files", "Rows by file and what became of them", period, id: "file", label: "File", files,
      all: "All files",
      Dimension(
        id: "disposition", label: "Rows",
        categories: dispositions.map { .init($0.code, $0.label) }))
  }

  private static func quarantine(_ period: Period, _ base: CountingBase) -> DraftTable {
    let sources = base.deliveries.map(\.source)
    let gone = base.quarantine.keys.filter { !sources.contains($0) }.sorted()
    return rows(
      "quarantine", "Rows set aside and what became of them since", period, id: "source",
      label: "Source",
      (sources + gone).map { source in
        let counts = base.quarantine[source] ?? QuarantineCounts()
        return Row(
          code: source, label: base.title(of: source),
          counts: [counts.waiting, counts.settled, counts.expired])
      }, all: "All sources",
      Dimension(
        id: "quarantine_state", label: "Rows",
        categories: [
          .init("waiting", "Waiting"), .init("settled", "Settled since"),
          .init("expired", "Expired without being read"),
        ]))
  }

  private static func severities(_ period: Period, _ base: CountingBase) -> DraftTable {
    let sent = base.deliveries.map(\.source)
    // The file of corrections is no delivery, and is found fault with all the same.
    let sources = sent + Set(base.totals.map(\.source)).subtracting(sent).sorted()
    return rows(
      "severity", "Findings by source and severity", period, id: "source", label: "Source",
      sources.map { source in
        Row(
          code: source, label: base.title(of: source),
          counts: Finding.Severity.allCases.map { severity in
            base.totals.filter { $0.source == source && $0.severity == severity }
              .reduce(0) { $0 + $1.count }
          })
      }, all: "All sources",
      Dimension(
        id: "severity", label: "Severity",
        categories: Finding.Severity.allCases.map { .init($0.rawValue, $0.rawValue.sentence) }))
  }

  /// A row of a table: as many counts as the table has columns.
  private struct Row {
    let code: String
    let label: String
    let counts: [Int]
  }

  /// A table of rows and of what they add up to.
  private static func rows(
    _ breakdown: String, _ title: String, _ period: Period, id: String, label: String,
    _ rows: [Row], all: String, _ columns: Dimension
  ) -> DraftTable {
    let total = columns.categories.indices.map { column in
      rows.reduce(0) { $0 + $1.counts[column] }
    }
    let all = rows + [Row(code: "all", label: all, counts: total)]
    return table(
      breakdown, title, period,
      [Dimension(id: id, label: label, categories: all.map { .init($0.code, $0.label) }), columns],
      recipe: .count,
      all.flatMap { row in
        zip(columns.categories, row.counts).map { column, count in
          DraftCell(key: [row.code, column.code], counted: .count(count))
        }
      })
  }
}

extension CountingBase {
  /// The words for a source.
  func title(of source: String) -> String {
    settings.titles[source] ?? source
  }
}
