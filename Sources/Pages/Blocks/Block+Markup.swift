extension Block {
  /// The block as markup; `headings` are what a list of contents links to.
  func html(headings: [Heading], in appearance: Appearance = .standard) -> SafeHTML {
    switch self {
    case .heading(let heading): heading.html
    case .paragraph(let prose): SafeHTML(written: "<p>\(prose.html)</p>\n")
    case .list(let items): Block.list(items)
    case .definitions(let definitions): Definition.list(definitions)
    case .table(let table): table.html(in: appearance)
    case .keyNumbers(let numbers): KeyNumber.html(numbers, in: appearance)
    case .figure(let figure): figure.html(in: appearance)
    case .banner(let banner): banner.html
    case .code(let text): Block.code(text)
    case .contents: Block.contents(headings)
    case .pageBreak: SafeHTML(written: "<div class=\"page-break\"></div>\n")
    }
  }

  private static func list(_ items: [Prose]) -> SafeHTML {
    let lines = items.map { "<li>\($0.html)</li>\n" }
    return SafeHTML(written: "<ul>\n\(lines.joined())</ul>\n")
  }

  private static func code(_ text: String) -> SafeHTML {
    SafeHTML(written: "<pre><code>\(Escaping.text(text))</code></pre>\n")
  }

  private static func contents(_ headings: [Heading]) -> SafeHTML {
    let lines = headings.filter { $0.level == 2 }.map { heading in
      "<li><a href=\"#\(heading.anchor)\">\(Escaping.text(heading.text))</a></li>\n"
    }
    return SafeHTML(
      written: "<nav class=\"contents\" aria-label=\"Contents of this page\">\n"
        + "<ul>\n\(lines.joined())</ul>\n</nav>\n")
  }

  /// The heading, where the block is one.
  var heading: Heading? {
    guard case .heading(let heading) = self else { return nil }
    return heading
  }

  /// The identifiers the block gives to its own elements.
  var identifiers: [String] {
    switch self {
    case .heading(let heading): [heading.anchor]
    case .table(let table): table.identifiers
    case .figure(let figure): figure.identifiers
    default: []
    }
  }
}
