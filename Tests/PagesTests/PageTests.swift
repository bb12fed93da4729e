import Foundation
import Testing

@testable import Pages

struct PageTests {
  static let small = Page(
    fileName: "a.html", title: "Ages & sex", siteTitle: "Sampleshire",
    lead: "Who they are.",
    navigation: [NavigationLink("Start", to: "index.html"), NavigationLink("Ages", to: "a.html")],
    banners: [Banner(.warning, title: "Invented data")], blocks: [.text("Words.")],
    footer: Footer(
      release: "r1", period: "2025-26", schemaVersion: "1.0", codeVersion: "0.1.0",
      handling: "Public", statements: ["Counts are recorded reports."]))

  @Test func `a small page is written whole`() {
    #expect(
      Self.small.html() == """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex, nofollow">
        <title>Ages &amp; sex – Sampleshire</title>
        <link rel="stylesheet" href="style.css">
        </head>
        <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header class="site">
        <p class="site-title">Sampleshire</p>
        <nav aria-label="Pages of this release">
        <ul>
        <li><a href="index.html">Start</a></li>
        <li><a href="a.html" aria-current="page">Ages</a></li>
        </ul>
        </nav>
        </header>
        <div class="banners" role="region" aria-label="Notices">
        <div class="banner warning"><p><strong>Invented data</strong></p></div>
        </div>
        <main id="main" tabindex="-1">
        <h1>Ages &amp; sex</h1>
        <p class="lead">Who they are.</p>
        <p>Words.</p>
        </main>
        <footer>
        <p>Counts are recorded reports.</p>
        <h2 class="hidden">About this page</h2>
        <dl>
        <div><dt>Release</dt><dd>r1</dd></div>
        <div><dt>Period</dt><dd>2025-26</dd></div>
        <div><dt>Schema version</dt><dd>1.0</dd></div>
        <div><dt>Code version</dt><dd>0.1.0</dd></div>
        <div><dt>Handling</dt><dd>Public</dd></div>
        </dl>
        </footer>
        </body>
        </html>

        """)
  }

  @Test func `the same page gives the same bytes`() {
    let first = SamplePage.page.html()
    #expect((1...3).allSatisfy { _ in SamplePage.page.html() == first })
    #expect(first.utf8.count > 20_000)
  }

  @Test(arguments: [
    "<script", "style=", " onload", "javascript:", "http-equiv=\"refresh\"", "<img", "<iframe",
    "@import", "src=",
  ])
  func `a page with every block asks for nothing and runs nothing`(forbidden: String) {
    #expect(!SamplePage.page.html().contains(forbidden))
  }

  @Test func `a page has one title and each identifier once`() {
    let page = SamplePage.page.html()
    #expect(page.components(separatedBy: "<h1").count == 2)
    let identifiers = page.components(separatedBy: " id=\"").dropFirst()
      .map { $0.prefix { $0 != "\"" } }
    #expect(identifiers.count > 30)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(SamplePage.page.repeatedIdentifiers == [])
  }

  @Test func `everything a reader of the screen is pointed to exists`() {
    let page = SamplePage.page.html()
    for attribute in ["aria-labelledby=\"", "href=\"#"] {
      for part in page.components(separatedBy: attribute).dropFirst() {
        for name in part.prefix(while: { $0 != "\"" }).split(separator: " ") {
          #expect(page.contains(" id=\"\(name)\""), "\(name)")
        }
      }
    }
  }

  @Test func `a page with an identifier twice stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let page = Page(
        fileName: "a.html", title: "a", siteTitle: "b", navigation: [], banners: [],
        blocks: [.heading("One"), .heading("One")], footer: SamplePage.footer)
      _ = page.html()
    }
  }
}
