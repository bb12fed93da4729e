import CLibXML2

/// The parser's calls: an own handler with nothing that could load, expand or declare an entity.
enum ParserCalls {
  // A return has no attributes to speak of; each declaration makes every later name dearer.
  private static let attributeCap: CInt = 256
  private static let namespaceCap: CInt = 64

  /// The handler; everything that is not set is never called.
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startDocument = { ParserCalls.startDocument($0) }
    handler.startElementNs = { state, name, _, _, namespaces, _, attributes, _, first in
      ParserCalls.start(state, name, namespaces: namespaces, attributes: attributes, first)
    }
    handler.endElementNs = { state, _, _, _ in ParserCalls.end(state) }
    handler.characters = { ParserCalls.text($0, $1, $2) }
    // The same function, or libxml2 would first look whether a text is blank.
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = { ParserCalls.text($0, $1, $2) }
    handler.internalSubset = { state, _, _, _ in
      ParserCalls.state(state)?.pointee.refuse(.documentType)
    }
    handler.serror = { ParserCalls.note($0, $1) }
    return handler
  }

  @inline(__always)
  private static func state(
    _ pointer: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<ParserState>? {
    pointer?.assumingMemoryBound(to: ParserState.self)
  }

  // Called behind the XML declaration, before anything else of the document is parsed.
  private static func startDocument(_ pointer: UnsafeMutableRawPointer?) {
    guard let state = state(pointer), state.pointee.hasForeignEncoding else { return }
    state.pointee.refuse(.encoding)
  }

  private static func start(
    _ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, namespaces: CInt,
    attributes: CInt, _ first: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard let state = state(pointer), let name, !state.pointee.isStopped else { return }
    guard state.pointee.rows.depth < ElementRows.depthCap, attributes <= attributeCap,
      namespaces <= namespaceCap
    else { return state.pointee.refuse(.tooLarge) }
    state.pointee.rows.start(name) { state.pointee.tagLine }
    for place in 0..<Int(attributes) {
      // Five pointers for each: local name, prefix, namespace, where the value starts and ends.
      guard let attribute = first?[5 * place] else { continue }
      state.pointee.rows.attribute(attribute) { state.pointee.tagLine }
    }
  }

  private static func end(_ pointer: UnsafeMutableRawPointer?) {
    guard let state = state(pointer), !state.pointee.isStopped else { return }
    do {
      try state.pointee.rows.end()
    } catch {
      state.pointee.fail(error)
    }
  }

  private static func text(
    _ pointer: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: CInt
  ) {
    guard let state = state(pointer), let bytes, !state.pointee.isStopped else { return }
    state.pointee.rows.text(bytes, Int(count)) { state.pointee.line }
  }

  private static func note(_ pointer: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let state = state(pointer), let error = error?.pointee else { return }
    guard error.level == XML_ERR_FATAL else { return }
    state.pointee.note(error)
  }

  /// Answers the parser's wish for bytes.
  static func give(
    _ pointer: UnsafeMutableRawPointer?, _ output: UnsafeMutablePointer<CChar>?, _ count: CInt
  ) -> CInt {
    guard let state = state(pointer), let output, count > 0 else { return 0 }
    return output.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
      CInt(state.pointee.feed.give(bytes, Int(count)))
    }
  }
}
