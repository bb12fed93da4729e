import Disclosure
import Pages

/// The words of the report.
struct GlossaryPage {
  static let fileName = "glossary.html"

  let site: Site

  var page: Page {
    site.page(
      Self.fileName, title: "Glossary", lead: "What the words and symbols of this report mean.",
      blocks: [
        .heading("Words"),
        .definitions(Self.words.map { Definition(Prose($0.0), Prose($0.1)) }),
        .heading("Symbols"), symbols,
      ])
  }

  private var symbols: Block {
    let used: [Symbol] = Status.allCases.compactMap(\.symbol) + [.lowCount]
    return .table(
      Table(
        id: "table of symbols", caption: "Symbols in tables and charts",
        columns: [TableColumn("Symbol"), TableColumn("Meaning")],
        rows: used.map { symbol in
          TableRow(Prose(symbol.bracketed), [TableCell(text: symbol.meaning)])
        },
        notes: [
          Prose(
            "A true zero is written 0. In internal releases [u] marks counts of 1 to 7 children and "
              + "what is made from them: such figures must not be passed on.")
        ]))
  }

  static let words: [(String, String)] = [
    (
      "Children and young people who display harmful sexual behaviour",
      "Children aged 0 to 17 with a recorded event by the case definition, whether or not anything "
        + "was proved."
    ),
    ("Agency", "School, police, social care, health, youth justice or the voluntary sector."),
    (
      "Closed without support",
      "The referral ended before support for harmful sexual behaviour began; it is not a long wait."
    ),
    (
      "Drift", "Working days between two steps of a referral."
    ),
    (
      "Financial year", "1 April to 31 March."
    ),
    (
      "Gender or sex as recorded",
      "Some agencies send sex, some gender; the figures say what was recorded."
    ),
    (
      "Interval (95%)",
      "The range within which the figure of a year like this one would vary by chance alone."
    ),
    (
      "Learning disability, four definitions",
      "Narrow: severe, or profound and multiple, learning difficulty as a special educational need. "
        + "Broad: narrow, or moderate learning difficulty, or a learning disability on a list of "
        + "disabilities. Any special educational need. Social worker's "
        + "concern: an assessment factor. Each is a share of the children whose records could say."
    ),
    (
      "Looked after", "In the care of a local authority."
    ),
    (
      "Median", "Half of the children had reached the step within so many working days."
    ),
    (
      "Open wait",
      "A referral that had not reached the step on the reference date; it counts as waiting, not as "
        + "missing."
    ),
    (
      "Reference date", "The day up to which records and open waits are counted."
    ),
    (
      "Referral", "A request to an agency to help a child because of harmful sexual behaviour."
    ),
    (
      "Service tier",
      "A support in frontline settings; B community teams; C regional specialist services; D "
        + "therapeutic residential; E secure settings."
    ),
    (
      "Working day", "Monday to Friday without the nation's bank holidays."
    ),
  ]
}
