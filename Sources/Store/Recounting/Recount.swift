import Records
import Vocabulary

/// Makes the figures of a release again from the rows of a store, in SQL.
///
/// The queries can be pasted into any shell of SQLite and share nothing with the code that counts.
public struct Recount: Sendable {
  private let settings: RecountSettings
  private let corrected: [[StoredValue]]
  private let words: RecountWords
  private let library = QueryLibrary.standard

  /// Prepares to make figures again.
  ///
  /// - Parameters:
  ///   - settings: What figures rest on beside the rows.
  ///   - path: The store's file, in which corrections are looked up.
  /// - Throws: `StoreError` where the file cannot be read or is no store of this program.
  public init(_ settings: RecountSettings, of path: String) throws(StoreError) {
    self.settings = settings
    let corrections = CorrectedObservations(settings.corrections)
    words = RecountWords(settings, idle: try corrections.idle(in: path))
    corrected = try corrections.rows(in: path)
  }

  /// Whether a figure of a table does not rest on the rows of the store, and why.
  ///
  /// - Parameters:
  ///   - table: The table's id.
  ///   - cell: The codes of the cell.
  /// - Returns: The reason, or nothing where a query makes the figure again.
  public static func reason(against table: String, cell: [String]) -> String? {
    switch table {
    case "A1.linkage" where cell.first != "used":
      "the store holds the linkage that is used, not the stricter and the looser one"
    case "A4.estimate":
      "models of capture-recapture are fitted, not counted; their counts are A3.combinations"
    case "C5.tests":
      "Gray's test is no query; its waits are those of C5.gap_by_ and the breakdown"
    case "F1.evidence": "it counts the tables of the release, not rows"
    case "F2.lowest", "F2.by_agency": "scores are entered by people and are not in the store"
    case "E4.expected", "E4.drift":
      "it rests on the linkage model's own expectation, which is no count of rows"
    case "E4.link_rate", "E4.held_out", "E4.unlinkable":
      "it counts persons as a system knows them, which the store does not keep apart"
    case "E4.truth": "the truth of an invented partnership is not in the store"
    case "E2.frozen": "it compares figures that were kept with those of tonight"
    default: QueryLibrary.standard.tables[table] == nil ? "no query is known for it" : nil
    }
  }

  /// The queries that make the figures of a table again.
  ///
  /// - Parameter table: The table, its period and the cells that are asked for.
  /// - Returns: The queries, or nothing where the table does not rest on rows of the store.
  /// - Precondition: The table has at most two dimensions.
  public func query(_ table: RecountedTable) -> FigureQuery? {
    guard let known = library.tables[table.id], let shape = library.shapes[known.shape] else {
      return nil
    }
    let parts = [known.body, FigureShape(shape, of: table).text]
    let composer = QueryComposer(
      expressions: library.expressions,
      given: words.tables(for: table, shape: known.shape, corrected: corrected),
      text: QueryText(words: words.words(for: table, known, library.categories)), parts: parts)
    return FigureQuery(
      composer, sql: composer.query(Self.figures), rows: Self.rows(of: known.body),
      steps: library.steps)
  }

  static let figures =
    "SELECT key1, key2, measure, count, denominator, value FROM figure"

  /// What lists the rows: a table names them `unit`, waits in spans, or groups that are `known`.
  private static func rows(of body: String) -> String? {
    let rows = """
      coalesce(CAST(u.observation AS TEXT), (SELECT group_concat(m.observation, ' ')
          FROM journey_observation m WHERE m.journey = u.journey)) AS rows
      """
    if body.contains("unit AS (") {
      return """
        SELECT DISTINCT u.child, u.journey, \(rows), NULL AS wait
        FROM unit u JOIN told_cell x ON x.key1 IS u.key1 AND x.key2 IS u.key2 ORDER BY 1, 2, 3
        """
    }
    if body.contains("span AS (") {
      return """
        SELECT w.child, w.journey, (SELECT group_concat(m.observation, ' ')
            FROM journey_observation m WHERE m.journey = w.journey) AS rows,
          w.days || ' days, ' || w.ended AS wait
        FROM wait w JOIN told_cell x ON x.key1 IS w.key1 AND x.key2 IS w.key2 ORDER BY 1, 2
        """
    }
    guard body.contains("known AS (") else { return nil }
    return """
      SELECT DISTINCT u.child, u.journey, \(rows), NULL AS wait
      FROM known u JOIN told_cell x ON x.key1 IS u.key1 ORDER BY 1, 2, 3
      """
  }
}
