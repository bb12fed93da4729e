import Testing
import Vocabulary

@testable import Synthesis

struct CINCensusTests {
  private static let county = Sampleshire(children: 1000, seed: 8)

  private static func text(_ year: Int) -> String {
    String(
      decoding: CINCensus(county: county, year: year).sheet(file: year - 2023).bytes, as: UTF8.self)
  }

  /// The contents of all elements of a name.
  private static func values(_ name: String, _ year: Int) -> [String] {
    text(year).split(separator: "<\(name)>").dropFirst().map { String($0.prefix { $0 != "<" }) }
  }

  @Test func `gender to 2024 is a number, sex from 2025 a letter or by mistake a number`() {
    #expect(Set(Self.values("GenderCurrent", 2024)).isSubset(of: ["0", "1", "2", "9"]))
    #expect(Self.values("Sex", 2024).isEmpty)
    #expect(Self.values("GenderCurrent", 2025).isEmpty)
    #expect(Set(Self.values("Sex", 2025)).isSubset(of: ["M", "F", "U", "0", "1", "2"]))
  }

  @Test func `a child has the same reference in both years`() {
    let both = Set(Self.values("LAchildID", 2024)).intersection(Self.values("LAchildID", 2025))
    #expect(both.count > 50)
  }

  @Test(arguments: [2024, 2025])
  func `factors are of the year's list or the one invented mistake`(year: Int) {
    for factor in Self.values("AssessmentFactors", year) where factor != "RB" {
      #expect(AssessmentFactor(code: factor) != nil)
      #expect(!["18A", "19A"].contains(factor.uppercased()))
    }
  }

  @Test(arguments: [(2024, "2024-03-31"), (2025, "2025-03-31")])
  func `nothing is dated after the year`(year: Int, last: String) {
    for name in ["CINclosureDate", "AssessmentAuthorisationDate", "S47ActualStartDate"] {
      #expect(Self.values(name, year).allSatisfy { $0 <= last })
    }
  }

  @Test(arguments: [2024, 2025])
  func `every element that is opened is closed`(year: Int) {
    var open: [Substring] = []
    for part in Self.text(year).split(separator: "<").dropFirst() {
      let tag = part.prefix { $0 != ">" }
      guard !tag.hasSuffix("/") else { continue }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == tag.dropFirst())
      } else {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
  }
}
