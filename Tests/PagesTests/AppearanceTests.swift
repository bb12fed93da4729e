import Foundation
import Testing

@testable import Pages

/// A partnership's own templates, style sheet, colour and picture.
struct AppearanceTests {
  private static let page = TemplateName.page.builtIn
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]

  private static func look(
    _ files: [String: String] = [:], colour: String? = nil,
    logo: (name: String, bytes: [UInt8], words: String)? = nil
  ) throws(AppearanceError) -> Appearance {
    try Appearance(files: files, in: "look", colour: colour, logo: logo)
  }

  private static func failure(
    _ files: [String: String] = [:], colour: String? = nil,
    logo: (name: String, bytes: [UInt8], words: String)? = nil
  ) -> String? {
    do {
      _ = try look(files, colour: colour, logo: logo)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `the built-in files, copied as they are, change nothing`() throws {
    let files = Dictionary(uniqueKeysWithValues: Appearance.builtIn)
    #expect(files.count == 5)
    let own = try Self.look(files)
    let page = SamplePage.page
    #expect(page.html(in: own) == page.html())
    #expect(own.stylesheet(marking: "X") == Stylesheet.text(marking: "X"))
  }

  @Test func `a template of one's own shapes every page, and values stay escaped`() throws {
    let own = try Self.look([
      "page.mustache": Self.page.replacing(
        "<main id=\"main\"", with: "<p class=\"motto\">Together</p>\n<main id=\"main\"")
    ])
    let page = Page(
      fileName: "a.html", title: HostileTextTests.words, siteTitle: "b", navigation: [],
      banners: [], blocks: [],
      footer: Footer(release: "", period: "", schemaVersion: "", codeVersion: "", handling: ""))
    let html = page.html(in: own)
    #expect(html.contains("<p class=\"motto\">Together</p>"))
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;"))
    #expect(html.contains("default-src 'none'; style-src 'self'; base-uri 'none'"))
  }

  static let wrong: [(file: String, change: (String, String), words: String)] = [
    (
      "page.mustache", ("<h1>{{{title}}}</h1>", "<h1>{{title}}</h1>"),
      "look/page.mustache:34: error: '{{title}}' must be '{{{title}}}': values come escaped already"
    ),
    (
      "page.mustache", ("<h1>{{{title}}}</h1>", "<h1>{{{titel}}}</h1>"),
      "look/page.mustache:34: error: there is no value 'titel' here; known are"
    ),
    (
      "page.mustache", ("{{{blocks}}}", ""),
      "look/page.mustache: error: '{{{blocks}}}' is missing"
    ),
    (
      "page.mustache", ("<h1>{{{title}}}</h1>", "<h1 class={{{title}}}>{{{title}}}</h1>"),
      "look/page.mustache:34: error: '{{{title}}}' must not stand inside a tag as it does"
    ),
    (
      "page.mustache", ("<h1>{{{title}}}</h1>", "<h1 class=\"{{{blocks}}}\">{{{title}}}</h1>"),
      "look/page.mustache:34: error: '{{{blocks}}}' must not stand inside a tag as it does"
    ),
    (
      "page.mustache", ("</head>", "<script src=\"a.js\"></script>\n</head>"),
      "look/page.mustache:11: error: '<script' is not allowed; pages work without scripts"
    ),
    (
      "page.mustache", ("<body>", "<body\nonload=\"x()\">"),
      "look/page.mustache:13: error: 'onload' is not allowed"
    ),
    (
      "page.mustache",
      ("</footer>", "<img src=\"https://elsewhere.example/a.png\" alt=\"\"></footer>"),
      "'an address' is not allowed; pages load nothing from elsewhere"
    ),
    (
      "page.mustache", ("</footer>", "<img src=//elsewhere.example/a.png alt=\"\"></footer>"),
      "'an address' is not allowed"
    ),
    (
      "page.mustache",
      ("content=\"{{{policy}}}\"", "content=\"default-src *\" title=\"{{{policy}}}\""),
      "'another policy' is not allowed; keep the line '<meta http-equiv="
    ),
    (
      "page.mustache",
      ("</head>", "<meta HTTP-EQUIV=\"refresh\" content=\"0;URL=x.html\"></head>"),
      "'another policy' is not allowed"
    ),
    (
      "figure.mustache", ("<figcaption", "<meta http&#45;equiv=refresh><figcaption"),
      "'http-equiv' is not allowed"
    ),
    (
      "page.mustache", ("</footer>", "<img src=\n \"http://elsewhere.example/a.png\"></footer>"),
      "'an address' is not allowed"
    ),
    (
      "page.mustache",
      ("</footer>", "<img src=\"&#104;ttp&colon;//elsewhere.example/a\"></footer>"),
      "'an address' is not allowed"
    ),
    (
      "page.mustache", ("</footer>", "<a href=\"ja\nva&#x9;script:x()\">a</a></footer>"),
      "'an address' is not allowed"
    ),
    (
      "page.mustache", ("<h1>{{{title}}}</h1>", "<p>{{{title}}}</p>"),
      "'a page without language, heading or main part' is not allowed"
    ),
    (
      "page.mustache", ("{{{blocks}}}", "{{{blocks}}}{{> other}}"),
      "the tag '{{>other}}' is not allowed"
    ),
    (
      "page.mustache", ("{{{blocks}}}", "{{{blocks}}}{{=<% %>=}}"),
      "is not allowed; use values and sections alone"
    ),
    ("table.mustache", ("{{{below}}}", "{{{below}}"), "a tag in line"),
    (
      "table.mustache", ("{{/rows}}", ""),
      "look/table.mustache: error: not a Mustache template"
    ),
    (
      "figure.mustache", ("<figcaption", "<figcaption style=\"color: red\""),
      "' style=' is not allowed; the page's policy blocks it; put a class here"
    ),
  ]

  @Test(arguments: wrong.indices)
  func `a template that would break a promise is refused by file and line`(index: Int) throws {
    let (file, change, words) = Self.wrong[index]
    let text = try #require(Appearance.builtIn.first { $0.name == file }?.text)
    let broken = text.replacingOccurrences(of: change.0, with: change.1)
    #expect(broken != text)
    let failure = Self.failure([file: broken])
    #expect(failure?.contains(words) == true, "\(failure ?? "nothing was refused")")
  }

  @Test func `a file that nothing reads is named`() {
    #expect(
      Self.failure(["pages.mustache": ""])
        == "look/pages.mustache: error: no page uses this file; known are page.mustache, "
        + "table.mustache, figure.mustache, key-numbers.mustache, style.css, more.css")
  }

  @Test(arguments: [
    "@import \"x.css\";", "body { background: URL(x.png); }", "a { b: u\\72l(x); }",
    "a { b: u\\72 l(x); }", "a { b: image-set(x); }", "</style>", "a { b: ur/**/l(x); }",
    "a { b: \\75\nrl(x); }",
  ])
  func `a style sheet that would load something is refused`(rule: String) {
    let words = Self.failure(["more.css": "p { margin: 0; }\n\(rule)\n"])
    #expect(words?.hasPrefix("look/more.css:2: error: '") == true, "\(rule)")
  }

  @Test func `own rules stand after the built-in ones, a colour between`() throws {
    let own = try Self.look(["more.css": "p { margin: 0; }\n"], colour: "#5B2A86")
    let sheet = own.stylesheet(marking: "")
    #expect(sheet.hasPrefix(Stylesheet.text))
    #expect(sheet.contains("--main-colour: #5b2a86;\n}\np { margin: 0; }\n@page {"))
    #expect(Stylesheet.text.contains("border-top: 10px solid var(--main-colour)"))
  }

  @Test func `a colour must be one, and stand out`() {
    #expect(Self.failure(colour: "#5b2a86") == nil)
    #expect(Self.failure(colour: "purple") == "'purple' is no colour; write it as \"#12436d\"")
    #expect(Self.failure(colour: "#12345")?.contains("is no colour") == true)
    // Turquoise: 3.17 to 1 on white.
    #expect(Self.failure(colour: "#28A197")?.contains("does not stand out") == true)
  }

  @Test func `a picture stands on every page, and the policy allows it alone`() throws {
    let own = try Self.look(logo: ("us.png", Self.png, "Sampleshire \"Partnership\""))
    let html = SamplePage.page.html(in: own)
    #expect(
      html.contains(
        "<p class=\"logo\"><img src=\"logo.png\" alt=\"Sampleshire &quot;Partnership&quot;\"></p>"))
    #expect(html.contains("style-src 'self'; img-src 'self'; base-uri 'none'"))
    #expect(!SamplePage.page.html().contains("img-src"))
  }

  static let pictures: [(text: String, isGood: Bool)] = [
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>", true),
    ("<svg><use href=\"#a\"/></svg>", true), ("GIF89a", false),
    ("<svg><script>1</script></svg>", false), ("<svg onload=\"x()\"></svg>", false),
    ("<svg><image href=\"https://elsewhere.example/a.png\"/></svg>", false),
    ("<!DOCTYPE svg><svg></svg>", false), ("<svg><style>a{b:url(x)}</style></svg>", false),
  ]

  @Test(arguments: pictures.indices)
  func `a picture neither runs nor loads anything`(index: Int) {
    let (text, isGood) = Self.pictures[index]
    let words = Self.failure(logo: ("us.svg", Array(text.utf8), "Us"))
    #expect((words == nil) == isGood, "\(text)")
  }

  @Test func `a picture is small and has words`() {
    #expect(
      Self.failure(logo: ("us.png", Self.png, " "))
        == "us.png: error: says nothing to those who cannot see it; add 'logo_words'")
    let large = Self.png + Array(repeating: 0, count: 200_000)
    #expect(
      Self.failure(logo: ("us.png", large, "Us"))
        == "us.png: error: has 200009 bytes, more than 200000; save it smaller")
  }
}
