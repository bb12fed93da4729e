/// Windows code page 1252: Latin-1 with letters and marks where Latin-1 has controls.
enum Windows1252 {
  // The scalars of 0x80 to 0x9F; 0 where the code page has none.
  private static let marks: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Writes the character of a byte as UTF-8 and returns how many bytes it has.
  ///
  /// > Source: Unicode Consortium, mapping table CP1252.TXT, version 2.01.
  static func write(_ byte: UInt8, to output: UnsafeMutablePointer<UInt8>) -> Int {
    guard byte >= 0x80 else {
      output.pointee = byte
      return 1
    }
    guard byte < 0xA0 else { return Transcoder.write(UInt32(byte), to: output) }
    let scalar = marks[Int(byte) - 0x80]
    guard scalar != 0 else {
      output.pointee = Transcoder.invalid
      return 1
    }
    return Transcoder.write(scalar, to: output)
  }
}
