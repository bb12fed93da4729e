/// The bytes that mean something in every CSV file.
enum CSVByte {
  static let nul: UInt8 = 0
  static let lineFeed: UInt8 = 10
  static let carriageReturn: UInt8 = 13
  static let space: UInt8 = 32
  static let quote: UInt8 = 34

  /// Whether the byte ends a line outside of quotes.
  @inline(__always)
  static func endsLine(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }
}
