import Foundation
import Testing

@testable import Pages

struct TemplateTests {
  private static let templates = [
    PackageResources.page_mustache, PackageResources.table_mustache,
    PackageResources.figure_mustache, PackageResources.key_numbers_mustache,
  ].map { String(decoding: $0, as: UTF8.self) }

  @Test(arguments: templates)
  func `a template takes values with three braces only`(template: String) {
    let tags = template.replacingOccurrences(of: "{{{", with: "\u{1}")
      .components(separatedBy: "{{").dropFirst()
    #expect(tags.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("/") || $0.hasPrefix("^") })
    #expect(template.contains("{{{"))
  }

  @Test func `a mark joined to a combining mark stays escaped through a template`() {
    // Why the rule above stands: the engine's own escaping would let this mark through.
    let html = Template(builtIn: .keyNumbers).render([
      "numbers": .list([["label": .attribute("\"\u{0338}"), "value": .text("1")]])
    ])
    #expect(html.markup.contains("<dt>&quot;\u{0338}</dt>"))
  }
}
