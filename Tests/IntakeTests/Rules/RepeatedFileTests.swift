import Records
import Testing
import Vocabulary

@testable import Intake

struct RepeatedFileTests {
  @Test func `costs no row, as the other file has them all`() {
    #expect(RuleBook.repeatedFile.id == "V121")
    #expect(RuleBook.repeatedFile.severity == .note)
  }

  @Test func `one kept copy serves two files of the same bytes`() throws {
    let bench = try Bench()
    let folder = try bench.kept()
    let text = "a,b\n1,2\n"
    let first = try folder.keep(try bench.write(text, to: "log.csv"), named: "log.csv")
    let second = try folder.keep(try bench.write(text, to: "Copy of log.csv"), named: "copy")
    #expect(first == second)
    #expect(folder.copies.map(\.hash) == [ContentHash(of: "a,b\n1,2\n".utf8)])
  }
}
