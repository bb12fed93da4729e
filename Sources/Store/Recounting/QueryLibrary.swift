/// The queries by which figures are made again, as their files hold them.
///
/// They know the store's tables and the definitions of the indicators, and share nothing with the
/// code that counts: a figure that both give is right twice.
struct QueryLibrary: Sendable {
  /// What a table counts.
  struct Table: Sendable {
    /// How its numbers are made from what is counted.
    let shape: String
    /// What the shape is told, such as that closures compete.
    let option: String
    let body: String
  }

  /// A count by which the way to a ground is told.
  struct Step: Sendable {
    let ground: String
    let words: String
    let query: String
  }

  /// A form of tables, with words in braces for what differs.
  private struct Pattern {
    let shape: String
    let id: String
    let option: String
    let body: String
  }

  private(set) var tables: [String: Table] = [:]
  private(set) var shapes: [String: String] = [:]
  private(set) var expressions: [String: String] = [:]
  private(set) var categories: [String: String] = [:]
  private(set) var steps: [Step] = []
  private var patterns: [String: Pattern] = [:]

  static let standard = QueryLibrary(
    [
      PackageResources.grounds_sql, PackageResources.kept_sql, PackageResources.shapes_sql,
      PackageResources.patterns_sql, PackageResources.tables_sql, PackageResources.steps_sql,
    ].map { String(decoding: $0, as: UTF8.self) })

  init(_ files: [String]) {
    for block in files.flatMap(QueryBlock.all) { add(block) }
  }

  private mutating func add(_ block: QueryBlock) {
    let words = block.words
    switch block.kind {
    case "cte": expressions[words[0]] = block.body
    case "category": categories[words[0]] = block.body
    case "shape": shapes[words[0]] = block.body
    case "step":
      steps.append(
        Step(
          ground: words[0], words: words.dropFirst().joined(separator: " "), query: block.body))
    case "table":
      tables[words[0]] = Table(
        shape: words[1], option: words.count > 2 ? words[2] : "", body: block.body)
    case "pattern":
      patterns[words[0]] = Pattern(
        shape: words[1], id: words[2], option: words.count > 3 ? words[3] : "", body: block.body)
    case "use": for name in words.dropFirst(3) { use(name, words) }
    default: preconditionFailure("a file of queries has a block of kind '\(block.kind)'")
    }
  }

  /// Makes a table of a pattern; a name may say of which category, or of which two, it is.
  private mutating func use(_ name: String, _ words: [String]) {
    guard let pattern = patterns[words[0]] else {
      preconditionFailure("a file of queries uses '\(words[0])' before it is told")
    }
    let parts = name.split(separator: "=").map(String.init)
    let categories = (parts.last ?? name).split(separator: "/").map(String.init)
    let id = pattern.id.replacing("{indicator}", with: words[1]).replacing("{name}", with: parts[0])
    let range = "\(categories.last ?? "")_range"
    let body = pattern.body.replacing("{ground}", with: words[2])
      .replacing("{range}", with: self.categories[range] == nil ? "NULL" : "{\(range)}")
      .replacing("{name}", with: parts[0]).replacing("{category}", with: "{\(categories[0])}")
      .replacing("{outer}", with: "{\(categories[0])}")
      .replacing("{inner}", with: "{\(categories.last ?? "")}")
    tables[id] = Table(shape: pattern.shape, option: pattern.option, body: body)
  }
}
