/// XML read byte by byte from memory into a tree: slow, and short enough to be believed.
///
/// It knows the part of XML that exports use. What it does not know makes it give up, which says
/// nothing about the document.
struct PlainXML {
  /// An element with the texts that stand directly in it.
  final class Element {
    let name: String
    let line: Int
    var text: [UInt8] = []
    /// The line of the first byte of its text that is no white space.
    var inkLine = 0
    var children: [Element] = []
    /// How much of the document was read when it ended.
    var end = 0

    init(name: String, line: Int) {
      self.name = name
      self.line = line
    }
  }

  /// Why there is no tree.
  enum Stop: Error {
    /// It is not well formed.
    case malformed
    /// It may or may not be.
    case unsure
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The root element.
  mutating func root() throws(Stop) -> Element {
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { throw .unsure }
    if starts("<?xml ") { try skipDeclaration() }
    try skipMisc()
    guard peek == UInt8(ascii: "<") else { throw .malformed }
    let root = try element(depth: 1)
    try skipMisc()
    guard place == bytes.count else { throw .malformed }
    return root
  }

  private mutating func element(depth: Int) throws(Stop) -> Element {
    guard depth < 60 else { throw .unsure }
    let line = line
    try take("<")
    let name = try name()
    let element = Element(name: Self.local(name), line: line)
    if try attributesEndElement() {
      element.end = place
      return element
    }
    while !starts("</") { try content(of: element, depth: depth) }
    try take("</")
    guard try self.name() == name else { throw .malformed }
    skipSpace()
    try take(">")
    element.end = place
    return element
  }

  private mutating func content(of element: Element, depth: Int) throws(Stop) {
    guard let byte = peek else { throw .malformed }
    if starts("<!--") || starts("<?") { return try skipCommentOrInstruction() }
    if starts("<![CDATA[") { return try section(into: element) }
    if starts("<!") { throw .malformed }
    if byte == UInt8(ascii: "<") {
      return element.children.append(try self.element(depth: depth + 1))
    }
    if byte == UInt8(ascii: "&") {
      let text = try reference()
      return add(text, to: element, line: line)
    }
    if starts("]]>") { throw .malformed }
    try check(byte)
    place += 1
    add(Unicode.Scalar(byte) == "\r" ? [] : [byte], to: element, line: line)
  }

  private func add(_ text: [UInt8], to element: Element, line: @autoclosure () -> Int) {
    element.text += text
    if element.inkLine == 0 && text.contains(where: { !Self.spaces.contains($0) }) {
      element.inkLine = line()
    }
  }

  private mutating func section(into element: Element) throws(Stop) {
    try take("<![CDATA[")
    while !starts("]]>") {
      guard let byte = peek else { throw .malformed }
      try check(byte)
      add([byte], to: element, line: line)
      place += 1
    }
    try take("]]>")
  }

  private mutating func reference() throws(Stop) -> [UInt8] {
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ";")), end - place < 12 else {
      throw .malformed
    }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    place = end + 1
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    if let text = named[name] { return Array(text.utf8) }
    guard name.hasPrefix("#") else { throw .malformed }
    let isHex = name.hasPrefix("#x")
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard !digits.hasPrefix("+"), !digits.hasPrefix("-"),
      let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value)
    else { throw .malformed }
    guard value >= 0x20 || [9, 10, 13].contains(value), value < 0xFFFE || value > 0xFFFF else {
      throw .malformed
    }
    return Array(String(scalar).utf8)
  }

  // Whether the element has no content.
  private mutating func attributesEndElement() throws(Stop) -> Bool {
    var names: Set<String> = []
    while true {
      let hadSpace = skipSpace()
      if starts("/>") {
        place += 2
        return true
      }
      if peek == UInt8(ascii: ">") {
        place += 1
        return false
      }
      guard hadSpace, peek != nil else { throw .malformed }
      let name = try name()
      // Namespaces have rules of their own.
      guard !name.hasPrefix("xml") else { throw .unsure }
      guard names.insert(Self.local(name)).inserted else { throw .unsure }
      try value()
    }
  }

  private mutating func value() throws(Stop) {
    skipSpace()
    try take("=")
    skipSpace()
    guard let quote = peek, quote == 0x22 || quote == 0x27 else { throw .malformed }
    place += 1
    while let byte = peek, byte != quote {
      if byte == UInt8(ascii: "<") { throw .malformed }
      try check(byte)
      if byte == UInt8(ascii: "&") { _ = try reference() } else { place += 1 }
    }
    guard peek != nil else { throw .malformed }
    place += 1
  }

  private mutating func name() throws(Stop) -> String {
    let start = place
    while let byte = peek, Self.isNamePart(byte) { place += 1 }
    if let byte = peek, byte >= 0x80 { throw .unsure }
    let name = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let first = name.first else { throw .malformed }
    if first == "-" || first == "." || first.isNumber { throw .malformed }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2,
      !parts.contains(where: { $0.first.map { !$0.isLetter && $0 != "_" } ?? true })
    else { throw .unsure }
    return name
  }

  private mutating func skipDeclaration() throws(Stop) {
    let known = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version='1.0'?>",
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
    ]
    guard let declaration = known.first(where: { starts($0) }) else { throw .unsure }
    place += declaration.utf8.count
  }

  private mutating func skipMisc() throws(Stop) {
    while true {
      skipSpace()
      guard starts("<!--") || starts("<?") else { return }
      try skipCommentOrInstruction()
    }
  }

  private mutating func skipCommentOrInstruction() throws(Stop) {
    let isComment = starts("<!--")
    place += isComment ? 4 : 2
    if !isComment {
      let target = try name()
      guard !target.lowercased().hasPrefix("xml"), !target.contains(":") else { throw .unsure }
      guard skipSpace() || starts("?>") else { throw .malformed }
    }
    while !starts(isComment ? "--" : "?>") {
      guard let byte = peek else { throw .malformed }
      try check(byte)
      place += 1
    }
    place += 2
    if isComment { try take(">") }
  }

  // Controls are no characters of XML; of the rest only those of three bytes can be none.
  private func check(_ byte: UInt8) throws(Stop) {
    if byte < 0x20 && !Self.spaces.contains(byte) { throw .malformed }
    if byte == 0xEF && (starts("\u{FFFE}") || starts("\u{FFFF}")) { throw .malformed }
    if byte == 13 { throw .unsure }
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = place
    while let byte = peek, Self.spaces.contains(byte) { place += 1 }
    return place > start
  }

  private mutating func take(_ text: String) throws(Stop) {
    guard starts(text) else { throw .malformed }
    place += text.utf8.count
  }

  private func starts(_ text: String) -> Bool {
    bytes[place...].starts(with: text.utf8)
  }

  private var peek: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  private var line: Int {
    1 + bytes[..<place].count { $0 == 10 }
  }

  private static let spaces: Set<UInt8> = [9, 10, 13, 32]

  private static func isNamePart(_ byte: UInt8) -> Bool {
    0x30...0x3A ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
      || [0x2D, 0x2E, 0x5F].contains(byte)
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}
