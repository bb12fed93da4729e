import Disclosure
import Pages
import Vocabulary

/// How good the records are, by which rules the document was made, and what its words mean.
struct AssessmentQuality {
  let figures: YearFigures

  private var release: PublishedRelease { figures.release }

  var blocks: [Block] {
    quality + method + rules + glossary
  }

  private var quality: [Block] {
    let issues = release.quality.knownIssues.map { Prose(Wording.sentence($0.text)) }
    let sources = release.quality.sources
    return [.heading("How good the records are"), .text(Wording.recordedReports)]
      + provisional
      + [.heading("Known issues", level: 3)]
      + [issues.isEmpty ? .text("None is known.") : .list(issues)]
      + (sources.isEmpty ? [] : [.heading("Sources", level: 3), .table(table(sources))])
  }

  private var provisional: [Block] {
    guard figures.isProvisional else { return [] }
    return [
      .banner(
        Banner(
          .warning, title: "Provisional.",
          text: """
            The year is not over, returns for it are missing, or some records begin later. Its \
            figures may still move.
            """))
    ]
  }

  private func table(_ sources: [SourceStatus]) -> Table {
    let hasRows = sources.contains { $0.rows != nil }
    let rows = ["Rows read", "Used", "Set aside", "Superseded"].map { TableColumn.number($0) }
    return Table(
      id: "table of sources", caption: "Sources of release \(release.id)",
      columns: [TableColumn("Source"), TableColumn("Agency")] + (hasRows ? rows : [])
        + [TableColumn("Remark")],
      rows: sources.map { source in
        let counts = source.rows.map { [$0.read, $0.used, $0.setAside, $0.superseded] }
        let cells =
          counts.map { $0.map { TableCell.number($0) } }
          ?? Array(repeating: .symbol(.notAvailable), count: 4)
        return TableRow(
          Prose(Wording.title(ofSource: source.source, in: release.tables.flatMap(\.dimensions))),
          [TableCell(text: Wording.capitalised(source.agency.label))] + (hasRows ? cells : [])
            + [TableCell(text: source.note.isEmpty ? "None" : Wording.sentence(source.note))])
      })
  }

  private var method: [Block] {
    let about = release.description
    return [
      .heading("How the figures were made"),
      .text(
        "Every figure is taken from release \(release.id), which counts what was recorded up to "
          + "\(Wording.day(about.asOf)). Nothing here was counted anew."),
      .text(Wording.intervals),
      .heading("What counts", level: 3), .list(about.caseDefinition.map { Prose($0) }),
      .heading("How figures are protected", level: 3),
      .list(about.disclosurePolicy.map { Prose($0) }),
      .heading("What each figure counts", level: 3), .definitions(indicators),
    ]
  }

  private var indicators: [Definition] {
    // Of C5 the messages alone speak.
    let used = NeedsAssessment.themes.flatMap(\.tables).map { $0.prefix { $0 != "." } } + ["C5"]
    return release.indicators.filter { used.contains($0.id[...]) }.map { indicator in
      Definition(
        Prose("\(indicator.id) \(indicator.title)"),
        Prose(
          "\(Wording.sentence(indicator.numerator)) Method: \(Wording.sentence(indicator.method)) "
            + "It does not say: \(Wording.sentence(indicator.doesNotSay))"))
    }
  }

  private var rules: [Block] {
    [
      .heading("How the headline messages were made"),
      .text("Fixed rules make them from the published numbers. Nobody chose or wrote them."),
      .list([
        """
        Two counts of two years differ clearly where they lie further apart than 1.96 times the \
        square root of their sum. Below 10 in both years together nothing is said.
        """,
        """
        Two shares, rates or waits differ clearly where their 95% intervals do not touch.
        """,
        """
        A year that is not over, or whose records are not complete, is not compared.
        """,
        """
        A group stands out where its interval does not touch that of the next largest; for counts \
        the rule for two counts holds.
        """,
        """
        A group starts support clearly more or less often than all others where the interval of \
        the difference leaves out 0. Where Gray's test of all groups of the breakdown is not below \
        0.05, no group of it is named.
        """,
        """
        A rate is clearly other where the interval of its ratio leaves out 1; of two groups only the \
        one known more often is named.
        """,
        "A message is left out where a value it needs is not shown.",
      ]),
    ]
  }

  private var glossary: [Block] {
    [
      .heading("Glossary"),
      .definitions(GlossaryPage.words.map { Definition(Prose($0.0), Prose($0.1)) }),
    ]
  }
}
