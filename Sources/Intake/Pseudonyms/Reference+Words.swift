extension Reference {
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Writes the canonical form of a cell, eight bytes at a time while no space is among them.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell that is not empty.
  ///   - output: Where it is written; as much room as the cell has bytes, and a word.
  /// - Returns: Its length, and whether a digit but 0 is in it.
  @inline(__always)
  static func write(
    _ cell: Cell, to output: UnsafeMutablePointer<UInt8>
  ) -> (count: Int, hasDigit: Bool) {
    let count = cell.count
    // What may be a whole number with a fraction of noughts is looked at byte by byte.
    guard let start = UnsafeRawPointer(cell.baseAddress),
      cell[count - 1] != UInt8(ascii: "0") || cell[0].digit == nil
    else { return writeBytes(fraction(cell), to: output) }
    let target = UnsafeMutableRawPointer(output)
    var digits: UInt64 = 0
    var place = 0
    var written = 0
    while count - place >= 8 {
      let word = start.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if let form = canonical(word) {
        digits |= form.digits
        target.storeBytes(of: form.word, toByteOffset: written, as: UInt64.self)
        written += 8
      } else {
        let (more, hasDigit) = writeBytes(
          Cell(rebasing: cell[place..<place + 8]), to: output + written)
        written += more
        digits |= hasDigit ? 1 : 0
      }
      place += 8
    }
    guard place < count else { return (written, digits != 0) }
    let rest = Cell(rebasing: cell[place...])
    if let form = canonical(shortWord(rest) | ~0 << UInt64(8 * rest.count)) {
      target.storeBytes(of: form.word, toByteOffset: written, as: UInt64.self)
      return (written + rest.count, digits | form.digits != 0)
    }
    let (more, hasDigit) = writeBytes(rest, to: output + written)
    return (written + more, hasDigit || digits != 0)
  }

  /// Eight bytes in upper case and where digits but 0 are, or nothing where a space is among them.
  @inline(__always)
  private static func canonical(_ word: UInt64) -> (word: UInt64, digits: UInt64)? {
    let low = word & lowBits
    guard ((low &+ ones &* 0x5F) | word) & highBits == highBits else { return nil }
    let letters = (low &+ ones &* 0x1F) & ~(low &+ ones &* 0x05) & ~word & highBits
    let digits = (low &+ ones &* 0x4F) & ~(low &+ ones &* 0x46) & ~word & highBits
    return (word - letters >> 2, digits)
  }

  /// One to seven bytes in the lowest places, without reading beyond them.
  @inline(__always)
  private static func shortWord(_ cell: Cell) -> UInt64 {
    let count = cell.count
    if count >= 4, let start = UnsafeRawPointer(cell.baseAddress) {
      let first = UInt64(start.loadUnaligned(as: UInt32.self))
      let last = UInt64(start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return first | last << UInt64(8 * (count - 4))
    }
    return UInt64(cell[0]) | UInt64(cell[count / 2]) << UInt64(8 * (count / 2))
      | UInt64(cell[count - 1]) << UInt64(8 * (count - 1))
  }

  private static func writeBytes(
    _ cell: Cell, to output: UnsafeMutablePointer<UInt8>
  ) -> (count: Int, hasDigit: Bool) {
    var count = 0
    var hasDigit = false
    for byte in cell where byte > 0x20 {
      output[count] = byte.upperCase
      hasDigit = hasDigit || (byte > 0x30 && byte <= 0x39)
      count += 1
    }
    return (count, hasDigit)
  }
}
