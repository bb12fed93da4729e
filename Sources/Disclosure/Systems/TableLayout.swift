import Foundation

/// Which column of a table of text is what.
struct TableLayout {
  /// The dimensions: name and column, sorted by neither.
  let dimensions: [(name: String, column: Int)]
  /// The column of the count.
  let count: Int
  private let columns: [CountTable.Column: Int]

  /// Symbols of official statistics for what is hidden, missing, unreliable or not applicable.
  ///
  /// > Source: Government Analysis Function, Symbols in tables: definitions and help; DfE, Open data
  /// > standards.
  private static let symbols: Set<String> = [
    "c", "[c]", "k", "low", "[low]", "u", "[u]", "x", "[x]", "z", "[z]", "*", "-", "..", ".", ":",
    "~", "\u{2013}",
  ]

  /// The largest number that a count can be out of.
  private static let largest = 1e12

  var names: [String] { dimensions.map(\.name) }

  init(_ table: CountTable) throws(TableFileError) {
    var columns: [CountTable.Column: Int] = [:]
    var dimensions: [(name: String, column: Int)] = []
    for (place, name) in table.columns.enumerated() {
      if let column = CountTable.Column(rawValue: name) {
        columns[column] = place
      } else {
        dimensions.append((name, place))
      }
    }
    guard let count = columns[.count] else { throw .noCount(table: table.id) }
    guard Set(table.columns).count == table.columns.count else {
      throw .sameColumnTwice(table: table.id)
    }
    self.count = count
    self.columns = columns
    self.dimensions = dimensions
  }

  /// The percentage and the rate of a row, where they are published.
  ///
  /// In their place can stand a symbol that stands for some count as well, or a usual one.
  func derived(
    _ row: [String], table: String, line: Int, symbols: Set<String>
  ) throws(TableFileError) -> [PublishedQuotient] {
    var found: [PublishedQuotient] = []
    if let shown = try number(.percentage, row, table, line, symbols) {
      guard let base = text(.outOf, row) else {
        throw .badNumber(table: table, line: line, column: CountTable.Column.outOf.rawValue)
      }
      if let dimension = names.firstIndex(of: base) {
        found.append(PublishedQuotient(shown, per: 100, base: .dimension(dimension)))
      } else if Double(base) == nil {
        throw .unknownBase(table: table, line: line)
      } else {
        let number = try positive(.outOf, base, table, line)
        found.append(PublishedQuotient(shown, per: 100, base: .number(number)))
      }
    }
    if let shown = try number(.rate, row, table, line, symbols) {
      let population = try positive(.population, text(.population, row) ?? "", table, line)
      let per = try positive(.per, text(.per, row) ?? "10000", table, line)
      found.append(PublishedQuotient(shown, per: per, base: .number(population)))
    }
    return found
  }

  private func text(_ column: CountTable.Column, _ row: [String]) -> String? {
    guard let place = columns[column], !row[place].isEmpty else { return nil }
    return row[place]
  }

  /// A published number; nothing where a symbol stands in its place.
  private func number(
    _ column: CountTable.Column, _ row: [String], _ table: String, _ line: Int,
    _ symbols: Set<String>
  ) throws(TableFileError) -> WrittenDecimal? {
    guard let text = text(column, row), !symbols.contains(text), !Self.symbols.contains(text) else {
      return nil
    }
    guard text.contains(where: \.isNumber) else {
      throw .noSymbol(table: table, line: line, column: column.rawValue)
    }
    guard let number = WrittenDecimal(text) else {
      throw .badNumber(table: table, line: line, column: column.rawValue)
    }
    return number
  }

  private func positive(
    _ column: CountTable.Column, _ text: String, _ table: String, _ line: Int
  ) throws(TableFileError) -> Double {
    guard let number = Double(text), number > 0, number <= Self.largest else {
      throw .badNumber(table: table, line: line, column: column.rawValue)
    }
    return number
  }
}

/// A number as written, whose decimals say how it was rounded.
struct WrittenDecimal {
  /// The number.
  let value: Double
  /// How far the number before rounding can lie from it.
  let half: Double

  init?(_ text: String) {
    let text = text.hasSuffix("%") ? text.dropLast() : text[...]
    guard let value = Double(text), (0...1e12).contains(value) else { return nil }
    let decimals = text.split(separator: ".", omittingEmptySubsequences: false)
    let places = decimals.count == 2 ? decimals[1].count : 0
    self.value = value
    half = 0.5 / pow(10, Double(places))
  }
}

/// A percentage or rate that is published beside a count.
struct PublishedQuotient {
  /// What a count is divided by.
  enum Base {
    case number(Double)
    case dimension(Int)
  }

  let base: Base
  private let lower: Double
  private let upper: Double
  private let per: Double

  init(_ shown: WrittenDecimal, per: Double, base: Base) {
    lower = max(0, shown.value - shown.half)
    upper = shown.value + shown.half
    self.per = per
    self.base = base
  }

  /// What it says about a count out of a known number.
  func constraints(
    on cell: Int, base: Double, origin: String
  ) -> [LinearSystem.Constraint] {
    [
      LinearSystem.Constraint(
        [LinearSystem.Term(cell, per)], lower: lower * base, upper: upper * base, origin: origin)
    ]
  }

  /// What it says about a count out of another cell.
  func constraints(on cell: Int, outOf base: Int, origin: String) -> [LinearSystem.Constraint] {
    func terms(_ quotient: Double) -> [LinearSystem.Term] {
      let count = LinearSystem.Term(cell, per)
      return quotient == 0 ? [count] : [count, LinearSystem.Term(base, -quotient)]
    }
    return [
      LinearSystem.Constraint(terms(lower), lower: 0, upper: .infinity, origin: origin),
      LinearSystem.Constraint(terms(upper), lower: -.infinity, upper: 0, origin: origin),
    ]
  }
}
