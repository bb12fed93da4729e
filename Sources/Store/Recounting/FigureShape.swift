/// How figures are made of what is counted, without what a table has no use for.
struct FigureShape {
  /// Codes of children of no known group.
  static let unknown = ["unknown", "not_stated", "not_recorded", "REFU", "NOBT"]

  let text: String

  /// A share has a highest share beside it only where its innermost breakdown has unknowns.
  init(_ shape: String, of table: RecountedTable) {
    let codes = table.codes.last ?? []
    let start = shape.firstRange(of: "not_known AS (")
    let end = shape.firstRange(of: "figure AS (")
    let union = shape.firstRange(of: "  UNION ALL")
    guard !codes.contains(where: Self.unknown.contains), let start, let end, let union else {
      text = shape
      return
    }
    text =
      shape[..<start.lowerBound] + shape[end.lowerBound..<union.lowerBound].dropLast() + ")"
  }
}
