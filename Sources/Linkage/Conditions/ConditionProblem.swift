/// Why a condition is not understood, as far as its words tell.
struct ConditionProblem {
  private let text: String
  private let tokens: [SQLToken]?

  private static let functions: [String] =
    QuantityReader.measures.keys + NumberFunction.allCases.map(\.rawValue) + [
      "epoch", "extract", "cast", "length", "array_length", "list_intersect", "starts_with",
      "day_month_swapped", "lower", "upper", "trim", "date", "soundex", "substr", "substring",
      "left",
      "nullif", "regexp_extract", "try_strptime", "strptime", "split_part", "len", "size",
      "cardinality", "array_intersect", "startswith", "try_to_timestamp", "to_timestamp",
      "try_cast_date", "to_date",
    ]
  private static let words: Set<String> = [
    "and", "or", "not", "is", "null", "case", "when", "then", "else", "end", "as", "from", "for",
    "text", "varchar", "string", "date", "double", "float", "integer", "int", "epoch",
  ]

  init(_ text: String) {
    self.text = text
    tokens = SQLLexer.tokens(text)
  }

  /// What is wrong and what to do, such as "'==' is written '='".
  var words: String {
    guard let tokens else { return unreadable }
    if text.contains("==") { return "'==' is written '='" }
    let (open, closed) = (tokens.count { $0 == .sign("(") }, tokens.count { $0 == .sign(")") })
    if open != closed { return "it has \(open) '(' and \(closed) ')'; close them" }
    return unknownFunction(tokens) ?? badText(tokens) ?? sideless(tokens)
      ?? "something in it stands in a way that docs/linkage.md does not list; write it in another"
  }

  private var unreadable: String {
    for quote in ["'", "\"", "`"] where text.count(where: { String($0) == quote }) % 2 == 1 {
      return "a quote (\(quote)) is not closed"
    }
    return "it has a sign that no condition has; docs/linkage.md lists what may stand"
  }

  private func unknownFunction(_ tokens: [SQLToken]) -> String? {
    for (token, next) in zip(tokens, tokens.dropFirst()) where next == .sign("(") {
      guard case .name(let name, false) = token, !Self.words.contains(name.lowercased()),
        !Self.functions.contains(name.lowercased())
      else { continue }
      let nearest = Self.functions.sorted().min { distance($0, name) < distance($1, name) } ?? ""
      return "'\(name)' is no function here; did you mean '\(nearest)'? docs/linkage.md lists them"
    }
    return nil
  }

  private func distance(_ one: String, _ other: String) -> Int {
    EditDistance.levenshtein(Array(one), Array(other.lowercased()))
  }

  private func badText(_ tokens: [SQLToken]) -> String? {
    let lowered = text.lowercased()
    for case .text(let words) in tokens {
      if lowered.contains("regexp_extract"), TextPattern(words) == nil {
        return "the pattern '\(words)' is no regular expression"
      }
      if lowered.contains("strptime"), DayFormat(words) == nil {
        return "the format '\(words)' has other signs than %Y, %m and %d"
      }
    }
    return nil
  }

  // A column of neither record.
  private func sideless(_ tokens: [SQLToken]) -> String? {
    for (place, token) in tokens.enumerated() {
      guard case .name(let name, let isQuoted) = token, !name.hasSuffix("_l"),
        !name.hasSuffix("_r"),
        isQuoted || !Self.words.contains(name.lowercased()),
        place + 1 == tokens.count || ![.sign("("), .sign(".")].contains(tokens[place + 1]),
        place == 0 || tokens[place - 1] != .sign(".")
      else { continue }
      return "'\(name)' is of neither record; write \(name)_l and \(name)_r, in rules l.\(name)"
    }
    return nil
  }
}
