/// The ends of a cell as two words: up to sixteen bytes they tell, with the length, all of it.
struct CellWords: Equatable {
  /// The first bytes.
  let first: UInt64
  /// The last bytes.
  let last: UInt64

  /// Loads the words without reading beyond the cell.
  @inline(__always)
  init(_ cell: Cell) {
    guard let base = UnsafeRawPointer(cell.baseAddress) else {
      (first, last) = (0, 0)
      return
    }
    let count = cell.count
    if count >= 8 {
      first = base.loadUnaligned(as: UInt64.self)
      last = base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(base.loadUnaligned(as: UInt32.self))
      last = UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      first = count == 0 ? 0 : UInt64(cell[0]) | UInt64(cell[count / 2]) << 8
      last = count == 0 ? 0 : UInt64(cell[count - 1])
    }
  }

  /// A hash of the words and a length.
  @inline(__always)
  func hash(length: Int) -> UInt64 {
    let folded = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: last ^ UInt64(truncatingIfNeeded: length) &* 0xC2B2_AE3D_27D4_EB4F)
    let mixed = (folded.high ^ folded.low ^ first) &* 0x517C_C1B7_2722_0A95
    return mixed ^ mixed >> 32
  }
}
