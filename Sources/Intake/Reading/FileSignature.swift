/// What the first bytes of a file say it is.
enum FileSignature: Hashable {
  /// Nothing special: text in the encoding the source declares.
  case text
  /// UTF-8, said by a byte order mark.
  case utf8
  /// UTF-16, said by a byte order mark.
  case utf16(littleEndian: Bool)
  /// Text in an encoding that is not read, such as UTF-32 or UTF-16 without its mark.
  case unreadableText
  /// A spreadsheet, document or compressed file.
  case archive

  // zip (xlsx, ods), its empty and split forms, OLE (xls), PDF, gzip, 7-Zip, RAR
  private static let archives: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
    [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46, 0x2D], [0x1F, 0x8B],
    [0x37, 0x7A, 0xBC, 0xAF], [0x52, 0x61, 0x72, 0x21, 0x1A],
  ]

  /// Judges a file by its first bytes, at least four where it has so many.
  init(opening: [UInt8]) {
    if Self.archives.contains(where: opening.starts(with:)) {
      self = .archive
    } else if opening.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if opening.starts(with: [0xFF, 0xFE, 0, 0]) || opening.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .unreadableText
    } else if opening.starts(with: [0xFF, 0xFE]) {
      self = .utf16(littleEndian: true)
    } else if opening.starts(with: [0xFE, 0xFF]) {
      self = .utf16(littleEndian: false)
    } else {
      self = Self.looksWide(opening) ? .unreadableText : .text
    }
  }

  // Latin text in UTF-16 without a mark, or in UTF-32, has a zero in every second byte; XML in
  // EBCDIC starts with the four bytes of its '<?xm'.
  private static func looksWide(_ opening: [UInt8]) -> Bool {
    let zeros = opening.prefix(4).map { $0 == 0 }
    return opening.starts(with: [0x4C, 0x6F, 0xA7, 0x94])
      || [[true, false, true, false], [false, true, false, true]].contains(zeros)
      || [[true, true, true, false], [false, true, true, true]].contains(zeros)
  }

  /// The problem that ends the reading of such a file at once, if it does.
  var problem: LexicalProblem? {
    switch self {
    case .text, .utf8, .utf16: nil
    case .unreadableText: .wholeFile(.encoding)
    case .archive: .wholeFile(.archive)
    }
  }
}
