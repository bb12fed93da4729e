/// How a date is written, in the signs of `strptime`.
struct DayFormat: Hashable, Sendable {
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case year
    case month
    case day
    case literal(UInt8)
  }

  /// Understands a format of `%Y`, `%m`, `%d` and what stands between; nil for any other sign.
  init?(_ format: String) {
    var parts: [Part] = []
    var bytes = Array(format.utf8)[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        parts.append(.literal(byte))
        continue
      }
      switch bytes.popFirst() {
      case UInt8(ascii: "Y"): parts.append(.year)
      case UInt8(ascii: "m"): parts.append(.month)
      case UInt8(ascii: "d"): parts.append(.day)
      default: return nil
      }
    }
    self.parts = parts
  }

  /// The format for a pattern such as yyyy-MM-dd.
  static func strptime(pattern: String) -> String? {
    let format = pattern.lowercased().replacing("yyyy", with: "%Y").replacing("mm", with: "%m")
      .replacing("dd", with: "%d")
    return DayFormat(format) == nil ? nil : format
  }

  /// Year, month and day that some bytes show; nil where they show no real date.
  func read(_ bytes: ArraySlice<UInt8>) -> (year: Int, month: Int, day: Int)? {
    var rest = bytes
    var found = (year: 1970, month: 1, day: 1)
    for part in parts {
      switch part {
      case .literal(let byte): guard rest.popFirst() == byte else { return nil }
      case .year:
        guard let number = Self.number(&rest, 4) else { return nil }
        found.year = number
      case .month:
        guard let number = Self.number(&rest, 2) else { return nil }
        found.month = number
      case .day:
        guard let number = Self.number(&rest, 2) else { return nil }
        found.day = number
      }
    }
    return rest.isEmpty ? found : nil
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, _ most: Int) -> Int? {
    var number: Int?
    for _ in 0..<most {
      guard let byte = rest.first, (48...57).contains(byte) else { break }
      number = (number ?? 0) * 10 + Int(byte - 48)
      rest.removeFirst()
    }
    return number
  }
}
