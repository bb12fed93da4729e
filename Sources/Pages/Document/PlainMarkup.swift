/// Markup in small letters with its character references resolved, as a browser understands it.
struct PlainMarkup {
  let text: String

  init(_ markup: String) {
    text = markup.replacing(#/&#([xX]?)([0-9a-fA-F]+);?/#) { match in
      let number = UInt32(match.2, radix: match.1.isEmpty ? 10 : 16)
      // A line that a reference makes is none of the file's.
      let scalar = number.flatMap(Unicode.Scalar.init).map { $0 == "\n" ? " " : $0 }
      return scalar.map { String(Character($0)) } ?? ""
    }.replacing(#/&(colon|sol|bsol|lpar|equals|tab|newline);?/#.ignoresCase()) { match in
      Self.named[match.1.lowercased()] ?? ""
    }.lowercased()
  }

  /// The line, from 1, in which a place of the text stands.
  func line(of place: String.Index) -> Int {
    text[..<place].count(where: \.isNewline) + 1
  }

  private static let named = [
    "colon": ":", "sol": "/", "bsol": "\\", "lpar": "(", "equals": "=", "tab": " ", "newline": " ",
  ]
}
