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
    /// What each side counts, and that the two are not counted alike.
    let reading: String
    /// The column of the share or the number.
    let column: String
    /// The column of what the number is out of; none where the column is a percentage already.
    let total: String?
  }

  private static let factors = "Episodes_with_assessment_factor"
  private static let context = "Not counted alike: context only."
  private static let again =
    "Here, within 12 months after a closure; nationally, within 12 months of an earlier "
    + "referral. \(context)"
  private static let needs =
    "Here, of children; nationally, of episodes with any factor. \(context)"

  /// Only where one national column is about what one local figure is about: several columns that
  /// overlap do not add up.
  private static let matches: [Match] = [
    Match(
      table: "A2.re_referrals", key: [], words: "Children referred again", reading: again,
      column: "rereferral_percent", total: nil),
    Match(
      table: "B8.needs", key: ["parental_mental_ill_health"], words: "Parental mental ill health",
      reading: needs, column: "Mental_Health_parent", total: factors),
    Match(
      table: "B8.needs", key: ["neglect"], words: "Neglect", reading: needs,
      column: "Neglect", total: factors),
    Match(
      table: "B4.learning", key: ["concern"],
      words: "Social worker's concern about learning disability", reading: needs,
      column: "Learning_Disability_child", total: factors),
  ]

  private let national: NationalTable
  private let figures: YearFigures
  private let areas: [NationalTable.Area]
  private let found: [Match]
  private let place: Int

  /// Finds what can be set side by side; `place` is the table's among several, from 1.
  init(
    _ national: NationalTable, _ figures: YearFigures, area: String, place: Int
  ) throws(AssessmentError) {
    self.place = place
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

  /// What readers must know before any row.
  static let warning = Block.text(
    "National figures are of all children referred to or assessed by children's social care, and "
      + "the local ones of children who displayed harmful sexual behaviour. They are context, and "
      + "say nothing about how good a service is.")

  /// The table; each row says how its two sides are counted.
  var table: Block {
    .table(
      Table(
        id: "table of national shares" + (place > 1 ? " \(place)" : ""),
        caption: "\(about) here and nationally (%), \(figures.period.label)",
        columns: [
          TableColumn("Share"), .number("Local", unit: "%"), .number("95% interval"),
        ] + areas.map { .number($0.name, unit: "%") } + [TableColumn("How each side is counted")],
        rows: found.map(row), notes: notes))
  }

  private var about: String {
    found.allSatisfy { $0.total != nil } ? "Needs" : "Referrals"
  }

  private func row(_ match: Match) -> TableRow {
    let local = figures.table(match.table)?.value(.percentage, at: match.key)
    return TableRow(
      Prose(match.words),
      [
        local.map(plain) ?? .symbol(.notAvailable),
        local.map(PublishedCells.interval) ?? .symbol(.notAvailable),
      ] + areas.map { cell($0, match) } + [TableCell(text: match.reading)])
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

  private var notes: [Prose] {
    let factors: Prose = """
      National shares of factors are made of the table: episodes with the factor out of episodes \
      with any factor.
      """
    return found.contains { $0.total != nil } ? [factors] : []
  }
}
