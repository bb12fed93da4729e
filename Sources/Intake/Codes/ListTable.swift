import Vocabulary

extension CodeList {
  /// Creates a list of a table: one line for each code, as `code | label | phrases`.
  ///
  /// Phrases stand between commas, with the marks of `PhraseBook`. A line
  /// whose code is `-` names what means that no value is sent. `2>2B` is a kind of code for which
  /// `2B` stands where nothing finer is said.
  ///
  /// - Parameters:
  ///   - entries: Codes and labels that other rooms count by; further ones come from the table.
  ///   - table: The table.
  ///   - several: The code that two codes named together stand for, or none.
  init(
    _ entries: [CodeEntry] = [], table: String, several: String? = nil
  ) {
    var entries = entries
    var umbrellas: [String: String] = [:]
    var phrases: [(code: String, phrase: String)] = []
    for line in table.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { String($0.trimmed) }
      precondition(cells.count == 3, "a line of a list table has three cells: \(line)")
      let codes = cells[0].split(separator: ">").map(String.init)
      umbrellas[codes[0]] = codes.count == 2 ? codes[1] : nil
      if !["-", "?"].contains(codes[0]), !entries.contains(where: { $0.code == codes[0] }) {
        entries.append(CodeEntry(codes[0], cells[1]))
      }
      for phrase in cells[2].split(separator: ",") {
        phrases.append((codes[0], String(phrase.trimmed)))
      }
    }
    self.init(
      entries, book: PhraseBook(entries, phrases: phrases, umbrellas: umbrellas, several: several))
    for entry in entries {
      guard let code = umbrellas[entry.code] else { continue }
      add([entry.code: code, entry.label: code])
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
