/// The queries behind the figures of a table.
public struct FigureQuery: Sendable {
  /// One step on the way to the figures.
  public struct Step: Sendable {
    /// What is counted, such as "left out: outside the period".
    public let words: String
    /// Gives the count.
    public let sql: String
  }

  /// Gives `key1`, `key2`, `measure`, `count`, `denominator` and `value` of every figure.
  public let sql: String
  private let composer: QueryComposer
  private let listing: String?
  private let known: [QueryLibrary.Step]

  init(_ composer: QueryComposer, sql: String, rows: String?, steps: [QueryLibrary.Step]) {
    self.sql = sql
    self.composer = composer
    listing = rows
    known = steps
  }

  /// Gives `child`, `journey`, `rows` and `wait` of what is counted; none for figures of no rows.
  public var rows: String? {
    listing.map(composer.query)
  }

  /// The query for a database that holds some grounds as tables already.
  func sql(on standing: Set<String>) -> String {
    composer.standing(on: standing).query(Recount.figures)
  }

  /// The query that gives a ground; none where the figures do not rest on it.
  func ground(_ name: String) -> String? {
    composer.grounds.contains(name) ? composer.query("SELECT * FROM \(name)") : nil
  }

  /// What is looked at and what is left out, in order.
  public var steps: [Step] {
    let grounds = composer.grounds
    return known.filter { grounds.contains($0.ground) }.map {
      Step(words: $0.words, sql: composer.query($0.query))
    }
  }
}
