#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Refuses markup that is too long before the parser sees it.
///
/// libxml2 needs time that grows with the square of the attributes of one element: 200,000 cost
/// it 36 seconds. As `<` cannot stand inside a tag, only what the last `<` of a chunk opens can be
/// open at the chunk's end, so little more than that is looked at.
struct MarkupGuard {
  /// The most bytes between `<` and its `>`.
  static let cap = 65_536

  private enum Mode {
    case outside
    case opened
    case tag
    case doubleQuoted
    case singleQuoted
    case declaration
  }

  private var mode = Mode.outside
  private var length = 0

  /// Looks at the next chunk and tells whether it may be parsed.
  mutating func admits(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = Self.lastOpening(chunk)
    if mode != .outside {
      follow(chunk[..<(last ?? chunk.endIndex)])
      if length > Self.cap { return false }
    }
    guard let last else { return true }
    mode = .opened
    length = 0
    follow(chunk[(last + 1)...])
    return length <= Self.cap
  }

  // Looking from the front first passes over a chunk without any at memchr's speed.
  private static func lastOpening(_ chunk: UnsafeBufferPointer<UInt8>) -> Int? {
    let opening = UInt8(ascii: "<")
    guard let base = chunk.baseAddress, memchr(base, CInt(opening), chunk.count) != nil else {
      return nil
    }
    var place = chunk.count - 1
    while base[place] != opening {
      place -= 1
    }
    return place
  }

  // The length stands still once the markup is closed.
  private mutating func follow(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in bytes {
      length += 1
      mode = after(byte)
      if mode == .outside { return }
    }
  }

  private func after(_ byte: UInt8) -> Mode {
    switch (mode, byte) {
    case (.opened, UInt8(ascii: "!")), (.opened, UInt8(ascii: "?")): .declaration
    case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")): .tag
    case (.doubleQuoted, _), (.singleQuoted, _): mode
    case (_, UInt8(ascii: ">")): .outside
    case (.declaration, _): .declaration
    case (_, UInt8(ascii: "\"")): .doubleQuoted
    case (_, UInt8(ascii: "'")): .singleQuoted
    default: .tag
    }
  }
}
