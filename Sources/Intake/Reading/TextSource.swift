/// The bytes of a file as UTF-8 without its byte order mark, whatever the file is written in.
struct TextSource: ~Copyable {
  private let file: InputFile
  private var transcoder: Transcoder?
  private let raw: UnsafeMutableBufferPointer<UInt8>
  private var hasMark: Bool
  private var returned: [UInt8] = []

  /// Reads a file whose signature is that of a text.
  init(_ file: InputFile, signature: FileSignature, encoding: DeclaredEncoding) {
    self.file = file
    switch (signature, encoding) {
    case (.utf16(let littleEndian), _): transcoder = .utf16(UTF16Units(littleEndian: littleEndian))
    case (.text, .windows1252): transcoder = .windows1252
    default: transcoder = nil
    }
    raw = .allocate(capacity: transcoder == nil ? 0 : 65_536)
    hasMark = signature != .text
  }

  deinit {
    raw.deallocate()
  }

  /// Whether the bytes are not those of the file.
  var isTranscoded: Bool {
    transcoder != nil
  }

  /// The smallest buffer that can be filled with bytes of such a file.
  static func smallestBuffer(isTranscoded: Bool) -> Int {
    isTranscoded ? Transcoder.growth + Transcoder.leftover : 1
  }

  /// Writes the next bytes of the text; none only at its end.
  mutating func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>) throws(ReadingError) -> Int {
    precondition(
      buffer.count >= Self.smallestBuffer(isTranscoded: isTranscoded),
      "a buffer of \(buffer.count) bytes")
    if hasMark { try skipMark() }
    return try piece(buffer)
  }

  // The byte order mark of UTF-16 comes out of the transcoder as that of UTF-8.
  private mutating func skipMark() throws(ReadingError) {
    hasMark = false
    let mark = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: isTranscoded ? 11 : 3)
    defer { mark.deallocate() }
    _ = try piece(mark)
  }

  /// Takes bytes back that come again before all others.
  mutating func putBack(_ bytes: [UInt8]) {
    returned = bytes + returned
  }

  private mutating func piece(
    _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(ReadingError) -> Int {
    guard returned.isEmpty else {
      let count = min(returned.count, buffer.count)
      _ = buffer.update(fromContentsOf: returned[..<count])
      returned.removeFirst(count)
      return count
    }
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
}
