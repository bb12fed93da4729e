import Publishing
import Vocabulary

/// The figure that somebody asks about, among those of a release.
struct FigureChoice {
  /// A condition such as `sex=male`.
  typealias Condition = (name: String, value: String)

  let metadata: IndicatorMetadata
  let table: PublishedTable
  /// One code of each dimension of the table.
  let cell: [String]
  /// The values of the cell, or of the measure that was asked for.
  let values: [PublishedValue]

  /// Finds a figure.
  ///
  /// - Parameters:
  ///   - name: An indicator's id or a table's, in any case.
  ///   - conditions: What each dimension is, and perhaps `period` and `measure`.
  ///   - release: The release.
  /// - Throws: `ConfigurationError` naming what the release has.
  init(
    _ name: String, where conditions: [Condition], in release: PublishedRelease
  ) throws(ConfigurationError) {
    let id = name.split(separator: ".").first.map { $0.uppercased() } ?? ""
    guard let metadata = release.indicators.first(where: { $0.id == id }) else {
      throw .unknownOption(option: "INDICATOR", name: name, known: release.indicators.map(\.id))
    }
    self.metadata = metadata
    let tables = try Self.tables(name, of: release.tables.filter { $0.indicator == id })
    let asked = try Self.asked(conditions)
    let own = try Self.matching(asked, name, tables)
    table = try Self.latest(own, period: asked["period"])
    var cell: [String] = []
    for dimension in table.dimensions {
      let said = asked[dimension.id] ?? ""
      let categories = dimension.categories.map { ($0.code, $0.label) }
      guard let code = Self.code(said, among: categories) else {
        throw .unknownOption(
          option: "--where \(dimension.id)", name: said,
          known: dimension.categories.map(\.code))
      }
      cell.append(code)
    }
    self.cell = cell
    values = try Self.values(of: table, cell, measure: asked["measure"])
  }

  /// What is asked of each dimension, by the ids that dimensions have in lower case.
  private static func asked(
    _ conditions: [Condition]
  ) throws(ConfigurationError) -> [String: String] {
    var asked: [String: String] = [:]
    for (name, value) in conditions {
      guard asked.updateValue(value, forKey: name.lowercased()) == nil else {
        throw .badArgument(
          option: "--where",
          problem: "says twice what '\(name.lowercased())' is; a figure has one of each")
      }
    }
    return asked
  }

  /// The one code that is meant: the code itself, or its words as a page shows them, in any case and
  /// with any signs between.
  private static func code(_ said: String, among known: [(code: String, label: String)]) -> String?
  {
    if let same = known.first(where: { $0.code == said }) { return same.code }
    let wanted = letters(said)
    guard !wanted.isEmpty else { return nil }
    let codes = known.filter { letters($0.code) == wanted }
    let meant = codes.isEmpty ? known.filter { letters($0.label) == wanted } : codes
    return meant.count == 1 ? meant[0].code : nil
  }

  /// Letters and digits, lower case; "+" stays, because it is all that some codes differ by.
  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "+" }
  }

  /// The tables of an indicator, or the one that is named.
  private static func tables(
    _ name: String, of all: [PublishedTable]
  ) throws(ConfigurationError) -> [PublishedTable] {
    guard name.contains(".") else { return all }
    let named = all.filter { $0.id.lowercased() == name.lowercased() }
    guard named.isEmpty else { return named }
    throw .unknownOption(option: "INDICATOR", name: name, known: distinct(all.map(\.id)))
  }

  /// The one table, in all its periods, that has the dimensions that are asked for.
  private static func matching(
    _ asked: [String: String], _ name: String, _ tables: [PublishedTable]
  ) throws(ConfigurationError) -> [PublishedTable] {
    let wanted = Set(asked.keys).subtracting(["period", "measure"])
    let known = distinct(tables.flatMap { $0.dimensions.map(\.id) })
    if let strange = wanted.sorted().first(where: { !known.contains($0) }) {
      throw .unknownOption(
        option: "--where", name: strange, known: known + ["period", "measure"])
    }
    let fitting = tables.filter { Set($0.dimensions.map(\.id)) == wanted }
    // A table that is not available has no dimensions, whatever it is broken down by.
    let available = Set(fitting.filter { $0.notAvailable == nil }.map(\.id))
    let matching = available.isEmpty ? fitting : fitting.filter { available.contains($0.id) }
    let ids = distinct(matching.map(\.id))
    guard ids.count != 1 else { return matching }
    let offered = distinct((ids.isEmpty ? tables : matching).map(words)).joined(separator: ", ")
    throw .badArgument(
      option: "--where",
      problem: ids.isEmpty
        ? "names no table of \(name); say a value of every dimension of one of: \(offered)"
        : "fits several tables of \(name); name one of them in its place: \(offered)")
  }

  private static func words(_ table: PublishedTable) -> String {
    let dimensions = table.dimensions.map(\.id)
    return dimensions.isEmpty ? table.id : "\(table.id) (\(dimensions.joined(separator: ", ")))"
  }

  /// The table of the period that is asked for, else of the latest year.
  private static func latest(
    _ tables: [PublishedTable], period: String?
  ) throws(ConfigurationError) -> PublishedTable {
    let codes = tables.map(\.period.code)
    if let period {
      let known = distinct(tables.map(\.period.code)).compactMap { code in
        tables.first { $0.period.code == code }.map { (code, $0.period.label) }
      }
      let meant = code(period, among: known)
      guard let table = tables.first(where: { $0.period.code == meant }) else {
        throw .unknownOption(option: "--where period", name: period, known: codes)
      }
      return table
    }
    let years = tables.filter { [.financialYear, .rollingYear].contains($0.period.kind) }
    let latest = (years.isEmpty ? tables : years).max { $0.period.last < $1.period.last }
    guard let latest else {
      throw .unknownOption(option: "--where period", name: "", known: codes)
    }
    return latest
  }

  private static func values(
    of table: PublishedTable, _ cell: [String], measure: String?
  ) throws(ConfigurationError) -> [PublishedValue] {
    let own = table.values.filter { $0.key == cell }
    guard let measure else { return own }
    let known = distinct(own.map(\.measure)).map { ($0, $0) }
    let meant = code(measure, among: known)
    let named = own.filter { $0.measure == meant }
    guard named.isEmpty else { return named }
    throw .unknownOption(
      option: "--where measure", name: measure, known: distinct(own.map(\.measure)))
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
