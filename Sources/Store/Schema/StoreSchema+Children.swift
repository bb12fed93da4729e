import Records

/// The rows, the children and why rows are held to be the same child.
extension StoreSchema {
  var child: TableSchema {
    TableSchema(
      name: "child",
      description: "Children with their characteristics as settled from all agencies.",
      columns: [
        ColumnSchema(
          "id", "TEXT", "NOT NULL PRIMARY KEY CHECK (length(\"id\") = 16)",
          "id of the child, the same from night to night", unit: "16 hexadecimal digits"),
        .day("birth", "day of birth most agencies agree on"),
        .day("birth_month", "first day of the month of birth, where no agency tells the day"),
        .code("sex", CodeLists.sex, "gender or sex as recorded", required: true),
        .code("ethnicity", CodeLists.ethnicity, "self-defined ethnicity"),
        .code("residence", lists.areas, "area of residence, as last told"),
        .code("responsible", lists.areas, "responsible authority, as last told"),
        answer("learning_narrow", "learning disability, narrow definition"),
        answer("learning_broad", "learning difficulty or disability, broad definition"),
        answer("any_sen", "any special educational need"),
        answer("learning_concern", "a social worker's concern about a learning disability"),
        answer("looked_after", "whether the child is or was looked after"),
        .text("conflicts", "fields on which agencies contradict each other, separated by spaces"),
      ],
      isOrderedByKey: true)
  }

  var observation: TableSchema {
    TableSchema(
      name: "observation",
      description: "Every used row of every source, pseudonymised, with its origin.",
      columns: [
        .number("id", "number of the row"),
        .reference("delivery_file", to: "delivery_file", "id", "file it was read from"),
        ColumnSchema(
          "line", "INTEGER", "NOT NULL CHECK (\"line\" >= 1)", "physical line in the file",
          unit: "line number"),
        .code("kind", CodeLists.kind, "what the row says", required: true),
        .code("agency", CodeLists.agency, "kind of agency that sent it", required: true),
        .reference("child_id", to: "child", "id", type: "TEXT", "child it belongs to"),
      ] + fields,
      indexed: ["child_id"])
  }

  private var fields: [ColumnSchema] {
    TokenField.allCases.map { .token($0.name, FieldDescriptions.text($0)) }
      + DayField.allCases.map { .day($0.name, FieldDescriptions.text($0)) }
      + CodeField.allCases.map { .code($0.name, lists.list(of: $0), FieldDescriptions.text($0)) }
      + SetField.allCases.map { .codes($0.name, lists.list(of: $0), FieldDescriptions.text($0)) }
  }

  static let linkRule = TableSchema(
    name: "link_rule",
    description: "Rules by which rows are held to be the same child.",
    columns: [
      ColumnSchema("id", "TEXT", "NOT NULL PRIMARY KEY", "id of the rule"),
      .text("title", "what the rule compares"),
    ],
    isOrderedByKey: true)

  static let link = TableSchema(
    name: "link",
    description: "Why rows are held to be the same child: enough pairs to join every child's rows.",
    columns: [
      .number("id", "number of the link"),
      .reference("left_observation", to: "observation", "id", "a row"),
      .reference("right_observation", to: "observation", "id", "another row"),
      .reference("rule", to: "link_rule", "id", type: "TEXT", "rule that joined them"),
    ],
    rules: ["CHECK (\"left_observation\" <> \"right_observation\")"])

  static let refusedLink = TableSchema(
    name: "refused_link",
    description: "How many joins a contradiction forbade, by the rule that would have made them.",
    columns: [
      .reference("rule", to: "link_rule", "id", type: "TEXT", "rule that would have joined"),
      .count("joins", "joins forbidden", unit: "joins"),
    ],
    rules: ["PRIMARY KEY (\"rule\")"], isOrderedByKey: true)

  private func answer(_ name: String, _ description: String) -> ColumnSchema {
    .code(name, CodeLists.answer, description, required: true)
  }
}
