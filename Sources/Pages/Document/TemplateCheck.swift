/// What a partnership's own template must keep: escaping, the page's policy, and every value.
struct TemplateCheck {
  private let name: TemplateName
  private let text: String
  private let file: String

  init(_ name: TemplateName, text: String, file: String) {
    self.name = name
    self.text = text
    self.file = file
  }

  func check() throws(AppearanceError) {
    var found: Set<String> = []
    for tag in try tags() {
      try check(tag)
      found.insert(tag.value)
    }
    if let missing = name.needed.first(where: { !found.contains($0) }) {
      throw .missingName(file: file, name: missing)
    }
    try MarkupCheck(text: text, file: file, isPage: name == .page).check()
  }

  /// A tag of the template: its sign, its words and where it stands.
  private struct Tag {
    let sign: Character?
    let value: String
    let isRaw: Bool
    let line: Int
    let before: Substring
  }

  private func tags() throws(AppearanceError) -> [Tag] {
    var tags: [Tag] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      let isRaw = rest[open.upperBound...].first == "{"
      let start = isRaw ? rest.index(after: open.upperBound) : open.upperBound
      let end = isRaw ? "}}}" : "}}"
      let line = text[..<open.lowerBound].reduce(1) { $0 + ($1.isNewline ? 1 : 0) }
      guard let close = rest[start...].firstRange(of: end) else {
        throw .notATemplate(file: file, reason: "a tag in line \(line) does not end")
      }
      let words = rest[start..<close.lowerBound].filter { !$0.isWhitespace }
      let sign = words.first.flatMap { $0.isLetter ? nil : $0 }
      tags.append(
        Tag(
          sign: sign, value: sign == nil ? words : String(words.dropFirst()), isRaw: isRaw,
          line: line, before: text[..<open.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return tags
  }

  private func check(_ tag: Tag) throws(AppearanceError) {
    if let sign = tag.sign, tag.isRaw || !"#/^!".contains(sign) {
      throw .unknownTag(file: file, line: tag.line, tag: "\(sign)\(tag.value)")
    }
    guard tag.sign != "!" else { return }
    let known = name.needed + name.optional
    guard known.contains(tag.value) else {
      throw .unknownName(file: file, line: tag.line, name: tag.value, known: known.sorted())
    }
    guard tag.sign == nil else { return }
    guard tag.isRaw else { throw .braces(file: file, line: tag.line, name: tag.value) }
    try checkPlace(of: tag)
  }

  /// Inside a tag only values made for attributes may stand, and only between double quotes.
  private func checkPlace(of tag: Tag) throws(AppearanceError) {
    let open = tag.before.lastIndex(of: "<")
    let closed = tag.before.lastIndex(of: ">")
    guard let open, closed.map({ $0 < open }) ?? true else { return }
    let quotes = tag.before[open...].count { $0 == "\"" }
    guard !quotes.isMultiple(of: 2), name.attributes.contains(tag.value) else {
      throw .unsafePlace(file: file, line: tag.line, name: tag.value)
    }
  }
}
