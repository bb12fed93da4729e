/// Our own words of a condition in those of a database that Splink runs on.
struct SplinkCondition {
  /// The database.
  let dialect: SplinkDialect

  /// The condition as the database reads it.
  ///
  /// - Parameters:
  ///   - text: A condition as a model says it.
  ///   - place: Where it stands in the model, in words.
  /// - Returns: The condition.
  /// - Throws: `LinkageModelError.notExpressible` for a function that the database lacks, or has
  ///   with another meaning.
  func sql(_ text: String, at place: String) throws(LinkageModelError) -> String {
    let swap = #/day_month_swapped\(\s*(["\w.]+)\s*,\s*(["\w.]+)\s*\)/#
    var spelled = text.replacing(swap) { found in
      let (one, other) = (found.1, found.2)
      return """
        (substr(\(one),1,4) = substr(\(other),1,4) and substr(\(one),6,2) = substr(\(other),9,2) \
        and substr(\(one),9,2) = substr(\(other),6,2) and \(one) <> \(other))
        """
    }
    if dialect == .duckdb {
      let soundex = #/soundex\(\s*(["\w.]+)\s*\)/#.ignoresCase()
      spelled = spelled.replacing(soundex) { "(\(DuckDBSoundex.sql(String($0.1))))" }
    }
    for case .name(let word, false) in SQLLexer.tokens(spelled) ?? []
    where dialect.lacking.contains(word.lowercased()) {
      throw .notExpressible("the function '\(word)' of \(place)", dialect)
    }
    for (ours, theirs) in dialect.names.sorted(by: { $0.key < $1.key }) {
      spelled = spelled.replacing(ours + "(", with: theirs + "(")
    }
    return spelled
  }
}
