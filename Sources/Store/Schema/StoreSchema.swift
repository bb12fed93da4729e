/// The tables and views of the store, in the order in which they are made and filled.
struct StoreSchema {
  /// Says to SQLite and to `file` whose file it is: the letters HSBS.
  static let applicationID = 0x4853_4253
  /// The layout; raised whenever a table or column changes.
  static let version = StoreMigration.allCases.count

  let lists: CodeLists

  init(_ lists: CodeLists) {
    self.lists = lists
  }

  /// The tables; a table stands after those it refers to.
  var tables: [TableSchema] {
    [
      Self.codeList, Self.tableDescription, Self.migration, Self.configuration, Self.run,
      Self.sourceVolume, Self.rowChange, Self.delivery, Self.deliveryFile, Self.finding,
      Self.keptFile,
      Self.quarantine, Self.linkageState, Self.linkageCount, Self.linkageBlock, Self.linkageUnit,
      Self.weighedPair, Self.faintPair, Self.knownPerson, Self.childID, Self.childEvent,
      Self.linkDecision,
      Self.linkageLevel, child,
      observation, Self.linkRule, Self.link,
      Self.refusedLink, journey, Self.journeyObservation, Self.milestone, Self.rowDigest,
      Self.rowDigestState,
    ]
  }

  /// The views.
  var views: [ViewSchema] {
    [referral]
  }
}

/// What the store says about itself.
extension StoreSchema {
  static let codeList = TableSchema(
    name: "code_list",
    description: "Codes and labels of every list that a column of the store uses.",
    columns: [
      .text("list", "name of the list"),
      .text("code", "code as the columns hold it"),
      .text("label", "what the code means"),
      ColumnSchema(
        "position", "INTEGER", "NOT NULL", "place in the list; negative for what no list knows"),
    ],
    rules: ["PRIMARY KEY (\"list\", \"code\")"], isOrderedByKey: true)

  static let tableDescription = TableSchema(
    name: "table_description",
    description: "What every table, view and column of the store means.",
    columns: [
      .text("table_name", "name of the table or view"),
      .text("column_name", "name of the column; empty for the table itself"),
      .text("type", "type of the column; table or view for the table itself"),
      .text("unit", "unit or form of the values, where they have one"),
      .text("description", "what it means"),
      ColumnSchema("code_list", "TEXT", "", "list whose codes the column holds"),
    ],
    rules: ["PRIMARY KEY (\"table_name\", \"column_name\")"], isOrderedByKey: true)
}
