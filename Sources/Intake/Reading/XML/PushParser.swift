import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// libxml2's push parser with every guard it needs against hostile documents.
///
/// libxml2 2.9 itself has no bound on depth, on the length of a text or on the time that many
/// attributes cost, and some of its options read local files: so the only option is NONET, and the
/// caps are ours.
struct PushParser: ~Copyable {
  private let state: UnsafeMutablePointer<ParserState>
  private let context: xmlParserCtxtPtr
  private var markup = MarkupGuard()
  private var isBlank = true

  // Once for the process: libxml2's own start, and no entity from outside, ever.
  private static let start: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Starts a parser; nil when memory ran out.
  ///
  /// `isTranscoded` says that the bytes are UTF-8 whatever the document declares.
  init?(_ rows: ElementRows, isTranscoded: Bool) {
    Self.start
    state = .allocate(capacity: 1)
    state.initialize(to: ParserState(rows: rows))
    var handler = ParserCalls.handler()
    guard let context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
      Self.free(state)
      return nil
    }
    self.context = context
    state.pointee.context = context
    xmlCtxtUseOptions(context, CInt(XML_PARSE_NONET.rawValue))
    if isTranscoded { context.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8")) }
  }

  deinit {
    xmlFreeParserCtxt(context)
    Self.free(state)
  }

  /// Parses the next bytes and returns the problem that ends the document, if one does.
  mutating func push(_ bytes: UnsafeBufferPointer<UInt8>) throws -> LexicalProblem? {
    isBlank = isBlank && bytes.allSatisfy(XMLBytes.isSpace)
    guard markup.admits(bytes) else { return end(.tooLarge, line: state.pointee.line) }
    let zero = Self.firstZero(bytes)
    try parse(UnsafeBufferPointer(rebasing: bytes[..<(zero ?? bytes.count)]), isLast: false)
    if let problem = problem(isLast: false) { return problem }
    return zero == nil ? nil : end(.nulByte, line: state.pointee.lastLine)
  }

  /// Tells the parser that nothing follows; only now a document that is cut short is known.
  mutating func finish() throws -> LexicalProblem? {
    if isBlank { return .wholeFile(.emptyFile) }
    try parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    return problem(isLast: true)
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws {
    _ = bytes.withMemoryRebound(to: CChar.self) { characters in
      xmlParseChunk(context, characters.baseAddress, CInt(characters.count), isLast ? 1 : 0)
    }
    if let failure = state.pointee.failure { throw failure }
  }

  private func problem(isLast: Bool) -> LexicalProblem? {
    if let refusal = state.pointee.refusal { return refusal }
    guard state.pointee.fault != nil || context.pointee.wellFormed == 0 else { return nil }
    let fault = state.pointee.fault ?? (0, state.pointee.line)
    return end(kind(of: fault.code, isLast: isLast), line: fault.line)
  }

  private func kind(of code: UInt32, isLast: Bool) -> LexicalProblem.Kind {
    if state.pointee.hasForeignEncoding { return .encoding }
    switch xmlParserErrors(code) {
    case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING,
      XML_I18N_CONV_FAILED, XML_I18N_NO_HANDLER:
      return .encoding
    default: return isLast && state.pointee.rows.isUnfinished ? .truncated : .malformed
    }
  }

  private func end(_ kind: LexicalProblem.Kind, line: Int) -> LexicalProblem {
    .end(kind, line: line, losesRow: state.pointee.rows.hasOpenRow)
  }

  private static func firstZero(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base, 0, bytes.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func free(_ state: UnsafeMutablePointer<ParserState>) {
    state.pointee.rows.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }
}
