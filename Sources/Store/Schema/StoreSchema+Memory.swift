import Records

/// What is carried on from night to night.
extension StoreSchema {
  static let migration = TableSchema(
    name: "migration",
    description: "Layouts that stores of this program have had, up to that of this one.",
    columns: [.number("number", "number of the layout"), .text("name", "what came with it")])

  static let sourceVolume = TableSchema(
    name: "source_volume",
    description: "How much each source brought to each run.",
    columns: [
      .reference("run", to: "run", "number", "run that read it"),
      .text("source", "id of the source in the pipeline file"),
      .count("files", "files taken in or found replaced", unit: "files"),
    ] + rows,
    rules: [reconcile, "PRIMARY KEY (\"run\", \"source\")"], isOrderedByKey: true)

  static let rowChange = TableSchema(
    name: "row_change",
    description: "How many used rows of each source each run found changed since the run before.",
    columns: [
      .number("id", "number of the entry"),
      .reference("run", to: "run", "number", "run that found it"),
      .text("source", "id of the source in the pipeline file"),
      .code("change", CodeLists.rowChange, "what became of the rows", required: true),
      .day("day", "first day the rows tell of, of rows that came; empty where they tell none"),
      .count("rows", "how many rows", unit: "rows"),
    ])

  static let rowDigest = TableSchema(
    name: "row_digest",
    description: "Hashes of what rows say, by which the next run writes only those that differ.",
    columns: [
      .text("of_table", "table of the rows"),
      .count("part", "part of the table, from 0", unit: "number"),
      ColumnSchema(
        "digests", "BLOB", "NOT NULL",
        "row by row its number and its hash, in the order of the numbers", unit: "24 bytes a row"),
    ],
    rules: ["PRIMARY KEY (\"of_table\", \"part\")"], isOrderedByKey: true)

  static let rowDigestState = TableSchema(
    name: "row_digest_state",
    description: "What the hashes hold under; a store that anything else wrote to is built anew.",
    columns: [
      ColumnSchema("name", "TEXT", "NOT NULL PRIMARY KEY", "name of the value"),
      .text("value", "hash of program and lists; writes to the file; nights since it was built"),
    ],
    isOrderedByKey: true)

  static let configuration = TableSchema(
    name: "configuration",
    description: "Parts of the configuration of the last run; where one changes, rows can pass.",
    columns: [
      ColumnSchema("part", "TEXT", "NOT NULL PRIMARY KEY", "formats, rules and files by name"),
      hash("sha256", "SHA-256 of the part"),
    ],
    isOrderedByKey: true)

  static let keptFile = TableSchema(
    name: "kept_file",
    description: "Files that sources delivered and of which a private copy is kept.",
    columns: [
      .text("source", "id of the source in the pipeline file"),
      hash("sha256", "SHA-256 of the bytes, the name of the copy"),
      .text("name", "path below the inbox"),
      .count("size", "size of the file", unit: "bytes"),
      .count("rows_read", "rows read from it", unit: "rows"),
      .day("first_seen", "day it came, or was last written again", required: true),
      .day("last_used", "day a run last found or counted it", required: true),
      .flag("is_current", "whether its rows are part of the figures"),
    ],
    rules: ["PRIMARY KEY (\"source\", \"sha256\")"], isOrderedByKey: true)

  static let quarantine = TableSchema(
    name: "quarantine",
    description: "Rows set aside: where they stand in the kept file, and why; no values.",
    columns: [
      .number("id", "number of the entry"),
      .text("source", "id of the source in the pipeline file"),
      hash("file_sha256", "SHA-256 of the file, by which a kept file is known again"),
      .text("file", "path of the file below the inbox"),
      ColumnSchema(
        "line", "INTEGER", "NOT NULL CHECK (\"line\" >= 1)", "physical line", unit: "line number"),
      ColumnSchema(
        "rows", "INTEGER", "NOT NULL CHECK (\"rows\" >= 1)", "rows that start on it", unit: "rows"),
      .text("rules", "ids of the rules it breaks, separated by spaces"),
      .day("first_seen", "day it was first set aside", required: true),
      .day("last_tried", "day it was last read", required: true),
      .code("state", CodeLists.quarantineState, "what became of it", required: true),
      .day("ended", "day from which it waits no longer"),
      .text("cause", "why it waits no longer, or empty"),
    ],
    rules: [
      "UNIQUE (\"source\", \"file_sha256\", \"line\")",
      "CHECK ((\"state\" = 'waiting') = (\"ended\" IS NULL))",
    ])
}
