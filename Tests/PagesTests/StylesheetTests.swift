import Foundation
import Testing

@testable import Pages

struct StylesheetTests {
  private struct Rule {
    let selector: String
    let colour: Colour?
    let background: Colour?
  }

  /// Backgrounds that text may stand on without naming them itself.
  private static let papers = [Colour("#FFFFFF"), Colour("#F4F4F4")]
  /// Text inside a dark notice.
  private static let inside = [".banner.handling a": Colour("#3D3D3D")]

  private static let rules: [Rule] = Stylesheet.text.components(separatedBy: "}").compactMap {
    let parts = $0.components(separatedBy: "{")
    guard parts.count > 1 else { return nil }
    let selector = parts[parts.count - 2].trimmingCharacters(in: .whitespacesAndNewlines)
    let lines = parts[parts.count - 1].components(separatedBy: ";").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return Rule(
      selector: selector, colour: colour("color", in: lines),
      background: colour("background", in: lines))
  }

  private static func colour(_ property: String, in lines: [String]) -> Colour? {
    lines.first { $0.hasPrefix(property + ": #") }
      .map { Colour("#" + $0.dropFirst(property.count + 3).uppercased()) }
  }

  @Test func `every text stands out from what is behind it`() {
    var pairs = 0
    for rule in Self.rules {
      guard let text = rule.colour ?? rule.background.map({ _ in Palette.ink }) else { continue }
      let behind = [rule.background ?? Self.inside[rule.selector]].compactMap { $0 }
      for paper in behind.isEmpty ? Self.papers : behind {
        pairs += 1
        #expect(text.contrast(with: paper) >= 4.5, "\(rule.selector): \(text) on \(paper)")
      }
    }
    #expect(pairs >= 15)
  }

  @Test func `edges of notices stand out from page and notice`() {
    for edge in [Palette.darkBlue, Palette.darkPink] {
      #expect(Self.papers.allSatisfy { $0.contrast(with: edge) >= 3 })
    }
  }

  @Test(arguments: ["url(", "@import", "@font-face", "expression(", "http"])
  func `the style sheet asks for nothing`(forbidden: String) {
    #expect(!Stylesheet.text.contains(forbidden))
  }

  @Test(arguments: [
    ("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"), ("a\"; } b {", "a\\22 \\3b  \\7d  b \\7b "),
    ("\\", "\\5c "), ("\n", "\\a "),
  ])
  func `the marking of printed sheets is only words`(marking: String, written: String) {
    let sheet = Stylesheet.text(marking: marking)
    #expect(sheet.hasPrefix(Stylesheet.text))
    #expect(sheet.contains("@bottom-center {\n    content: \"\(written)\";"))
  }

  @Test(arguments: [
    "@media print", "@media print {\n  body {", "td.number {\n    white-space: normal;",
    "table {\n    min-width: min(100%, 26rem);",
    ".definitions dd {\n  overflow-wrap: anywhere;", "display: table-header-group",
    "break-inside: avoid", "@page {\n  size: A4;",
    "content: \"Page \" counter(page) \" of \" counter(pages);",
    "max-width: 37.5rem;\n  height: auto", "overflow-x: auto", "tabular-nums",
  ])
  func `the style sheet prints, narrows and aligns`(rule: String) {
    #expect(Stylesheet.text.contains(rule))
  }
}
