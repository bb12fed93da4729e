import Foundation

/// Finds names in tables that would be misread: columns with another name than theirs, categories
/// that are spelled in two ways, and bands that lie in others.
struct CategoryNames {
  let tables: [CountTable]
  let reading: TableReading

  /// Other names of the columns that are no dimension, in letters alone.
  private static let columns: [String: CountTable.Column] = [
    "count": .count, "percentage": .percentage, "percent": .percentage, "pct": .percentage,
    "%": .percentage, "share": .percentage, "percentages": .percentage, "proportion": .percentage,
    "prop": .percentage,
    "outof": .outOf, "denominator": .outOf, "rate": .rate, "rates": .rate, "rateper": .rate,
    "population": .population, "per": .per,
  ]

  /// Names of columns of numbers that are no count to be protected, in letters alone.
  private static let numbers: Set<String> = [
    "n", "number", "numbers", "value", "values", "children", "frequency", "freq", "numerator",
    "cases", "cnt", "counts", "median", "mean", "average", "sd",
  ]

  /// A text of a table, with the table that has it first.
  private typealias Use = (table: String, text: String)

  /// Refuses the first name that would be misread.
  func check() throws(TableFileError) {
    for table in tables { try checkColumns(of: table) }
    try checkSpelling(tables.flatMap { table in table.columns.map { (table.id, $0) } }, in: nil)
    for (dimension, uses) in uses.sorted(by: { $0.key < $1.key }) {
      try checkSpelling(uses, in: dimension)
      if !reading.separate.contains(dimension) { try checkBands(uses, dimension) }
    }
  }

  private func checkColumns(of table: CountTable) throws(TableFileError) {
    for name in table.columns where CountTable.Column(rawValue: name) == nil {
      let bare = name.lowercased().filter { $0.isLetter || $0 == "%" }
      if let column = Self.columns[bare] {
        throw .misnamedColumn(table: table.id, column: name, name: column.rawValue)
      }
      guard !Self.numbers.contains(bare) else {
        throw .columnOfNumbers(table: table.id, column: name)
      }
    }
    try checkCopies(in: table)
  }

  /// A column that repeats the count shows what is hidden beside it.
  private func checkCopies(in table: CountTable) throws(TableFileError) {
    let layout = try TableLayout(table)
    let rows = table.rows.filter { $0.count == table.columns.count }
    for (name, column) in layout.dimensions
    where isCopy(rows.map { ($0[column], $0[layout.count]) }) {
      throw .countTwice(table: table.id, column: name)
    }
  }

  /// Whether texts are the counts beside them wherever both are numbers, twice and more; a dimension
  /// has its total among them, or a band.
  private func isCopy(_ rows: [(text: String, count: String)]) -> Bool {
    var same = 0
    for (text, count) in rows {
      guard text != reading.hierarchy.total, NumberBand(text)?.isWide != true else { return false }
      guard let number = WrittenCount.double(text), let count = WrittenCount.double(count) else {
        continue
      }
      guard number == count else { return false }
      same += 1
    }
    return same >= 2
  }

  /// The categories of each dimension, each spelling once.
  private var uses: [String: [Use]] {
    var found: [String: [Use]] = [:]
    var seen: Set<[[UInt8]]> = []
    for table in tables {
      for (place, name) in table.columns.enumerated() where CountTable.Column(rawValue: name) == nil
      {
        for row in table.rows where row.count == table.columns.count {
          guard seen.insert([Array(name.utf8), Array(row[place].utf8)]).inserted else { continue }
          found[name, default: []].append((table.id, row[place]))
        }
      }
    }
    return found
  }

  /// Letters that look alike and blanks are one; texts that Swift takes for equal need not be.
  private func checkSpelling(_ uses: [Use], in dimension: String?) throws(TableFileError) {
    var first: [String: Use] = [:]
    for use in uses {
      let known = first[Self.plain(use.text), default: use]
      first[Self.plain(use.text)] = known
      guard Array(known.text.utf8) == Array(use.text.utf8) else {
        throw .spelledTwice(
          tables: known.table == use.table ? [use.table] : [known.table, use.table],
          column: dimension, spellings: [known.text, use.text].map(Self.visible))
      }
    }
  }

  private static func plain(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.lowercased()
      .replacing("\u{2013}", with: "-").replacing("\u{2010}", with: "-")
      .split { $0.isWhitespace || $0 == "\u{200B}" }.joined(separator: " ")
  }

  /// The text with blanks that cannot be seen, and what is neither a letter of its own nor a sign, as
  /// their numbers.
  private static func visible(_ text: String) -> String {
    var before: Unicode.Scalar = " "
    var shown = ""
    for scalar in text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace && (scalar != " " || before == " ")
      let isPlain = scalar.isASCII || scalar.properties.isAlphabetic
      shown +=
        isBlank || !isPlain
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
      before = scalar
    }
    return shown
  }

  private func checkBands(_ uses: [Use], _ dimension: String) throws(TableFileError) {
    let bands = uses.compactMap { use in
      NumberBand(use.text).map { (use: use, band: $0) }
    }
    for wide in bands where wide.band.isWide {
      if let other = bands.first(where: { $0.band == wide.band }), other.use.text != wide.use.text {
        throw .spelledTwice(
          tables: Set([other, wide].map(\.use.table)).sorted(), column: dimension,
          spellings: [other, wide].map { Self.visible($0.use.text) })
      }
      for narrow in bands where wide.band.contains(narrow.band) {
        let parent = reading.hierarchy.parent(
          of: narrow.use.text, in: dimension, among: [wide.use.text])
        guard parent == nil else { continue }
        let tables = [wide.use.table, narrow.use.table]
        throw .nestedBands(
          tables: tables[0] == tables[1] ? [tables[0]] : tables, column: dimension,
          wide: wide.use.text, narrow: narrow.use.text)
      }
    }
  }
}

extension TableReading {
  /// Refuses names that would be misread: a column of percentages that has another name, one category
  /// in two spellings, and bands of numbers that lie in others without a hierarchy that says so.
  ///
  /// - Parameter tables: All tables that are read together.
  /// - Throws: `TableFileError` with the tables, the column and the names.
  public func refuseAmbiguous(_ tables: [CountTable]) throws(TableFileError) {
    try CategoryNames(tables: tables, reading: self).check()
  }
}
