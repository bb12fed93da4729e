import Foundation
import Testing

@testable import Intake

struct RuleBookTests {
  private static let files: [String] = {
    let folder = Place.root + "/Sources/Intake/Rules"
    return ["Lexical", "Header", "Cell", "Row", "Source"].flatMap { layer in
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(layer)")
      return (names ?? []).filter { $0 != "LexicalRules.swift" }.map { "\(layer)/\($0)" }
    }.sorted()
  }()

  @Test func `gives each rule an id of its own`() {
    #expect(Set(RuleBook.rules.map(\.id)).count == RuleBook.rules.count)
    #expect(RuleBook.rules.map(\.id) == RuleBook.rules.map(\.id).sorted())
    #expect(RuleBook.rules.count == Self.files.count)
  }

  @Test(arguments: RuleBook.rules)
  func `says what is wrong, why, what to do, and an example`(rule: Rule) {
    for text in [rule.wrong, rule.fix, rule.why] {
      #expect(!text.isEmpty)
      #expect(!text.hasSuffix("."))
      #expect(text.first?.isLowercase == true || text.hasPrefix("UTF"))
    }
    #expect(!rule.example.isEmpty && !rule.example.hasSuffix("."))
    #expect(rule.message == "\(rule.wrong); \(rule.fix)")
    #expect(RuleBook.rule(id: rule.id.lowercased()) == rule)
  }

  @Test(arguments: files)
  func `a rule has a file and a test file of its own`(file: String) throws {
    let text = try String(
      contentsOfFile: "\(Place.root)/Sources/Intake/Rules/\(file)", encoding: .utf8)
    #expect(text.matches(of: #/"V\d{3}", \./#).count == 1)
    let name = (file as NSString).lastPathComponent.replacing(".swift", with: "Tests.swift")
    #expect(Place.isThere("\(Place.root)/Tests/IntakeTests/Rules/\(name)"), "\(name)")
  }

  @Test func `the catalogue is the document of rules`() throws {
    let path = Place.root + "/docs/rules.md"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let isSame = text == RuleCatalogue.markdown
    if !isSame, ProcessInfo.processInfo.environment["CONTINUUM_RECORD"] != nil {
      try RuleCatalogue.markdown.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(isSame, "docs/rules.md differs from the rule book; 'make record' writes it anew")
  }
}
