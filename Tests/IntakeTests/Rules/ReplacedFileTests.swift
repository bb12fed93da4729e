import Records
import Testing
import Vocabulary

@testable import Intake

struct ReplacedFileTests {
  @Test func `costs no row, as the newer file has them all`() {
    #expect(RuleBook.replacedFile.id == "V120")
    #expect(RuleBook.replacedFile.severity == .note)
  }

  @Test func `the files of its example are told apart by their names`() throws {
    let names = RuleBook.replacedFile.example.split(separator: "'").map(String.init)
      .filter { $0.hasSuffix(".csv") }
    let days = names.compactMap { DateInName.day(in: $0)?.iso }
    #expect(days == ["2025-02-28", "2025-03-31"])
  }
}
