import Records
import Testing
import Vocabulary

@testable import Linkage

struct ReviewTallyTests {
  private static func key(_ number: UInt64) -> Token {
    Token(high: 7, low: number)
  }

  private static func pair(
    _ left: UInt64, _ right: UInt64, weight: Double, _ outcome: WeighedPair.Outcome = .below
  ) -> WeighedPair {
    WeighedPair(
      left: key(left), right: key(right), weight: weight, relative: 0, rule: 0, pattern: 0,
      outcome: outcome, reason: "")
  }

  @Test func `pairs in doubt wait until somebody decides, since both were known`() throws {
    var memory = LinkageMemory()
    memory.persons = (1...4).map {
      RememberedPerson(
        key: Self.key($0), child: ChildID(number: UInt64($0)), former: nil, isCurrent: true)
    }
    // The fourth child came in run 6, the others in run 2.
    memory.children = (1...4).map {
      RememberedChild(id: ChildID(number: UInt64($0)), since: $0 == 4 ? 6 : 2)
    }
    // Weights of 0 and of 3 bits are chances of 50% and 89%; 4 bits are 94%.
    memory.pairs = [
      Self.pair(1, 2, weight: 0), Self.pair(1, 4, weight: 3), Self.pair(2, 4, weight: 4),
      Self.pair(1, 3, weight: 0, .reviewed), Self.pair(2, 3, weight: 0),
    ]
    let day = try #require(Day(iso: "2025-03-01"))
    memory.decisions = [
      LinkDecision(
        Self.key(2), Self.key(3), verdict: .match, reviewer: "A", day: day, reason: ""),
      LinkDecision(
        Self.key(2), Self.key(3), verdict: .unsure, reviewer: "A", day: day, reason: ""),
    ]
    let review = ReviewTally(memory: memory, run: 9).review
    #expect(review.waiting == 2)
    #expect(review.oldest == 7)
    #expect(review.decided == [.unsure: 1])
    #expect(ReviewTally(memory: LinkageMemory(), run: 9).review == .init())
  }
}
