import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

struct FileErrorTests {
  private func error(_ text: String, as format: String) throws -> IntakeError {
    try #require(throws: IntakeError.self) {
      try Bench().admit(["f.dat": text], as: format)
    }
  }

  @Test func `tells what is wrong with a file as a whole`() throws {
    let cases: [(String, String, IntakeError)] = [
      ("", "hsb-referral-log", .emptyFile("f.dat")),
      ("PK\u{3}\u{4}rest", "hsb-referral-log", .archive("f.dat")),
      (
        "<Message/>", "hsb-referral-log",
        .wrongFormat(
          file: "f.dat", format: "hsb-referral-log", expected: "expected CSV, it is XML")
      ),
      (
        "a,b\n1,2\n", "cin-census",
        .wrongFormat(file: "f.dat", format: "cin-census", expected: "expected XML, it is not")
      ),
      (
        "<CTfile><Header/></CTfile>", "cin-census",
        .wrongFormat(
          file: "f.dat", format: "cin-census", expected: "expected the element 'Message/Children'")
      ),
      (
        "<Message><Children><Child>", "cin-census",
        .brokenFile(file: "f.dat", line: 1, rule: .truncatedFile)
      ),
      (
        "<!DOCTYPE Message><Message><Children/></Message>", "cin-census",
        .brokenFile(file: "f.dat", line: 1, rule: .documentType)
      ),
    ]
    for (text, format, expected) in cases {
      #expect(try error(text, as: format) == expected)
    }
  }

  @Test func `tells a file that is missing`() throws {
    let bench = try Bench()
    let source = SourceSettings(
      id: "s", agency: .school, system: "s", format: try Bench.format("hsb-referral-log"),
      files: [bench.folder + "/none.csv"])
    #expect(throws: IntakeError.missingFile("none.csv")) { try bench.intake().admit(source) }
  }

  @Test func `does not follow links`() throws {
    let bench = try Bench()
    let path = try bench.write("a\n", to: "a.csv")
    #expect(symlink(path, bench.folder + "/link.csv") == 0)
    let source = SourceSettings(
      id: "s", agency: .school, system: "s", format: try Bench.format("hsb-referral-log"),
      files: [bench.folder + "/link.csv"])
    #expect(
      throws: IntakeError.notAFile(
        file: "link.csv", reason: "it is a symbolic link; send the file itself")
    ) { try bench.intake().admit(source) }
  }

  @Test func `refuses a name inside a document that declares none`() throws {
    #expect(
      try error(
        """
        <Occurrences><Occurrence><Person><force>F</force><surname>X</surname></Person>
        </Occurrence></Occurrences>
        """, as: "police-occurrence-xml")
        == .namesSent(file: "f.dat", kinds: ["a surname (line 1)"]))
  }

  private static let wordings: [(error: IntakeError, text: String)] = [
    (
      .missingFile("a.csv"),
      "'a.csv' is not there; check its name and folder, or ask the sender for it"
    ),
    (
      .brokenFile(file: "a.csv", line: 7, rule: .truncatedFile),
      "a.csv:7: error: V006 the file ends inside a row, a quoted cell or an element; "
        + "send the whole file again"
    ),
    (
      .namesSent(file: "a.csv", kinds: ["a forename", "a surname"], columns: [0, 1]),
      "'a.csv' holds columns or elements that the format does not declare and that look like "
        + "a forename, a surname (columns A, B); it is refused, leave these columns out and send "
        + "the file again"
    ),
    (
      .brokenFile(file: "a.csv", line: 0, rule: .nulByte),
      "a.csv: error: V007 the row holds a byte that no text has; "
        + "export as UTF-8, not UTF-16, then send again"
    ),
    (
      .wrongFormat(file: "a.csv", format: "", expected: "say --format"),
      "'a.csv' is of no known layout; say --format"
    ),
    (
      .key(path: "k", problem: .tooOpen),
      "key 'k' can be read or changed by others; set its mode to 0600 or 0400"
    ),
    (
      .referenceTable(file: "areas.csv", line: 3, column: "code", problem: "is empty; fill it in"),
      "areas.csv:3: 'code' is empty; fill it in"
    ),
  ]

  @Test(arguments: wordings)
  func `words errors as people can act on`(error: IntakeError, text: String) {
    #expect(error.description == text)
  }
}
