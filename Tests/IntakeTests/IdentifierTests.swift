import Testing

@testable import Intake

struct UniquePupilNumberTests {
  // Data to Insight, CIN validator, tests of rule 1510.
  @Test(arguments: ["A950000178301", "H243278544154", "h 243278544154"])
  func `accepts a right check letter`(number: String) {
    #expect(withCell(number) { UniquePupilNumber.canonical($0) } != nil)
  }

  @Test(arguments: [
    "R247962919251", "X428558133462", "A95000017830", "A9500001783011", "21db2df8-fa0",
    "A95000017830I", "I950000178301", "",
  ])
  func `refuses a wrong shape or check letter`(number: String) {
    #expect(withCell(number) { UniquePupilNumber.canonical($0) } == nil)
  }

  // 9x2 + 5x3 + 1x8 + 7x9 + 8x10 + 3x11 + 0x12 = 217; with B (1) x 13 = 230; 230 mod 23 = 0: A.
  @Test func `counts a last letter by its place in the alphabet`() {
    #expect(withCell("A95000017830B") { UniquePupilNumber.canonical($0) } != nil)
    #expect(withCell("B95000017830B") { UniquePupilNumber.canonical($0) } == nil)
  }
}

struct NHSNumberTests {
  // NHS Data Dictionary: 943 476 5919.
  @Test(arguments: ["9434765919", "943 476 5919", "943-476-5919"])
  func `accepts a right check digit`(number: String) {
    #expect(
      withCell(number) { NHSNumber.canonical($0) } == Array("9434765919".utf8))
  }

  @Test(arguments: ["9434765918", "943476591", "94347659190", "0000000000", "943476591X", ""])
  func `refuses a wrong length, sign or check digit`(number: String) {
    #expect(withCell(number) { NHSNumber.canonical($0) } == nil)
  }
}

struct ReferenceTests {
  private func isPlaceholder(_ text: String) -> Bool {
    withCell(text) { cell in
      var bytes: [UInt8] = []
      Reference.append(cell, to: &bytes)
      return Reference.isPlaceholder(bytes[...])
    }
  }

  @Test(arguments: [
    "unknown", "N/A", "na", "None", "-", "--", "?", "0", "000", "0.0", "tbc", "T.B.C.",
    "not known", "null", "\u{2014}",
  ])
  func `knows words and signs in place of a reference`(text: String) {
    #expect(isPlaceholder(text))
  }

  @Test(arguments: ["7", "A0", "NA1", "0-1", "UNKNOWN2", "ABC", "10", "N\u{e9}", "a-0"])
  func `takes anything else for a reference`(text: String) {
    #expect(!isPlaceholder(text))
  }
}

struct FileNameTests {
  @Test(arguments: [
    ("/in/schools/a/log.csv", "/in", "schools/a/log.csv"),
    ("/in/schools/a/log.csv", "/in/", "schools/a/log.csv"),
    ("in//log.csv", "in", "log.csv"), ("/in/log.csv", nil, "log.csv"),
    ("/inner/log.csv", "/in", "log.csv"), ("/in/log.csv", "", "log.csv"),
  ])
  func `names a file by its path below the inbox`(path: String, inbox: String?, name: String) {
    #expect(FileName.of(path, below: inbox) == name)
  }
}

struct NearestSpellingTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("same", "same", 0), ("flaw", "lawn", 2),
  ])
  func `measures Levenshtein's distance`(left: String, right: String, distance: Int) {
    #expect(NearestSpelling.distance(left, right) == distance)
  }

  @Test func `names the nearest, the first of two, and none that is far`() {
    #expect(NearestSpelling.of("feild", among: ["use", "field"]) == "field")
    #expect(NearestSpelling.of("bat", among: ["cat", "hat"]) == "cat")
    #expect(NearestSpelling.of("zebra", among: ["use", "to"]) == nil)
    #expect(NearestSpelling.of("zebra", among: []) == nil)
  }
}
