import CLibXML2

/// What the parser's calls share: the rows in the making and why the parsing stops.
struct ParserState: ~Copyable {
  /// Starts before the first byte.
  init(rows: ElementRows, feed: consuming DocumentFeed) {
    self.rows = rows
    self.feed = feed
  }

  /// The rows in the making.
  var rows: ElementRows
  /// The bytes of the document.
  var feed: DocumentFeed
  /// The parser, once it exists.
  var context: xmlParserCtxtPtr?
  /// What one of our own caps refused.
  var refusal: LexicalProblem?
  /// What the receiver of a row threw.
  var failure: (any Error)?
  /// The first thing the parser found wrong.
  private(set) var fault: ParserFault?

  /// Whether nothing more may be handed over.
  private(set) var isStopped = false

  /// The line up to which the parser has read.
  var line: Int {
    Int(context?.pointee.input?.pointee.line ?? 0)
  }

  /// The line of the last byte the parser was given, read or still waiting.
  var lastLine: Int {
    line + left.count { $0 == XMLBytes.lineFeed }
  }

  /// What the parser was given and has not parsed.
  private var left: UnsafeBufferPointer<UInt8> {
    guard let input = context?.pointee.input?.pointee, let place = input.cur, let end = input.end
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: place, count: end - place)
  }

  /// Whether the document declares an encoding that is not read.
  var hasForeignEncoding: Bool {
    guard let context else { return false }
    let declared = [context.pointee.encoding, context.pointee.input?.pointee.encoding]
    return declared.contains { name in
      name.map { !XMLEncodings.allow(String(cString: $0)) } ?? false
    }
  }

  /// The line of the `<` of the start tag that is being read, behind whose attributes it stands.
  var tagLine: Int {
    guard let input = context?.pointee.input, var place = input.pointee.cur,
      let base = input.pointee.base
    else { return 0 }
    var lineFeeds = 0
    while place > base {
      place -= 1
      if place.pointee == UInt8(ascii: "<") { break }
      if place.pointee == XMLBytes.lineFeed { lineFeeds += 1 }
    }
    return Int(input.pointee.line) - lineFeeds
  }

  /// Takes down the first thing the parser finds wrong, behind which it hands nothing over.
  mutating func note(_ error: xmlError) {
    guard fault == nil else { return }
    fault = ParserFault(
      error, left: left, hasEnded: feed.hasEnded, isConversion: isStuckInConversion)
    feed.end()
  }

  // All bytes are brought out of a declared encoding as they come, or none from a bad one on.
  private var isStuckInConversion: Bool {
    guard let buffer = context?.pointee.input?.pointee.buf?.pointee else { return false }
    return buffer.error == CInt(XML_IO_ENCODER.rawValue)
      || buffer.encoder != nil && buffer.raw.map { xmlBufUse($0) > 0 } ?? false
  }

  /// Stops the parser because of something that is never read.
  mutating func refuse(_ kind: LexicalProblem.Kind) {
    guard !isStopped else { return }
    isStopped = true
    refusal = .end(kind, line: line, losesRow: rows.hasOpenRow)
    xmlStopParser(context)
  }

  /// Stops the parser because the receiver threw.
  mutating func fail(_ error: any Error) {
    isStopped = true
    failure = error
    xmlStopParser(context)
  }
}
