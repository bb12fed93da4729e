/// What must not stand in a page's own markup: whatever runs, loads from elsewhere or changes its
/// policy.
struct MarkupCheck {
  let text: String
  let file: String
  let isPage: Bool

  private static let scripts = "pages work without scripts, so leave it out"
  private static let styles =
    "the page's policy blocks it; put a class here and the style into more.css"
  private static let loads =
    "pages load nothing from elsewhere; put the file beside them or leave it out"

  func check() throws(AppearanceError) {
    // As a browser reads it: references resolved, and no word ends with its line.
    let plain = PlainMarkup(text)
    for (banned, instead) in Self.banned {
      guard let place = plain.text.firstRange(of: banned) else { continue }
      throw forbidden(banned, plain.line(of: place.lowerBound), instead)
    }
    if let handler = plain.text.firstMatch(of: #/(?:^|[\s"'\/])(on[a-z]+)\s*=/#) {
      throw forbidden(String(handler.1), plain.line(of: handler.1.startIndex), Self.scripts)
    }
    if let address = plain.text.firstMatch(
      of:
        #/(src|href|action|data|poster|srcset)\s*=\s*["']?\s*(\/\s*\/|\\|(?!mailto:)[a-z][a-z0-9+.\-\s]*:)/#
    ) {
      throw forbidden("an address", plain.line(of: address.range.lowerBound), Self.loads)
    }
    if isPage {
      try checkPage(plain)
    } else if let place = plain.text.firstRange(of: "http-equiv") {
      throw forbidden("http-equiv", plain.line(of: place.lowerBound), "the page has its policy")
    }
  }

  private func forbidden(_ words: String, _ line: Int, _ instead: String) -> AppearanceError {
    .forbidden(file: file, line: line, words: words, instead: instead)
  }

  private static let banned: [(String, String)] = [
    ("<script", scripts), ("<iframe", loads), ("<object", loads), ("<embed", loads),
    ("<base", loads), ("<form", loads), ("<style", styles), (" style=", styles),
    ("javascript:", scripts), ("<foreignobject", scripts),
  ]

  private func checkPage(_ plain: PlainMarkup) throws(AppearanceError) {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"{{{policy}}}\">"
    guard text.contains(policy), plain.text.components(of: "http-equiv") == 1 else {
      throw .forbidden(
        file: file, line: 1, words: "another policy",
        instead: "keep the line '\(policy)' as it is, once")
    }
    guard text.contains("<html lang=\"{{{language}}}\">"), plain.text.components(of: "<h1") == 1,
      plain.text.contains("<main")
    else {
      throw .forbidden(
        file: file, line: 1, words: "a page without language, heading or main part",
        instead: "keep '<html lang=\"{{{language}}}\">', one '<h1>' and '<main>'")
    }
  }
}

extension String {
  /// How often some words stand in it.
  fileprivate func components(of words: String) -> Int {
    ranges(of: words).count
  }
}
