/// Reads a condition of SQL into an expression: operators, calls, `CAST`, `CASE` and `IS NULL`.
struct SQLParser {
  private let tokens: [SQLToken]
  private var place = 0

  /// The expression, or nil where the text is none.
  static func parse(_ text: String) -> SQLExpression? {
    guard let tokens = SQLLexer.tokens(text), !tokens.isEmpty else { return nil }
    var parser = SQLParser(tokens: tokens)
    guard let expression = parser.disjunction(), parser.place == tokens.count else { return nil }
    return expression
  }

  private init(tokens: [SQLToken]) {
    self.tokens = tokens
  }

  private mutating func disjunction() -> SQLExpression? {
    chain(of: ["or"]) { $0.conjunction() }
  }

  private mutating func conjunction() -> SQLExpression? {
    chain(of: ["and"]) { $0.negation() }
  }

  private mutating func negation() -> SQLExpression? {
    guard accept(word: "not") else { return comparison() }
    return negation().map { .not($0) }
  }

  private mutating func comparison() -> SQLExpression? {
    guard let left = sum() else { return nil }
    if accept(word: "is") {
      let negated = accept(word: "not")
      return accept(word: "null") ? .isNull(left, negated: negated) : nil
    }
    for sign in ["=", "<=", ">=", "<>", "!=", "<", ">"] where accept(sign: sign) {
      guard let right = sum() else { return nil }
      return .binary(sign == "!=" ? "<>" : sign, left, right)
    }
    return left
  }

  private mutating func sum() -> SQLExpression? {
    chain(of: ["+", "-", "||"]) { $0.product() }
  }

  private mutating func product() -> SQLExpression? {
    chain(of: ["*", "/"]) { $0.primary() }
  }

  private mutating func chain(
    of operators: [String], _ part: (inout Self) -> SQLExpression?
  ) -> SQLExpression? {
    guard var left = part(&self) else { return nil }
    while let sign = operators.first(where: { accept(word: $0) || accept(sign: $0) }) {
      guard let right = part(&self) else { return nil }
      left = .binary(sign, left, right)
    }
    return left
  }

  private mutating func primary() -> SQLExpression? {
    guard place < tokens.count else { return nil }
    switch tokens[place] {
    case .number(let number):
      place += 1
      return .number(number)
    case .text(let text):
      place += 1
      return .text(text)
    case .sign("("):
      place += 1
      guard let inner = disjunction(), accept(sign: ")") else { return nil }
      return inner
    case .sign("-"):
      place += 1
      return primary().map { .binary("-", .number(0), $0) }
    case .name(let name, let isQuoted):
      place += 1
      return named(name, isQuoted: isQuoted)
    case .sign:
      return nil
    }
  }

  private mutating func named(_ name: String, isQuoted: Bool) -> SQLExpression? {
    if !isQuoted {
      if name.lowercased() == "case" { return choice() }
      if accept(sign: "(") { return call(name.lowercased()) }
    }
    guard accept(sign: ".") else { return .column(nil, name) }
    guard place < tokens.count, case .name(let column, _) = tokens[place] else { return nil }
    place += 1
    return .column(name, column)
  }

  private mutating func call(_ name: String) -> SQLExpression? {
    if accept(sign: ")") { return .call(name, []) }
    guard let first = disjunction() else { return nil }
    if name == "cast" { return cast(first) }
    var arguments = [first]
    while accept(sign: ",") || accept(word: "from") || accept(word: "for") {
      guard let argument = disjunction() else { return nil }
      arguments.append(argument)
    }
    return accept(sign: ")") ? .call(name, arguments) : nil
  }

  private mutating func cast(_ value: SQLExpression) -> SQLExpression? {
    guard accept(word: "as"), place < tokens.count, case .name(let type, _) = tokens[place] else {
      return nil
    }
    place += 1
    return accept(sign: ")") ? .call("cast", [value, .text(type.lowercased())]) : nil
  }

  private mutating func choice() -> SQLExpression? {
    accept(word: "when") ? branch() : nil
  }

  // Behind a WHEN: what follows it is the other branch, up to the one END.
  private mutating func branch() -> SQLExpression? {
    guard let condition = disjunction(), accept(word: "then"), let then = sum() else { return nil }
    if accept(word: "when") {
      return branch().map { .choice(condition, then: then, otherwise: $0) }
    }
    guard accept(word: "else"), let otherwise = sum(), accept(word: "end") else { return nil }
    return .choice(condition, then: then, otherwise: otherwise)
  }

  private mutating func accept(word: String) -> Bool {
    guard place < tokens.count, case .name(let name, false) = tokens[place],
      name.lowercased() == word
    else { return false }
    place += 1
    return true
  }

  private mutating func accept(sign: String) -> Bool {
    guard place < tokens.count, tokens[place] == .sign(sign) else { return false }
    place += 1
    return true
  }
}
