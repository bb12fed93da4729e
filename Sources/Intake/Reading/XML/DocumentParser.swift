import CLibXML2

/// libxml2's parser with every guard it needs against hostile documents.
///
/// It asks for the bytes itself, which costs a third less than to have them pushed. libxml2 2.9
/// has no bound on depth, on the length of a text or on the time that many attributes cost, and
/// some of its options read local files: so the only options are NONET and, for bytes that are no
/// longer in the encoding the document declares, IGNORE_ENC; and the caps are ours.
struct DocumentParser: ~Copyable {
  private let state: UnsafeMutablePointer<ParserState>
  private let context: xmlParserCtxtPtr

  // Once for the process: libxml2's own start, and no entity from outside, ever.
  private static let start: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  // A few errors of encodings belong to no parser: libxml2 would print the bytes they stand at.
  // It keeps this for every thread apart.
  private static func silence() {
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  /// Starts a parser; nil when memory ran out.
  init?(_ rows: ElementRows, _ feed: consuming DocumentFeed) {
    Self.start
    Self.silence()
    let options =
      feed.isUTF8
      ? XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      : XML_PARSE_NONET.rawValue
    state = .allocate(capacity: 1)
    state.initialize(to: ParserState(rows: rows, feed: feed))
    var handler = ParserCalls.handler()
    let made = xmlCreateIOParserCtxt(
      &handler, state, { ParserCalls.give($0, $1, $2) }, nil, state, XML_CHAR_ENCODING_NONE)
    guard let made else {
      Self.free(state)
      return nil
    }
    context = made
    state.pointee.context = context
    xmlCtxtUseOptions(context, CInt(options))
  }

  deinit {
    xmlFreeParserCtxt(context)
    Self.free(state)
  }

  /// Parses the document and returns the problem that ends it, if one does.
  borrowing func parse() throws -> LexicalProblem? {
    xmlParseDocument(context)
    if let failure = state.pointee.failure { throw failure }
    if let failure = state.pointee.feed.failure { throw failure }
    if let refusal = state.pointee.refusal { return refusal }
    if state.pointee.feed.firstInk == nil && state.pointee.feed.refusal == nil {
      return .wholeFile(.emptyFile)
    }
    return problem()
  }

  // What the parser misses because nothing more is given is not the document's own fault.
  private borrowing func problem() -> LexicalProblem? {
    let fault = state.pointee.fault
    if let fault, !fault.isAtEnd { return end(kind(of: fault), line: fault.line) }
    if let kind = state.pointee.feed.refusal { return end(kind, line: state.pointee.lastLine) }
    if let fault { return end(kind(of: fault), line: fault.line) }
    return context.pointee.wellFormed == 0 ? end(.malformed, line: state.pointee.line) : nil
  }

  private borrowing func kind(of fault: ParserFault) -> LexicalProblem.Kind {
    if state.pointee.hasForeignEncoding { return .encoding }
    if fault.isEncoding && !fault.isCutCharacter { return .encoding }
    let isMarkup = state.pointee.feed.firstInk == UInt8(ascii: "<")
    return fault.isAtEnd && isMarkup && state.pointee.rows.isUnfinished ? .truncated : .malformed
  }

  private borrowing func end(_ kind: LexicalProblem.Kind, line: Int) -> LexicalProblem {
    .end(kind, line: line, losesRow: state.pointee.rows.hasOpenRow)
  }

  private static func free(_ state: UnsafeMutablePointer<ParserState>) {
    state.pointee.rows.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }
}
