/// Something wrong with the bytes of a row or a file, found before any cell is understood.
struct LexicalProblem: Hashable {
  /// What is wrong.
  enum Kind: String, CaseIterable {
    /// The file has no bytes.
    case emptyFile
    /// The file holds a spreadsheet or an archive.
    case archive
    /// The bytes are in no encoding that the source declares.
    case encoding
    /// A row has more or fewer cells than the header.
    case ragged
    /// A quote opens inside a field or text follows a closing quote.
    case quoting
    /// A quoted field or an element is never closed: the file ends too early.
    case truncated
    /// A byte that no text holds.
    case nulByte
    /// A row, cell, depth or tag beyond the caps.
    case tooLarge
    /// A document type or entity declaration, which is never read.
    case documentType
    /// The XML is not well formed.
    case malformed
    /// Text stands between elements where none belongs.
    case strayText
    /// The header stands again among the rows.
    case repeatedHeader
    /// An element that would be a row has a name that is almost the declared one.
    case misnamed
    /// An element that would be a row stands where the format does not declare it.
    case displaced
  }

  /// What is wrong.
  let kind: Kind
  /// Physical line in the file, from 1; 0 for the file as a whole.
  let line: Int
  /// Whether the row it stands in cannot be used.
  let losesRow: Bool
  /// Whether nothing after it in the file can be read.
  let endsFile: Bool
}
