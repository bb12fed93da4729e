/// Escaping of text and attribute values.
///
/// It works scalar by scalar: a quotation mark followed by a combining mark is one `Character` that
/// equals no quotation mark, yet a browser still sees the mark and closes the attribute.
enum Escaping {
  /// What stands for a scalar that must not reach a page: visible, so nothing vanishes in silence.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Text for between tags: line breaks and tabs stay.
  static func text(_ text: String) -> String {
    escaped(text, breaks: "\n", tab: "\t")
  }

  /// Text for between the double quotes of an attribute: line breaks and tabs become spaces.
  static func attribute(_ text: String) -> String {
    escaped(text, breaks: " ", tab: " ")
  }

  private static func escaped(
    _ text: String, breaks: Unicode.Scalar, tab: Unicode.Scalar
  ) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let secondHalf = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      guard !secondHalf else { continue }
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\r": result.append(breaks)
      case "\t": result.append(tab)
      default: result.append(isAllowed(scalar) ? scalar : replacement)
      }
    }
    return String(result)
  }

  /// Whether a scalar may stand in a page: no control, no change of direction, no invisible tag.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    let properties = scalar.properties
    if properties.isBidiControl || properties.isNoncharacterCodePoint { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse: return false
    case .format: return scalar.value == 0x200C || scalar.value == 0x200D
    default: return true
    }
  }
}
