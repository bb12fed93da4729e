/// What a piece of text in XML consists of.
enum XMLBytes {
  static let lineFeed: UInt8 = 10

  /// Whether XML counts the byte as white space.
  ///
  /// > Source: W3C (2008), Extensible Markup Language 1.0, fifth edition, production 3.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == lineFeed || byte == 9 || byte == 13
  }

  /// The place of the first byte that is no white space; the count where there is none.
  @inline(__always)
  static func firstInk(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var place = 0
    while place < count {
      // Indentation is most of the white space: eight spaces at a time.
      if count - place >= 8 && word(bytes + place) == 0x2020_2020_2020_2020 {
        place += 8
      } else if isSpace(bytes[place]) {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  @inline(__always)
  private static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
  }
}
