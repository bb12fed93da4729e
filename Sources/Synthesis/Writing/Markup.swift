/// Writes an XML document element by element and knows on which line it is.
struct Markup {
  private(set) var bytes: [UInt8] = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) + [10]
  private(set) var line = 2
  private var depth = 0

  mutating func open(_ name: String) {
    write("<\(name)>")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    write("</\(name)>")
  }

  /// An element with text, or nothing where there is no text.
  mutating func leaf(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    write("<\(name)>\(Self.escaped(text))</\(name)>")
  }

  /// An element that is there but empty.
  mutating func empty(_ name: String) {
    write("<\(name)/>")
  }

  /// Text where only elements belong.
  mutating func stray(_ text: String) {
    write(Self.escaped(text))
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: repeatElement(32, count: depth))
    bytes.append(contentsOf: text.utf8)
    bytes.append(10)
    line += 1 + text.utf8.count { $0 == 10 }
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
