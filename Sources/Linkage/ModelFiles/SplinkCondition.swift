/// Our own words of a condition in those that DuckDB has.
enum SplinkCondition {
  private static let ours = [
    "levenshtein_characters", "damerau_levenshtein_characters", "jaro_characters",
    "jaro_winkler_characters", "dice", "overlap", "shared", "soundex", "difference",
  ]

  /// The condition for DuckDB.
  static func sql(_ text: String) throws(LinkageModelError) -> String {
    let swap = #/day_month_swapped\(\s*(["\w.]+)\s*,\s*(["\w.]+)\s*\)/#
    let spelled = text.replacing(swap) { found in
      let (one, other) = (found.1, found.2)
      return """
        (substr(\(one),1,4) = substr(\(other),1,4) and substr(\(one),6,2) = substr(\(other),9,2) \
        and substr(\(one),9,2) = substr(\(other),6,2) and \(one) <> \(other))
        """
    }
    let words = SQLLexer.tokens(spelled) ?? []
    for case .name(let word, false) in words where ours.contains(word.lowercased()) {
      throw .notExpressible("the function '\(word)'")
    }
    return spelled
  }
}
