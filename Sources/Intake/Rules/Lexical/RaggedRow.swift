import Records

extension Rule {
  /// A row has more or fewer cells than the header.
  static let raggedRow = Rule(
    "V004", .lexical, .error,
    wrong: "the row has more or fewer cells than the header",
    fix: "quote cells that hold the delimiter or a line end, then export again",
    why: "values may stand under the wrong header",
    example: "a note with an unquoted comma: 12 columns in the header, 13 cells in the row")
}
