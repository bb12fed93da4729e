/// Files as one ZIP archive, stored and not compressed, so that the same files give the same bytes.
///
/// Every file bears the first day that the format knows, because the time of the run stands in the
/// database alone.
///
/// > Source: PKWARE (2022), APPNOTE.TXT, .ZIP File Format Specification 6.3.10, 4.3.7 to 4.3.16.
struct ZipArchive {
  private var contents: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// 1 January 1980, as the format writes a day.
  private static let day: UInt16 = 1 << 5 | 1
  /// Version 2.0 and names in UTF-8.
  private static let version: UInt16 = 20
  private static let namesAreUTF8: UInt16 = 1 << 11

  /// Adds a file.
  ///
  /// - Precondition: The archive stays within the format's plain limits: 65,535 files, 4 GiB.
  mutating func add(_ bytes: [UInt8], as name: String) {
    precondition(
      count < .max && contents.count + bytes.count < Int(UInt32.max),
      "the archive is too large for the plain format")
    let path = Array(name.utf8)
    let size = UInt32(bytes.count)
    let entry =
      Self.bytes(Self.version) + Self.bytes(Self.namesAreUTF8) + Self.bytes(UInt16(0))
      + Self.bytes(UInt16(0)) + Self.bytes(Self.day) + Self.bytes(CyclicRedundancy.check(of: bytes))
      + Self.bytes(size) + Self.bytes(size) + Self.bytes(UInt16(path.count))
      + Self.bytes(UInt16(0))
    // Made on Unix, so that the mode in the upper half of the attributes holds: a file, 0644.
    directory += Self.bytes(UInt32(0x0201_4B50)) + Self.bytes(UInt16(3 << 8) | Self.version)
    directory += entry + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0))
    directory += Self.bytes(UInt32(0o100644) << 16) + Self.bytes(UInt32(contents.count)) + path
    contents += Self.bytes(UInt32(0x0403_4B50)) + entry + path + bytes
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    contents + directory + Self.bytes(UInt32(0x0605_4B50)) + Self.bytes(UInt32(0))
      + Self.bytes(count) + Self.bytes(count) + Self.bytes(UInt32(directory.count))
      + Self.bytes(UInt32(contents.count)) + Self.bytes(UInt16(0))
  }

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}

/// CRC-32 as ZIP archives carry it.
///
/// > Source: ISO 3309, with the reversed polynomial 0xEDB88320.
enum CyclicRedundancy {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  /// The check of some bytes.
  static func check(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { check, byte in
      check >> 8 ^ table[Int((check ^ UInt32(byte)) & 255)]
    }
  }
}
