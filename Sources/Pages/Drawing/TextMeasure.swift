/// How wide words are in Arial, near enough to place them, and a little too wide rather than too
/// narrow.
///
enum TextMeasure {
  /// The width of one line of words, in the units of a drawing.
  static func width(_ words: String, size: Double = Drawing.textSize) -> Double {
    words.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
  }

  /// Lines no wider than the limit, broken between words; a longer word stands alone.
  static func wrap(_ words: String, within limit: Double) -> [String] {
    var lines: [String] = []
    for word in words.split(separator: " ") {
      if let last = lines.last, width("\(last) \(word)") <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// Parts of the height; groups of letters, after Arial's own widths.
  private static func share(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "f", "t", "r", " ", ".", ",", ":", ";", "'", "(", ")", "[", "]", "/":
      0.34
    case "m", "w", "M", "W", "%", "@": 0.9
    case "A"..."Z", "&": 0.74
    default: 0.57
    }
  }
}
