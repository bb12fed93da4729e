import Foundation

/// A file of numbered sections, each with a check sum, that is replaced whole or not at all.
///
/// > Layout: sixteen bytes of name, layout and number of sections (4 bytes each), then of every
/// > section width, count and check sum (8 bytes each), the check sum of all that, and the sections,
/// > each from the next multiple of 32 on. All numbers stand with their lowest byte first.
struct MemoryFile {
  /// The layout that is written and read.
  static let layout = 1
  private static let name = Array("continuum memory".utf8)
  private static let mostSections = 100_000
  private static let fixed = 24

  let path: String

  /// Whether there is anything.
  var isThere: Bool {
    var found = stat()
    return lstat(path, &found) == 0
  }

  // MARK: Writing

  /// Puts sections in the place of what was there, after something else.
  func write(
    _ sections: [MemorySection], after first: () throws(RunError) -> Void = {}
  ) throws(RunError) {
    let head = Self.head(sections)
    try RestrictedFile.write(to: path, after: first) { handle in
      try handle.write(contentsOf: head)
      var place = head.count
      for section in sections {
        let gap = Self.padded(place) - place
        try handle.write(contentsOf: [UInt8](repeating: 0, count: gap))
        try section.withBytes { bytes in try RestrictedFile.write(bytes, to: handle) }
        place = Self.padded(place) + section.count * section.width
      }
    }
  }

  private static func head(_ sections: [MemorySection]) -> [UInt8] {
    var head = name + bytes(UInt32(layout)) + bytes(UInt32(sections.count))
    let sums = Several.made(sections.count) { sections[$0].checksum }
    for (section, sum) in zip(sections, sums) {
      head += bytes(UInt64(section.width)) + bytes(UInt64(section.count)) + bytes(sum)
    }
    return head + bytes(head.withUnsafeBytes { MemorySection.checksum($0) })
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  // MARK: Reading

  /// The sections, all as they were written.
  func read() throws -> [MemorySection] {
    // What is no plain file is not waited for, and a link does not lead to a memory.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ELOOP { throw LinkMemoryError.foreign(path: path) }
      let reason = String(cString: strerror(errno))
      throw ConfigurationError.unreadable(path: path, reason: reason)
    }
    defer { close(descriptor) }
    let parts = try parts(descriptor)
    let sections = Several.made(parts.count) { place -> MemorySection? in
      Self.section(parts[place], descriptor)
    }
    let whole = sections.compactMap { $0 }
    guard whole.count == parts.count else { throw LinkMemoryError.damaged(path: path) }
    return whole
  }

  private struct Part {
    let offset: Int
    let width: Int
    let count: Int
    let checksum: UInt64
  }

  // Every length is held against the size of the file before anything is made of it.
  private func parts(_ descriptor: Int32) throws(LinkMemoryError) -> [Part] {
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG,
      let start = Self.bytes(descriptor, 0..<Self.fixed), start.starts(with: Self.name)
    else { throw .foreign(path: path) }
    let layout = Int(Self.number(start, 16, of: UInt32.self))
    guard layout == Self.layout else {
      throw .otherLayout(path: path, found: layout, known: Self.layout)
    }
    let count = Int(Self.number(start, 20, of: UInt32.self))
    let end = Self.fixed + count * 24
    guard count <= Self.mostSections, let head = Self.bytes(descriptor, 0..<end + 8),
      head[..<end].withUnsafeBytes({ MemorySection.checksum($0) })
        == Self.number(head, end, of: UInt64.self)
    else { throw .damaged(path: path) }
    var (parts, place): ([Part], Int) = ([], end + 8)
    for section in 0..<count {
      let at = Self.fixed + section * 24
      let width = Int(truncatingIfNeeded: Self.number(head, at, of: UInt64.self))
      let length = Int(truncatingIfNeeded: Self.number(head, at + 8, of: UInt64.self))
      place = Self.padded(place)
      guard [1, 2, 4, 8].contains(width), length >= 0,
        length <= (Int(found.st_size) - place) / width
      else { throw .damaged(path: path) }
      parts.append(
        Part(
          offset: place, width: width, count: length,
          checksum: Self.number(head, at + 16, of: UInt64.self)))
      place += length * width
    }
    guard place == Int(found.st_size) else { throw .damaged(path: path) }
    return parts
  }

  private static func section(_ part: Part, _ descriptor: Int32) -> MemorySection? {
    let section: MemorySection? =
      switch part.width {
      case 1: numbers(part, descriptor).map { .bytes($0) }
      case 2: numbers(part, descriptor).map { .shorts($0) }
      case 4: numbers(part, descriptor).map { .words($0) }
      default: numbers(part, descriptor).map { .longs($0) }
      }
    return section?.checksum == part.checksum ? section : nil
  }

  private static func numbers<Number: FixedWidthInteger>(
    _ part: Part, _ descriptor: Int32
  ) -> [Number]? {
    var isWhole = false
    let numbers = [Number](unsafeUninitializedCapacity: part.count) { buffer, count in
      isWhole = fill(UnsafeMutableRawBufferPointer(buffer), descriptor, part.offset)
      count = isWhole ? part.count : 0
    }
    return isWhole ? numbers : nil
  }

  private static func bytes(_ descriptor: Int32, _ range: Range<Int>) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: range.count)
    let isWhole = bytes.withUnsafeMutableBytes { fill($0, descriptor, range.lowerBound) }
    return isWhole ? bytes : nil
  }

  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, _ descriptor: Int32, _ offset: Int
  ) -> Bool {
    var place = 0
    while place < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + place }, buffer.count - place,
        off_t(offset + place))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      place += count
    }
    return true
  }

  private static func number<Number: FixedWidthInteger>(
    _ bytes: [UInt8], _ place: Int, of type: Number.Type
  ) -> Number {
    bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: type))
    }
  }

  private static func padded(_ place: Int) -> Int {
    (place + 31) / 32 * 32
  }
}
