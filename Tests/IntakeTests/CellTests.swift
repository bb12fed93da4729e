import Testing

@testable import Intake

struct CellTests {
  @Test(arguments: [
    (" a ", "a"), ("\u{A0}a b\u{A0}", "a b"), ("\u{FEFF}a", "a"), ("\t\r\n", ""), ("", ""),
    ("\u{A0}", ""), ("é", "é"),
  ])
  func `drops every kind of space at the ends`(text: String, trimmed: String) {
    #expect(withCell(text) { $0.trimmed.text } == trimmed)
  }

  @Test(arguments: [
    ("10.0", 10), ("7", 7), ("0", 0), ("12.00", 12), ("007", 7),
  ])
  func `reads whole numbers that a spreadsheet sent with a fraction`(text: String, number: Int) {
    #expect(withCell(text) { $0.wholeNumber } == number)
  }

  @Test(arguments: ["", "10.5", "10.", "-1", "1e3", "1,000", "1234567890123456"])
  func `takes nothing else for a whole number`(text: String) {
    #expect(withCell(text) { $0.wholeNumber } == nil)
  }

  @Test(arguments: [("#N/A", true), ("#multivalue", true), ("#1", false), ("N/A", false)])
  func `knows the marks of spreadsheets`(text: String, isMark: Bool) {
    #expect(withCell(text) { $0.isSheetMark } == isMark)
  }
}

struct SpellingCacheTests {
  @Test func `works each spelling out once and keeps it apart from others`() {
    var cache = SpellingCache<Int>()
    var calls = 0
    for round in 0..<3 {
      for number in 0..<500 {
        let meaning = withCell("value \(number)") { cell in
          cache.meaning(of: cell) { _ in
            calls += 1
            return number
          }
        }
        #expect(meaning == number, "round \(round)")
      }
    }
    #expect(calls == 500)
  }

  @Test func `stays within its cap and still answers`() {
    var cache = SpellingCache<Int>(cap: 2)
    let answers = ["a", "b", "c", "c"].map { text in
      withCell(text) { cache.meaning(of: $0) { Int($0[0]) } }
    }
    #expect(answers == [97, 98, 99, 99])
  }
}
