extension Transform {
  /// What becomes of a text; nil, or nothing, where it becomes missing.
  func apply(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    switch self {
    case .lower: ArraySlice(String(decoding: text, as: UTF8.self).lowercased().utf8)
    case .upper: ArraySlice(String(decoding: text, as: UTF8.self).uppercased().utf8)
    case .slice(let from, let count): Self.slice(text, from, count)
    case .part(let separator, let part): Self.part(text, separator, part)
    case .soundex: Soundex.code(text)
    case .appending(let ending): text + Array(ending.utf8)
    case .nullIf(let value): text.elementsEqual(value.utf8) ? nil : text
    case .match, .day, .iso, .number, .members: nil
    }
  }

  // Characters where the text is not all ASCII, as databases count.
  private static func slice(
    _ text: ArraySlice<UInt8>, _ from: Int, _ count: Int?
  ) -> ArraySlice<UInt8> {
    guard text.contains(where: { $0 >= 0x80 }) else {
      return text.dropFirst(from - 1).prefix(count ?? text.count)
    }
    let characters = String(decoding: text, as: UTF8.self)
    return ArraySlice(
      String(characters.dropFirst(from - 1).prefix(count ?? characters.count)).utf8)
  }

  private static func part(
    _ text: ArraySlice<UInt8>, _ separator: String, _ part: Int
  ) -> ArraySlice<UInt8>? {
    guard part >= 1 else { return nil }
    if let byte = separator.utf8.first, separator.utf8.count == 1,
      !text.contains(where: { $0 >= 0x80 })
    {
      return self.part(text, byte, part)
    }
    let parts = String(decoding: text, as: UTF8.self).split(
      separator: separator, omittingEmptySubsequences: false)
    return part <= parts.count ? ArraySlice(parts[part - 1].utf8) : nil
  }

  private static func part(
    _ text: ArraySlice<UInt8>, _ separator: UInt8, _ part: Int
  ) -> ArraySlice<UInt8>? {
    var (start, passed) = (text.startIndex, 1)
    for place in text.indices where text[place] == separator {
      if passed == part { return text[start..<place] }
      (start, passed) = (place + 1, passed + 1)
    }
    return passed == part ? text[start...] : nil
  }
}
