import Pages
import Vocabulary

/// How the figures were made: indicators, case definition, disclosure policy, versions.
struct MethodsPage {
  static let fileName = "methods.html"
  /// Where the page says how figures are protected.
  static let protection = "disclosure-control"

  let site: Site

  private var release: Release {
    site.release
  }

  var page: Page {
    site.page(
      Self.fileName, title: "Methods",
      lead: "What counts, how it is counted, how it is protected, and what each indicator does "
        + "not say.",
      blocks: [.contents] + cases + policy + intervals + versions
        + [.heading("Indicators")] + release.indicators.flatMap(indicator))
  }

  private var cases: [Block] {
    let about = release.description
    return [
      .heading("Case definition"),
      .text(
        "What counts as an event of harmful sexual behaviour, version "
          + "\(about.caseDefinitionVersion):"),
      .list(about.caseDefinition.map { Prose($0) }),
    ]
  }

  private var policy: [Block] {
    let lines = release.description.disclosurePolicy
    return [
      .heading("Disclosure control", anchor: Self.protection),
      lines.isEmpty
        ? .text("No policy was described.") : .list(lines.map { Prose(Wording.sentence($0)) }),
    ]
  }

  private var intervals: [Block] {
    [
      .heading("Intervals and unknowns"), .text(Wording.intervals),
      .text(
        "What is not known is a row of its own: it is never spread over the other rows and never "
          + "called other. A value that is not shown is empty in the files, with a status that "
          + "says why; it is never 0."),
    ]
  }

  private var versions: [Block] {
    let about = release.description
    let rows =
      [
        NamedText("Program", about.codeVersion),
        NamedText("Layout of the tables", String(ReleaseSheets.schemaVersion)),
        NamedText("Case definition", about.caseDefinitionVersion),
      ] + about.versions
    return [
      .heading("Versions"),
      .table(
        Table(
          id: "table of versions", caption: "Versions the figures hang on",
          columns: [TableColumn("Component"), TableColumn("Version")],
          rows: rows.map { TableRow(Prose($0.name), [TableCell(text: $0.text)]) })),
    ]
  }

  private func indicator(_ indicator: IndicatorMetadata) -> [Block] {
    let group = IndicatorGroup.of(indicator)
    let caveats = indicator.caveats.map(Wording.sentence).joined(separator: " ")
    let lines: [(String, String)] = [
      ("Evidence for", indicator.statements.map { "statement \($0)" }.joined(separator: ", ")),
      ("Numerator", indicator.numerator), ("Denominator", indicator.denominator),
      ("Unit", indicator.unit), ("Period", indicator.periodBasis), ("Method", indicator.method),
      ("Note", caveats), ("What this does not say", indicator.doesNotSay),
    ]
    return [
      .heading(
        "\(indicator.id) \(indicator.title)", anchor: PageAnchor.indicator(indicator.id), level: 3),
      .paragraph(
        Prose(parts: [
          .link(
            "Figures of \(indicator.id)",
            to: "\(group.fileName)#\(PageAnchor.indicator(indicator.id))"),
          .plain("; in the database:"),
        ])),
      .code(
        "SELECT * FROM indicator_value WHERE indicator_id = '\(indicator.id)';\n"
          + "SELECT * FROM \(WideSheet.tableName(of: indicator.id));"),
      .definitions(
        lines.filter { !$0.1.isEmpty }.map { name, words in
          Definition(Prose(name), Prose(Wording.sentence(words)))
        }),
    ]
  }
}
