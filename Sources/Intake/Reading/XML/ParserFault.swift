import CLibXML2

/// The first thing the parser found wrong with a document.
struct ParserFault {
  /// Where it was found.
  let line: Int
  /// Whether it is about the encoding and not about what is written in it.
  let isEncoding: Bool
  /// Whether the document was given to its end and no markup closes in what was left of it.
  let isAtEnd: Bool
  /// Whether what was left is too short for the character it starts.
  let isCutCharacter: Bool

  /// Takes down an error; `left` is what of the document had still to be parsed.
  ///
  /// `isConversion` says that bytes could not be brought out of the declared encoding, behind
  /// which libxml2 goes on as at a document's end.
  init(
    _ error: xmlError, left: UnsafeBufferPointer<UInt8>, hasEnded: Bool, isConversion: Bool
  ) {
    line = Int(error.line)
    isEncoding = isConversion || Self.isEncoding(error)
    isAtEnd = hasEnded && !left.contains(UInt8(ascii: ">"))
    isCutCharacter = isAtEnd && !isConversion && left.count < 4
  }

  private static func isEncoding(_ error: xmlError) -> Bool {
    switch xmlParserErrors(UInt32(error.code)) {
    // Bytes that are no text and characters XML forbids share a code; the first show the bytes.
    case XML_ERR_INVALID_CHAR: error.str1 != nil
    case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING,
      XML_I18N_CONV_FAILED, XML_I18N_NO_HANDLER:
      true
    default: false
    }
  }
}
