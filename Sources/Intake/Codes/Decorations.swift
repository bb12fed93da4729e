/// The parts of a cell that may hold the code when it comes with decorations.
///
/// Systems send `a) WBRI`, `WBRI - White British`, `(CS) Housing`, `q) 6: Police` or
/// `White - Irish [WIRI]` where a code was asked for.
enum Decorations {
  /// The parts of a text, the most bare last.
  ///
  /// - Parameter text: A cell's text.
  /// - Returns: Texts, the whole one not among them.
  static func parts(of text: String) -> [String] {
    let stripped = strip(text)
    var parts: [String] = stripped == text ? [] : [stripped]
    for mark in [": ", ":", " - ", " \u{2013} ", "\u{2013}", " > ", "-"] {
      guard let (head, tail) = split(stripped, at: mark) else { continue }
      parts += [head, tail]
      break
    }
    parts += bracketed(stripped)
    if let first = stripped.split(separator: " ").first, isCodeLike(first) {
      parts.append(String(first))
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Drops list letters such as `a)`, `(A.A1)` and `b.` at the start, at most twice.
  private static func strip(_ text: String) -> String {
    var rest = Substring(text)
    for _ in 0..<2 {
      guard let end = listLetterEnd(of: rest) else { break }
      rest = rest[end...].drop { $0.isWhitespace }
    }
    return rest.isEmpty ? text : String(rest)
  }

  private static func listLetterEnd(of text: Substring) -> Substring.Index? {
    let isOpened = text.first == "("
    let body = isOpened ? text.dropFirst() : text
    let label = body.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    guard (1...6).contains(label.count) else { return nil }
    let after = body[label.endIndex...]
    if after.first == ")" { return text.index(after: label.endIndex) }
    guard !isOpened, label.count <= 2, label.last == ".", after.first?.isWhitespace == true
    else { return nil }
    return label.endIndex
  }

  private static func split(_ text: String, at mark: String) -> (String, String)? {
    guard let range = text.firstRange(of: mark) else { return nil }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }

  private static func bracketed(_ text: String) -> [String] {
    for (open, close) in [("[", "]"), ("(", ")")] as [(Character, Character)] {
      guard let start = text.firstIndex(of: open), let end = text.lastIndex(of: close),
        start < end
      else { continue }
      return [String(text[text.index(after: start)..<end]), String(text[..<start])]
    }
    return []
  }

  private static func isCodeLike(_ word: Substring) -> Bool {
    word.count >= 2 && word.allSatisfy { $0.isUppercase || $0.isNumber }
      && word.contains { $0.isNumber || $0.isUppercase }
  }
}
