import Disclosure
import Pages
import Vocabulary

/// Local shares beside those of a national table, where both count the same thing.
struct NationalComparison {
  /// A local figure and where its like stands in a national table.
  private struct Match {
    let table: String
    let key: [String]
    let words: String
    /// The column of the share or the number.
    let column: String
    /// The column of what the number is out of; none where the column is a percentage already.
    let total: String?
  }

  private static let factors = "Episodes_with_assessment_factor"

  /// Only where one national column counts what one local figure counts: several columns that overlap
  /// do not add up.
  private static let matches: [Match] = [
    Match(
      table: "A2.re_referrals", key: [], words: "Referrals within 12 months of an earlier one",
      column: "rereferral_percent", total: nil),
    Match(
      table: "B8.needs", key: ["parental_mental_ill_health"], words: "Parental mental ill health",
      column: "Mental_Health_parent", total: factors),
    Match(
      table: "B8.needs", key: ["neglect"], words: "Neglect", column: "Neglect", total: factors),
    Match(
      table: "B4.learning", key: ["concern"],
      words: "Social worker's concern about learning disability",
      column: "Learning_Disability_child", total: factors),
  ]

  private let national: NationalTable
  private let figures: YearFigures
  private let areas: [NationalTable.Area]
  private let found: [Match]

  /// Finds what can be compared.
  init(_ national: NationalTable, _ figures: YearFigures, area: String) throws(AssessmentError) {
    self.national = national
    self.figures = figures
    areas = national.areas(of: figures.year, area: area)
    guard !areas.isEmpty else {
      throw .noNationalRow(path: national.path, year: String(figures.year.start + 1))
    }
    found = Self.matches.filter { national.has($0.column) && $0.total.map(national.has) ?? true }
    guard !found.isEmpty else {
      throw .nothingToCompare(path: national.path, known: Self.matches.map(\.column))
    }
  }

  /// The table, with a reading of each row by a fixed rule.
  var blocks: [Block] {
    [
      .text(
        "National figures are of all children referred to or assessed by children's social care, and "
          + "the local ones of children who displayed harmful sexual behaviour. They are context, and "
          + "say nothing about how good a service is."),
      .table(
        Table(
          id: "table of national shares",
          caption: "Local and national shares (%), \(figures.period.label)",
          columns: [
            TableColumn("Share"), .number("Local", unit: "%"), .number("95% interval"),
          ] + areas.map { .number($0.name, unit: "%") } + [TableColumn("Reading")],
          rows: found.map(row), notes: notes)),
    ]
  }

  private func row(_ match: Match) -> TableRow {
    let local = figures.table(match.table)?.value(.percentage, at: match.key)
    return TableRow(
      Prose(match.words),
      [
        local.map(plain) ?? .symbol(.notAvailable),
        local.map(PublishedCells.interval) ?? .symbol(.notAvailable),
      ] + areas.map { cell($0, match) } + [TableCell(text: reading(local, match))])
  }

  private func plain(_ value: PublishedValue) -> TableCell {
    guard let number = value.value else { return PublishedCells.value(value) }
    return TableCell(
      text: Measure.percentage.text(number), symbols: PublishedCells.symbols(value))
  }

  private func cell(_ area: NationalTable.Area, _ match: Match) -> TableCell {
    if let share = share(area, match) { return TableCell(text: Measure.percentage.text(share)) }
    switch area.cell(match.column) {
    case "c": return .symbol(.confidential)
    case "z": return .symbol(.notApplicable)
    case "low", "k": return .symbol(.low)
    default: return .symbol(.notAvailable)
    }
  }

  private func share(_ area: NationalTable.Area, _ match: Match) -> Double? {
    guard let number = area.number(match.column) else { return nil }
    guard let total = match.total else { return number }
    return area.number(total).flatMap { $0 > 0 ? number / $0 * 100 : nil }
  }

  /// The nation's figure is not of a sample, so that it is held to the local interval alone.
  private func reading(_ local: PublishedValue?, _ match: Match) -> String {
    guard let lower = local?.lower, let upper = local?.upper, let nation = areas.first,
      let share = share(nation, match)
    else { return "Not compared" }
    if upper < share { return "Clearly lower than \(nation.name)" }
    if lower > share { return "Clearly higher than \(nation.name)" }
    return "No clear difference to \(nation.name)"
  }

  private var notes: [Prose] {
    let rule: Prose = """
      A difference is called clear only where the national figure lies outside the local 95% \
      interval.
      """
    let factors: Prose = """
      National shares of factors are made of the table: episodes with the factor out of episodes \
      with any factor; the local ones are of children assessed.
      """
    return found.contains { $0.total != nil } ? [rule, factors] : [rule]
  }
}
