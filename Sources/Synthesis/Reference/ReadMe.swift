import Vocabulary

/// The page beside the files: that nothing in them is real, how they were made, and what is wrong.
struct ReadMe {
  let children: Int
  let seed: UInt64

  func file(of sheets: [Sheet], county: Sampleshire) -> SynthesisedFile {
    let text = [
      opening, population(county), files(sheets), dirt(sheets), spellings,
    ].joined(separator: "\n\n")
    return SynthesisedFile(path: "README.md", contents: Array((text + "\n").utf8))
  }

  private var opening: String {
    """
    # Sampleshire: invented deliveries

    **Every child, school, place, service and event here is invented.** The files are drawn from
    random numbers. Nothing in them was taken from a record of a person, and no figure made from
    them says anything about real children.

    Made with `continuum synthesise --children \(children) --seed \(seed)`. The same two numbers
    give the same bytes on every machine. Events run from 1 April 2023 to 31 March 2025, the
    reference date; what had not happened by then is open. Ages are 5 to 17 at 31 March 2024.

    `truth.csv` says which row (physical line; the start tag in XML) is which child and household.
    Rows that repeat a header, hold totals or are of an unknown kind are about nobody and are not
    in it.
    """
  }

  private func population(_ county: Sampleshire) -> String {
    let total = county.children.count
    let displayed = county.children.filter(\.involvement.displays)
    let boys = displayed.filter { $0.sex == .male }
    let learning = displayed.filter { $0.learning != .none }
    let harmed = county.children.filter { $0.involvement == .harmed }
    let rows: [(String, Int)] = [
      ("children", total),
      ("households", Set(county.children.map(\.household)).count),
      ("twins", county.children.filter { $0.twin != nil }.count),
      ("displayed harmful sexual behaviour at least once", displayed.count),
      ("of these also harmed", displayed.filter(\.involvement.isHarmed).count),
      ("of these boys", boys.count), ("of these with a learning disability", learning.count),
      ("harmed only", harmed.count), ("incidents", county.incidents.count),
      ("referrals", county.referrals.count),
      ("referrals in the log", county.referrals.filter(\.isLogged).count),
    ]
    return """
      ## The truth

      | what | count |
      |---|---|
      \(rows.map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n"))

      Set towards published figures: about 90% of those who displayed are boys (97.4% of
      adolescents, Ryan and others 1996; girls are referred younger, Masson and others 2012); 38%
      have a learning disability (Hackett and others 2013). The waits, reasons and overlaps between
      agencies are invented; children with a learning disability wait longer on purpose.
      """
  }

  private func files(_ sheets: [Sheet]) -> String {
    let rows = sheets.map { sheet in
      let kinds = Dirt.allCases.filter { sheet.ledger.hits(of: $0) > 0 }.count
      return "| \(sheet.path) | \(sheet.truth.count) | \(sheet.bytes.count) | \(kinds) |"
    }
    return """
      ## The files

      | file | rows about a child | bytes | kinds of mistake |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      `reference/` holds the population (every row is one cell, so any sum is a population), the
      areas and the partnership's audit scores, all invented.
      """
  }

  private func dirt(_ sheets: [Sheet]) -> String {
    let ledger = sheets.map(\.ledger).reduce(DirtLedger(), +)
    let rows = Dirt.table.map { entry in
      let hits = ledger.hits(of: entry.dirt)
      let chances = ledger.chances(of: entry.dirt)
      let made = "\(hits) of \(chances)"
      return "| \(entry.dirt) | \(entry.meaning) | \(Self.percent(entry.rate)) | \(made) | "
        + "\(entry.citation) |"
    }
    return """
      ## What is wrong on purpose

      The rate is of the cells, rows or files that can hold the mistake. About one row in twenty is
      broken beyond use (the first four kinds). The last column names the section of the project's
      notes on formats and linkage that documents the mistake. A row sent twice is counted once; a
      third of social care's wrong birth dates are counted in 2025 although put right by then.

      | kind | what | rate | made | documented in |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private var spellings: String {
    let fields: [(String, [String])] = [
      ("role", Spelling.forms(of: Role.displayed)), ("setting", Spelling.forms(of: Setting.home)),
      ("sex or gender", Spelling.forms(of: RecordedSex.male)),
      ("yes or no", Spelling.forms(of: true)),
      ("tier", Spelling.forms(of: ServiceTier.b)),
      ("ethnicity (dfe)", EthnicityScheme.dfe.forms(of: .wbri)),
      ("ethnicity (letters16)", EthnicityScheme.letters16.forms(of: .wbri)),
      ("ethnicity (pole)", EthnicityScheme.pole.forms(of: .wbri)),
      ("ethnicity (text)", EthnicityScheme.text.forms(of: .wbri)),
      ("category", Spelling.forms(of: ConcernCategories.harmful[1])),
    ]
    let rows = fields.map { "| \($0.0) | \($0.1.joined(separator: " · ")) |" }
    return """
      ## How codes are spelled

      The usual form first; about one cell in seven has another. One example for each field:

      | field | forms |
      |---|---|
      \(rows.joined(separator: "\n"))

      The schools' own categories for harmful sexual behaviour:
      \(Self.list(ConcernCategories.harmful)).

      Anything else: \(Self.list(ConcernCategories.others)).
      """
  }

  private static func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// A share as per cent with as many decimals as it needs, at most two.
  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let decimals = (hundredths % 100).padded(to: 2)
    let shown = decimals.hasSuffix("0") ? String(decimals.prefix(1)) : decimals
    return decimals == "00" ? "\(hundredths / 100)%" : "\(hundredths / 100).\(shown)%"
  }
}
