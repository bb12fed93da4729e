/// Writes an XML document element by element and knows on which line it is.
///
/// The values of one block stand side by side in lines of about a hundred characters.
struct Markup {
  private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
  /// The line on which the last element was opened, from 1.
  private(set) var line = 1
  private var column = 0
  private var depth = 0
  private var endsBlock = false

  mutating func open(_ name: String) {
    startLine()
    write("<\(name)>")
    depth += 1
    endsBlock = false
  }

  mutating func close(_ name: String) {
    depth -= 1
    if endsBlock { startLine() }
    write("</\(name)>")
    endsBlock = true
  }

  /// An element with text, or nothing where there is no text.
  mutating func leaf(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    writeInBlock("<\(name)>\(Self.escaped(text))</\(name)>")
  }

  /// An element that is there but empty.
  mutating func empty(_ name: String) {
    writeInBlock("<\(name)/>")
  }

  /// Text where only elements belong.
  mutating func stray(_ text: String) {
    writeInBlock(Self.escaped(text))
  }

  /// The document with the line end after its last element.
  mutating func finished() -> [UInt8] {
    bytes.append(10)
    return bytes
  }

  private mutating func writeInBlock(_ text: String) {
    if endsBlock || column + text.utf8.count > 110 { startLine() }
    write(text)
    endsBlock = false
  }

  private mutating func startLine() {
    bytes.append(10)
    bytes.append(contentsOf: repeatElement(32, count: depth))
    column = depth
    line += 1
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    column += text.utf8.count
    line += text.utf8.count { $0 == 10 }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 38 || $0 == 60 || $0 == 62 }) else { return text }
    return text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }
}
