extension Transform {
  /// What becomes of a text; nil, or nothing, where it becomes missing.
  func apply(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    switch self {
    case .lower: Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    case .upper: Array(String(decoding: text, as: UTF8.self).uppercased().utf8)
    case .slice(let from, let count): Self.slice(text, from, count)
    case .part(let separator, let part): Self.part(text, separator, part)
    case .soundex: Soundex.code(text)
    case .appending(let ending): Array(text) + Array(ending.utf8)
    case .nullIf(let value): text.elementsEqual(value.utf8) ? nil : Array(text)
    case .match, .day, .iso, .number: nil
    }
  }

  // Characters where the text is not all ASCII, as databases count.
  private static func slice(_ text: ArraySlice<UInt8>, _ from: Int, _ count: Int?) -> [UInt8] {
    guard text.contains(where: { $0 >= 0x80 }) else {
      return Array(text.dropFirst(from - 1).prefix(count ?? text.count))
    }
    let characters = String(decoding: text, as: UTF8.self)
    return Array(String(characters.dropFirst(from - 1).prefix(count ?? characters.count)).utf8)
  }

  private static func part(_ text: ArraySlice<UInt8>, _ separator: String, _ part: Int) -> [UInt8]?
  {
    if separator.utf8.count == 1, !text.contains(where: { $0 >= 0x80 }) {
      let parts = text.split(
        separator: separator.utf8.first ?? 0, omittingEmptySubsequences: false)
      return part >= 1 && part <= parts.count ? Array(parts[part - 1]) : nil
    }
    let parts = String(decoding: text, as: UTF8.self).split(
      separator: separator, omittingEmptySubsequences: false)
    guard part >= 1, part <= parts.count else { return nil }
    return Array(parts[part - 1].utf8)
  }
}
