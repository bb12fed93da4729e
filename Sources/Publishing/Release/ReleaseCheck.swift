import Disclosure
import Vocabulary

/// What must be true of the tables before anything is written.
struct ReleaseCheck {
  let release: Release

  func check() throws(PublishingError) {
    guard !release.tables.isEmpty else { throw .noTables }
    try checkNames()
    try checkTables()
    try checkWords()
    for source in release.quality.sources {
      guard let rows = source.rows else { continue }
      guard rows.read == rows.used + rows.setAside + rows.superseded else {
        throw .unreconciledRows(source: source.source)
      }
    }
  }

  private func checkNames() throws(PublishingError) {
    let names =
      [release.settings.partnership, release.description.id] + release.tableIDs
      + release.indicators.map(\.id)
    for name in names where !Self.isSafe(name) {
      throw .unsafeName(name)
    }
  }

  /// Letters, digits, dot, underscore and hyphen, the first a letter or digit.
  private static func isSafe(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetterOrDigit(first) else { return false }
    return name.utf8.allSatisfy { isLetterOrDigit($0) || [45, 46, 95].contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private func checkTables() throws(PublishingError) {
    var seen: Set<[String]> = []
    for table in release.tables {
      guard table.audience == release.description.audience else {
        throw .otherAudience(table: table.id)
      }
      guard table.dimensions.count <= 2 else { throw .tooManyBreakdowns(table: table.id) }
      let name = [table.id, table.period.kind.rawValue, table.period.code]
      guard seen.insert(name).inserted else {
        throw .repeatedTable(table: table.id, period: table.period.code)
      }
      try checkValues(of: table)
    }
  }

  private func checkValues(of table: ReleasedTable) throws(PublishingError) {
    var seen: Set<[String]> = []
    for value in table.values {
      guard seen.insert([value.measure.rawValue] + value.key).inserted else {
        throw .repeatedValue(table: table.id, period: table.period.code)
      }
      let numbers = [value.value, value.lower, value.upper].compactMap(\.self)
      guard numbers.allSatisfy(\.isFinite) else { throw .notFinite(table: table.id) }
    }
    for key in table.values.map(\.key) + table.curves.map(\.key) {
      for (code, dimension) in zip(key, table.dimensions)
      where !dimension.categories.contains(where: { $0.code == code }) {
        throw .unlistedCategory(table: table.id, dimension: dimension.id)
      }
    }
  }

  /// The same code must mean the same in every table, or a join on it would mislead.
  private func checkWords() throws(PublishingError) {
    let indicators = release.indicators
    if let id = Self.repeated(indicators.map(\.id)) {
      throw .differentWords(kind: "indicator", code: id)
    }
    if let code = Self.repeated(release.periods.map { "\($0.kind.rawValue) \($0.code)" }) {
      throw .differentWords(kind: "period", code: code)
    }
    let dimensions = release.tables.flatMap(\.dimensions)
    let headings = dimensions.map { [$0.id, $0.label] }.removingRepeats()
    if let id = Self.repeated(headings.map { $0[0] }) {
      throw .differentWords(kind: "breakdown", code: id)
    }
    let categories = dimensions.flatMap { dimension in
      dimension.categories.map { ["\(dimension.id) \($0.code)", $0.label] }
    }
    if let code = Self.repeated(categories.removingRepeats().map { $0[0] }) {
      throw .differentWords(kind: "category", code: code)
    }
  }

  private static func repeated(_ names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }
}
