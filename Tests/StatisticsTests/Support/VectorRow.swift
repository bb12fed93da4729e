import Testing

/// One row of reference values; blank means missing.
struct VectorRow {
  let cells: [String: String]

  func text(_ column: String) throws -> String {
    try #require(cells[column], "there is no column \(column)")
  }

  func number(_ column: String) throws -> Double? {
    let cell = try text(column)
    if cell.isEmpty || cell == "NA" { return nil }
    let number: Double = try #require(Double(cell), "\(column) should be a number")
    return number
  }

  func value(_ column: String) throws -> Double {
    try #require(try number(column), "\(column) should not be blank")
  }

  func count(_ column: String) throws -> Int {
    Int(try value(column))
  }

  func numbers(_ column: String) throws -> [Double] {
    try text(column).split(separator: "|").map { try #require(Double($0)) }
  }

  func counts(_ column: String) throws -> [Int] {
    try numbers(column).map { Int($0) }
  }
}
