extension Page {
  /// The page as a whole file, ending in a line break.
  ///
  /// - Parameter appearance: How the page looks.
  /// - Returns: The same text for the same page, on every machine.
  /// - Precondition: No two blocks of the page share an identifier.
  public func html(in appearance: Appearance = .standard) -> String {
    requireUniqueIdentifiers()
    return appearance.render(.page, slots(appearance)).markup
  }

  /// Identifiers that more than one element of the page has.
  ///
  public var repeatedIdentifiers: [String] {
    let all = blocks.flatMap(\.identifiers) + ["main", "about-this-page"]
    let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value > 1 }.keys.sorted()
  }

  private func requireUniqueIdentifiers() {
    let repeated = repeatedIdentifiers
    precondition(
      repeated.isEmpty, "the page '\(fileName)' uses identifiers twice: \(repeated)")
  }

  private func slots(_ appearance: Appearance) -> [String: Slot] {
    let headings = blocks.compactMap(\.heading)
    var slots: [String: Slot] = [
      "language": .attribute(language),
      "policy": .html(SafeHTML(written: appearance.policy)),
      "logo": .list(
        [appearance.logo].compactMap(\.self).map {
          ["address": .attribute($0.fileName), "words": .attribute($0.words)]
        }),
      "title": .text(title),
      "site": .text(siteTitle),
      "stylesheet": .attribute(stylesheet),
      "navigated": .flag(!navigation.isEmpty),
      "links": .list(navigation.compactMap(linkSlots)),
      "bannered": .flag(!banners.isEmpty),
      "banners": .html(banners.map(\.html).joined()),
      "blocks": .html(blocks.map { $0.html(headings: headings, in: appearance) }.joined()),
      "statements": .list(footer.statements.map { ["statement": .html($0.html)] }),
      "facts": .list(footer.facts.map { ["name": .text($0), "fact": .html($1)] }),
    ]
    slots["lead"] = lead.map { .html($0.html) }
    return slots
  }

  private func linkSlots(_ link: NavigationLink) -> [String: Slot]? {
    guard let target = LinkTarget(link.address) else { return nil }
    return [
      "address": .html(SafeHTML(written: target.attribute)),
      "words": .text(link.title),
      "current": .flag(link.address == fileName),
    ]
  }
}

extension Footer {
  /// Names and values, in the order shown.
  fileprivate var facts: [(String, SafeHTML)] {
    var facts = [
      ("Release", release), ("Period", period), ("Schema version", schemaVersion),
      ("Code version", codeVersion), ("Handling", handling),
    ].filter { !$0.1.isEmpty }.map { ($0, SafeHTML(escaping: $1)) }
    if let contact { facts.append(("Contact", contact.html)) }
    return facts
  }
}
