/// The bytes of a file as UTF-8 without its byte order mark, whatever the file is written in.
struct TextSource: ~Copyable {
  /// The smallest buffer that can be filled.
  static let smallestBuffer = 64

  private let file: InputFile
  private var transcoder: Transcoder?
  private let raw: UnsafeMutableBufferPointer<UInt8>
  private var isAtStart = true

  /// Reads a file whose signature is that of a text.
  init(_ file: InputFile, signature: FileSignature, encoding: DeclaredEncoding) {
    self.file = file
    switch (signature, encoding) {
    case (.utf16(let littleEndian), _): transcoder = .utf16(UTF16Units(littleEndian: littleEndian))
    case (.text, .windows1252): transcoder = .windows1252
    default: transcoder = nil
    }
    raw = .allocate(capacity: transcoder == nil ? 0 : 65_536)
  }

  deinit {
    raw.deallocate()
  }

  /// Whether the bytes are not those of the file.
  var isTranscoded: Bool {
    transcoder != nil
  }

  /// Writes the next bytes of the text; none only at its end.
  mutating func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>) throws(ReadingError) -> Int {
    precondition(buffer.count >= Self.smallestBuffer, "a buffer of \(buffer.count) bytes")
    let count = try piece(buffer)
    guard isAtStart else { return count }
    isAtStart = false
    let kept = Self.dropMark(buffer, count)
    return kept == 0 && count > 0 ? try piece(buffer) : kept
  }

  private mutating func piece(
    _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(ReadingError) -> Int {
    guard var transcoder, let output = buffer.baseAddress else {
      return try file.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    defer { self.transcoder = transcoder }
    let wanted = min(raw.count, (buffer.count - Transcoder.leftover) / Transcoder.growth)
    let input = UnsafeMutableBufferPointer(rebasing: raw[..<wanted])
    while true {
      let got = try file.read(into: UnsafeMutableRawBufferPointer(input))
      guard got > 0 else { return transcoder.finish(into: output) }
      let bytes = UnsafeBufferPointer(rebasing: input[..<got])
      let count = transcoder.transcode(bytes, into: output)
      if count > 0 { return count }
    }
  }

  // The byte order mark of UTF-16 comes out of the transcoder as that of UTF-8.
  private static func dropMark(_ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
    guard count >= 3, let base = buffer.baseAddress,
      base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF
    else { return count }
    base.update(from: base + 3, count: count - 3)
    return count - 3
  }
}
