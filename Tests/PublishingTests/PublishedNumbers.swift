import Pages

/// Every number of the database in the form pages write it, by table id.
struct PublishedNumbers {
  private var written: [String: Set<String>] = [:]

  init(_ database: PublishedDatabase) throws {
    let values = try database.rows(
      "SELECT table_id, unit, count, denominator, value, lower_ci, upper_ci FROM indicator_value")
    for row in values {
      let name = row[0] ?? ""
      for whole in [row[2], row[3]].compactMap({ $0.flatMap(Int.init) }) {
        written[name, default: []].insert(NumberText.whole(whole))
      }
      add(row[4...6].map { $0.flatMap(Double.init) }, unit: row[1] ?? "", to: name)
    }
    let points = try database.rows("SELECT at_risk, reached, lower_ci, upper_ci FROM curve_point")
    for row in points {
      written["curve_point", default: []].insert(row[0] ?? "")
      add(row[1...3].map { $0.flatMap(Double.init) }, unit: "per cent", to: "curve_point")
    }
  }

  /// The numbers of a table.
  func of(_ table: String) -> Set<String> {
    written[table] ?? []
  }

  private mutating func add(_ numbers: [Double?], unit: String, to name: String) {
    let texts = numbers.map { $0.map { Self.text($0, unit: unit) } }
    if let value = texts[0] { written[name, default: []].insert(value) }
    guard let lower = texts[1] else { return }
    written[name, default: []].insert(texts[2].map { "\(lower) to \($0)" } ?? "\(lower) or more")
  }

  /// One decimal for shares and rates, two for ratios, whole days where they are whole.
  private static func text(_ number: Double, unit: String) -> String {
    switch unit {
    case "per cent", "per 10,000 children": NumberText.decimal(number, places: 1)
    case "ratio": NumberText.decimal(number, places: 2)
    default: NumberText.decimal(number, places: number == number.rounded() ? 0 : 1)
    }
  }
}
