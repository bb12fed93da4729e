import Records

/// What linkage carries on from night to night.
extension StoreSchema {
  static let linkageState = TableSchema(
    name: "linkage_state",
    description: "What pairs were weighed with; held until the model is measured anew.",
    columns: [
      ColumnSchema("name", "TEXT", "NOT NULL PRIMARY KEY", "name of the value"),
      .text(
        "value",
        "hash of model and settings; units, their hash, those of the last full comparison, and matches for each as measured"
      ),
    ],
    isOrderedByKey: true)

  static let linkageCount = TableSchema(
    name: "linkage_count",
    description: "How often values were seen when linkage was measured; rare ones weigh more.",
    columns: [
      .text("column_name", "column of the units"),
      .count("member", "value as the model's columns hold it", unit: "number"),
      .count("units", "units that have it", unit: "units"),
    ],
    rules: ["PRIMARY KEY (\"column_name\", \"member\")"], isOrderedByKey: true)

  static let linkageBlock = TableSchema(
    name: "linkage_block",
    description: "Keys that too many units share, so that they were not compared for them.",
    columns: [.number("key", "hash of the key")])

  static let linkageUnit = TableSchema(
    name: "linkage_unit",
    description: "Groups of records that identifiers make one child, and their clusters.",
    columns: [
      .token("key", "smallest reference of the unit").required(primary: true),
      .token("fingerprint", "what its records say, as a hash").required(),
      .token("cluster", "key of the first unit of its cluster").required(),
    ],
    isOrderedByKey: true)

  static let weighedPair = TableSchema(
    name: "weighed_pair",
    description:
      "Pairs of units that weigh at least -4.3 bits or were decided, and what was made of each.",
    columns: [
      .token("left_unit", "key of a unit").required(),
      .token("right_unit", "key of another unit").required(),
      ColumnSchema(
        "weight", "REAL", "NOT NULL", "logarithm to base 2 of the odds that both are one child",
        unit: "bits"),
      ColumnSchema(
        "relative", "REAL", "NOT NULL", "chance that they are relatives", unit: "fraction"),
      ColumnSchema(
        "rule", "INTEGER", "NOT NULL",
        "place of the blocking rule in the model, from 0; -1 for a decision"),
      ColumnSchema("levels", "INTEGER", "NOT NULL", "levels of all comparisons, packed"),
      .code("outcome", CodeLists.pairOutcome, "what was made of it", required: true),
      .text("reason", "contradiction or review that kept or joined them, or empty"),
    ],
    rules: ["PRIMARY KEY (\"left_unit\", \"right_unit\")"], isOrderedByKey: true)

  static let faintPair = TableSchema(
    name: "faint_pair",
    description: "Pairs of units that weighed less and took no part, for nights on which they may.",
    columns: [
      ColumnSchema(
        "part", "INTEGER", "NOT NULL PRIMARY KEY CHECK (\"part\" >= 0)",
        "part of the pairs, from 0",
        unit: "number"),
      ColumnSchema(
        "pairs", "BLOB", "NOT NULL",
        "pair by pair the places of both units by their keys, the blocking rule, and the levels",
        unit: "24 bytes a pair"),
    ])

  static let knownPerson = TableSchema(
    name: "known_person",
    description: "Which child each person is, as its sender knows it; also of earlier nights.",
    columns: [
      .token("key", "sender's reference, or what its only row says").required(primary: true),
      .text("child_id", "child it is, or was when it was last sent"),
      ColumnSchema("former_id", "TEXT", "", "child it was before it became another's"),
      .flag("is_current", "whether the last run had it"),
    ],
    isOrderedByKey: true)

  static let childID = TableSchema(
    name: "child_id",
    description: "Every id that was ever given, so that earlier extracts can be read.",
    columns: [
      ColumnSchema(
        "id", "TEXT", "NOT NULL PRIMARY KEY CHECK (length(\"id\") = 16)", "id as extracts hold it",
        unit: "16 hexadecimal digits"),
      .count("since", "run that gave it", unit: "run number"),
      ColumnSchema("merged_into", "TEXT", "", "id that stands for it now"),
      .flag("is_current", "whether the last run had records of it"),
    ],
    isOrderedByKey: true)

  static let childEvent = TableSchema(
    name: "child_event",
    description: "What became of children's ids: merges, splits and their reasons.",
    columns: [
      .number("id", "number of the event, oldest first"),
      .count("run", "run in which it happened", unit: "run number"),
      .code("kind", CodeLists.childEvent, "what happened", required: true),
      .text(
        "child_id",
        "child: of a merge whose id goes, of a split whose id is new, of a move that records left"),
      ColumnSchema(
        "other_id", "TEXT", "", "child it was merged into or split from, or that records went to"),
      .text("reason", "rules or contradictions by which it happened"),
    ])

  static let linkageLevel = TableSchema(
    name: "linkage_level",
    description: "How often levels of comparisons were given, by the last run of each month.",
    columns: [
      .number("id", "number of the row, oldest month first"),
      .count("month", "month of the reference date", unit: "months since the year 0"),
      .text("comparison", "comparison of the model"),
      .text("level", "level of the comparison"),
      .count("same", "pairs of one child, as the model expects them, that have it", unit: "pairs"),
      .count("same_of", "pairs of one child that could have it", unit: "pairs"),
      .count("drawn", "pairs drawn at random that have it", unit: "pairs"),
      .count("drawn_of", "pairs drawn at random that could have it", unit: "pairs"),
    ])

  static let linkDecision = TableSchema(
    name: "link_decision",
    description: "What reviewers decided of pairs; it outranks the model.",
    columns: [
      .number("id", "number of the decision, oldest first"),
      .token("left_person", "key of a person").required(),
      .token("right_person", "key of another person").required(),
      .code("verdict", CodeLists.verdict, "what was decided", required: true),
      .text("reviewer", "who decided"),
      .day("day", "day of the decision", required: true),
      .text("reason", "why, in the reviewer's words"),
    ],
    rules: ["CHECK (\"left_person\" <> \"right_person\")"])
}

extension ColumnSchema {
  /// The same column with a value in every row.
  func required(primary: Bool = false) -> ColumnSchema {
    ColumnSchema(
      name, type, (primary ? "NOT NULL PRIMARY KEY " : "NOT NULL ") + rule, description,
      unit: unit, list: list)
  }
}
