import Testing

@testable import Synthesis

struct DirtTests {
  private static let ledger = Inbox(county: Sampleshire(children: 5000, seed: 17)).sheets()
    .map(\.ledger).reduce(DirtLedger(), +)

  @Test func `the table holds every kind once, in the order of the cases`() {
    #expect(Dirt.table.map(\.dirt) == Dirt.allCases)
  }

  @Test func `every kind names where it is documented`() {
    let documents = ["formats.md", "linkage.md", "engineering-notes.md"]
    #expect(Dirt.table.allSatisfy { entry in documents.contains { entry.citation.hasPrefix($0) } })
  }

  /// The spread allowed is ten standard deviations of independent draws, and three for the rarest.
  ///
  /// Rows of one child share their system's mistakes, so counts spread wider than such draws.
  @Test(arguments: Dirt.table) func `a kind is as frequent as its rate says`(entry: Dirt.Entry) {
    let expected = Double(Self.ledger.chances(of: entry.dirt)) * entry.rate
    let spread = 3 + 10 * (expected * (1 - entry.rate)).squareRoot()
    #expect(abs(Double(Self.ledger.hits(of: entry.dirt)) - expected) <= spread)
    #expect(Self.ledger.hits(of: entry.dirt) > 0)
  }

  @Test func `about one row in twenty is broken beyond use`() {
    let broken: [Dirt] = [.impossibleDate, .missingRequired, .raggedRow, .unknownRecord]
    let rows = Self.ledger.chances(of: .missingRequired)
    let share = Double(broken.reduce(0) { $0 + Self.ledger.hits(of: $1) }) / Double(rows)
    #expect((0.035...0.055).contains(share))
  }
}
