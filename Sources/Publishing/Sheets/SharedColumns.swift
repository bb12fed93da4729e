/// Columns and constraints that several tables have.
enum SharedColumns {
  static let indicator = SheetColumn(
    "indicator_id", .text, "The indicator.", codeList: "indicator_metadata",
    constraint: "NOT NULL REFERENCES \"indicator_metadata\" (\"indicator_id\")")

  static let table = SheetColumn(
    "table_id", .text, "The table, such as B1.age_band.", codeList: "released_table",
    constraint: "NOT NULL")

  static let periodKind = SheetColumn(
    "period_kind", .text, "How the period is drawn.", codeList: "period", constraint: "NOT NULL")

  static let periodCode = SheetColumn(
    "period_code", .text, "The period's code; unique with its kind.", codeList: "period",
    constraint: "NOT NULL")

  static let periodKey = """
    FOREIGN KEY ("period_kind", "period_code") REFERENCES "period" ("period_kind", "period_code")
    """

  static let tableKey = """
    FOREIGN KEY ("table_id", "period_kind", "period_code") \
    REFERENCES "released_table" ("table_id", "period_kind", "period_code")
    """

  static func dimension(_ place: Int) -> SheetColumn {
    SheetColumn(
      "dimension\(place)", .text, "The \(place == 1 ? "outer" : "inner") breakdown, if any.",
      codeList: "dimension", constraint: "REFERENCES \"dimension\" (\"dimension_id\")")
  }

  static func category(_ place: Int) -> SheetColumn {
    SheetColumn(
      "category\(place)", .text, "The category of dimension\(place).", codeList: "category")
  }

  static func categoryKey(_ place: Int) -> String {
    """
    FOREIGN KEY ("dimension\(place)", "category\(place)") \
    REFERENCES "category" ("dimension_id", "code")
    """
  }
}
