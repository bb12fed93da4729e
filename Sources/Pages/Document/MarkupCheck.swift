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
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.lowercased()
      for (banned, instead) in Self.banned where words.contains(banned) {
        throw .forbidden(file: file, line: number + 1, words: banned, instead: instead)
      }
      if let handler = words.firstMatch(of: #/(?:^|[\s"'\/])(on[a-z]+)\s*=/#) {
        throw .forbidden(
          file: file, line: number + 1, words: String(handler.1), instead: Self.scripts)
      }
      if words.contains(
        #/(src|href|action|data|poster|srcset)\s*=\s*["']?\s*(\/\/|(?!mailto:)[a-z]+:)/#)
      {
        throw .forbidden(file: file, line: number + 1, words: "an address", instead: Self.loads)
      }
    }
    if isPage { try checkPage() }
  }

  private static let banned: [(String, String)] = [
    ("<script", scripts), ("<iframe", loads), ("<object", loads), ("<embed", loads),
    ("<base", loads), ("<form", loads), ("<style", styles), (" style=", styles),
    ("javascript:", scripts), ("<foreignobject", scripts),
  ]

  private func checkPage() throws(AppearanceError) {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"{{{policy}}}\">"
    guard text.contains(policy), text.components(of: "http-equiv") == 1 else {
      throw .forbidden(
        file: file, line: 1, words: "another policy",
        instead: "keep the line '\(policy)' as it is, once")
    }
    guard text.contains("<html lang=\"{{{language}}}\">"), text.components(of: "<h1") == 1,
      text.contains("<main")
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
