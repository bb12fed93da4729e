import Records
import Testing
import Vocabulary

@testable import Intake

struct ContradictedCorrectionTests {
  private func correction(
    _ number: UInt64, _ verdict: Correction.Verdict, _ day: String, line: Int
  ) throws -> Correction {
    Correction(
      subject: .referral(Token(high: 1, low: number)), verdict: verdict,
      day: try #require(Day(iso: day)), line: line)
  }

  @Test func `finds corrections that the standing one contradicts, by their lines`() throws {
    let found = ReferenceReader.contradictions(
      among: [
        try correction(1, .role(.displayed), "2025-02-01", line: 2),
        try correction(1, .notAnEvent, "2025-01-10", line: 3),
        // The same once more, and another subject: nothing contradicts them.
        try correction(2, .notAnEvent, "2025-01-10", line: 4),
        try correction(2, .notAnEvent, "2025-02-10", line: 5),
      ], file: "corrections.csv")
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.rule) == ["V136"])
  }
}
