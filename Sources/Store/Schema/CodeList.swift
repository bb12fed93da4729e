import Vocabulary

/// A named list of codes.
struct CodeList {
  /// The code that stands where something was sent that the list does not know.
  static let unrecognised = CodeEntry("unrecognised", "sent, but the list does not know it")

  let name: String
  let entries: [CodeEntry]
  /// Whether a column may say that something unknown was sent.
  let isSent: Bool

  init(_ name: String, _ entries: [CodeEntry], isSent: Bool = true) {
    self.name = name
    self.entries = entries
    self.isSent = isSent
  }

  /// The list as its rows say it: what is not recognised comes last, with a negative position.
  var rows: [(position: Int, entry: CodeEntry)] {
    let rows = entries.enumerated().map { (position: $0.offset, entry: $0.element) }
    guard isSent else { return rows }
    return rows + [(position: Int(CodeColumn.unrecognised), entry: Self.unrecognised)]
  }

  /// The codes as a list of SQL texts.
  var codesInSQL: String {
    rows.map { "'" + $0.entry.code.replacing("'", with: "''") + "'" }.joined(separator: ", ")
  }

  /// The code at a position that a column holds; none where nothing was sent.
  ///
  /// - Precondition: The position is in the list.
  func code(at position: Int32) -> String? {
    guard position != CodeColumn.missing else { return nil }
    if position == CodeColumn.unrecognised, isSent { return Self.unrecognised.code }
    precondition(
      entries.indices.contains(Int(position)), "the list '\(name)' has no position \(position)")
    return entries[Int(position)].code
  }
}
