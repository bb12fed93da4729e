/// What was delivered, and where every row ended.
extension StoreSchema {
  static let run = TableSchema(
    name: "run",
    description: "Runs of the program, oldest first; the last is the one the store holds.",
    columns: [
      .number("number", "number of the run, from 1"),
      .text("partnership", "id of the partnership"),
      .day("as_of", "reference date of every figure", required: true),
      .text("code_version", "version of the program"),
      hash("manifest", "SHA-256 of the configuration and every input file"),
    ] + rows + [
      .count("children", "children", unit: "children"),
      .count("journeys", "journeys", unit: "journeys"),
      .count("rows_waiting", "rows in quarantine that wait", unit: "rows"),
      .count("rows_settled", "rows in quarantine that were settled", unit: "rows"),
      .count("rows_expired", "rows in quarantine that expired unread", unit: "rows"),
      .text("linkage_model", "SHA-256 of the model that weighed pairs, or empty"),
    ],
    rules: [reconcile])

  static let delivery = TableSchema(
    name: "delivery",
    description: "What each source delivered for the last run.",
    columns: [
      .number("id", "number of the delivery, in the order of the pipeline file"),
      .reference("run", to: "run", "number", "run that read it"),
      .text("source", "id of the source in the pipeline file"),
      .code("agency", CodeLists.agency, "kind of agency that sent it", required: true),
      .text("system", "system that it comes from, as the pipeline file names it"),
      .text("format", "id of the format"),
    ],
    rules: ["UNIQUE (\"run\", \"source\")"])

  static let deliveryFile = TableSchema(
    name: "delivery_file",
    description: "Files of the deliveries; every row is used, set aside or superseded.",
    columns: [
      .number("id", "number of the file"),
      .reference("delivery", to: "delivery", "id", "delivery it belongs to"),
      .text("name", "path of the file below the inbox"),
      hash("sha256", "SHA-256 of the bytes"),
      .count("size", "size of the file", unit: "bytes"),
    ] + rows,
    rules: [reconcile, "UNIQUE (\"delivery\", \"name\")"])

  static let finding = TableSchema(
    name: "finding",
    description: "What is wrong with files and rows; never a value that was sent.",
    columns: [
      .number("id", "number of the finding"),
      .code("severity", CodeLists.severity, "how much it matters", required: true),
      .text("rule", "id of the rule"),
      .text("source", "id of the source in the pipeline file"),
      .text("file", "path of the file below the inbox"),
      file(required: false),
      .count("line", "physical line, 0 for the file as a whole", unit: "line number"),
      .text("column_name", "column or element of the file, empty for the row as a whole"),
      .text("message", "what is wrong and what to do"),
    ])

  static let rows: [ColumnSchema] = [
    .count("rows_read", "rows read", unit: "rows"),
    .count("rows_used", "rows that went on to the store", unit: "rows"),
    .count("rows_set_aside", "rows set aside with a reason", unit: "rows"),
    .count(
      "rows_superseded", "rows that repeat an earlier row of the sender", unit: "rows"),
  ]

  static let reconcile =
    "CONSTRAINT \"no row is lost\" "
    + "CHECK (\"rows_read\" = \"rows_used\" + \"rows_set_aside\" + \"rows_superseded\")"

  static func hash(_ name: String, _ description: String) -> ColumnSchema {
    ColumnSchema(
      name, "TEXT", "NOT NULL CHECK (length(\"\(name)\") = 64)", description,
      unit: "64 hexadecimal digits")
  }

  private static func file(required: Bool) -> ColumnSchema {
    .reference("delivery_file", to: "delivery_file", "id", required: required, "file it stands in")
  }
}
