/// The text of one column while its row is open, in memory that is used again for every row.
struct ValueSlot {
  /// The longest text of a column; bytes.
  static let cap = 65_536
  private static let separator = UInt8(ascii: "|")

  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var valueStart = 0

  /// Whether text was left out because it would have passed the cap.
  private(set) var isTooLong = false

  /// Makes an empty slot, to be freed with `deallocate()`.
  init() {
    capacity = 64
    bytes = .allocate(capacity: capacity)
  }

  func deallocate() {
    bytes.deallocate()
  }

  /// The text so far.
  var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes, count: count)
  }

  /// Starts a value behind those that are there.
  mutating func open() {
    if count > 0 { append(Self.separator) }
    valueStart = count
  }

  /// Adds to the value; white space before its first letter is left out.
  mutating func add(_ piece: UnsafePointer<UInt8>, _ length: Int) {
    let skipped = count == valueStart ? XMLBytes.firstInk(piece, length) : 0
    let added = length - skipped
    guard count + added <= Self.cap else {
      isTooLong = true
      return
    }
    reserve(count + added)
    (bytes + count).update(from: piece + skipped, count: added)
    count += added
  }

  /// Ends the value; white space at its end is left out, and an empty value altogether.
  mutating func close() {
    while count > valueStart && XMLBytes.isSpace(bytes[count - 1]) {
      count -= 1
    }
    if count == valueStart && valueStart > 0 { count -= 1 }
  }

  /// Forgets the values.
  mutating func clear() {
    count = 0
    valueStart = 0
    isTooLong = false
  }

  private mutating func append(_ byte: UInt8) {
    reserve(count + 1)
    bytes[count] = byte
    count += 1
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted * 2)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
    capacity = wanted * 2
  }
}
