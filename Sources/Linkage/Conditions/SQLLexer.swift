/// Cuts a condition into words, whatever dialect quotes its names.
struct SQLLexer {
  private let characters: [Character]
  private var place = 0

  init(_ text: String) {
    characters = Array(text)
  }

  /// The words, or nil where some sign belongs to no condition.
  static func tokens(_ text: String) -> [SQLToken]? {
    var lexer = SQLLexer(text)
    var tokens: [SQLToken] = []
    while lexer.skipSpace() {
      guard let token = lexer.next() else { return nil }
      tokens.append(token)
    }
    return tokens
  }

  private mutating func skipSpace() -> Bool {
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    return place < characters.count
  }

  private mutating func next() -> SQLToken? {
    let first = characters[place]
    if first == "'" { return quoted(by: "'").map { .text($0) } }
    if first == "\"" || first == "`" { return quoted(by: first).map { .name($0, isQuoted: true) } }
    if first.isNumber { return number() }
    if first.isLetter || first == "_" { return .name(word(), isQuoted: false) }
    return sign()
  }

  // A doubled quote inside stands for one.
  private mutating func quoted(by quote: Character) -> String? {
    var text = ""
    place += 1
    while place < characters.count {
      let character = characters[place]
      place += 1
      guard character == quote else {
        text.append(character)
        continue
      }
      guard place < characters.count, characters[place] == quote else { return text }
      text.append(quote)
      place += 1
    }
    return nil
  }

  private mutating func number() -> SQLToken? {
    let start = place
    while place < characters.count,
      characters[place].isNumber || characters[place] == "." || characters[place] == "e"
        || (characters[place] == "-" && characters[place - 1] == "e")
    {
      place += 1
    }
    return Double(String(characters[start..<place])).map { .number($0) }
  }

  private mutating func word() -> String {
    let start = place
    while place < characters.count,
      characters[place].isLetter || characters[place].isNumber || characters[place] == "_"
    {
      place += 1
    }
    return String(characters[start..<place])
  }

  private mutating func sign() -> SQLToken? {
    let pair = String(characters[place..<min(place + 2, characters.count)])
    if ["<=", ">=", "<>", "!=", "||"].contains(pair) {
      place += 2
      return .sign(pair)
    }
    let single = String(characters[place])
    guard "()=<>+-*/,.[]".contains(single) else { return nil }
    place += 1
    return .sign(single)
  }
}
