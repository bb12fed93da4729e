import Testing

@testable import Intake

struct TokenTableTests {
  @Test func `knows what a dictionary knows`() {
    var numbers = SeededNumbers(seed: 11)
    // Few enough tokens that most come again, with all bits in use.
    let tokens = (0..<20_000).map { _ in UInt64.random(in: 0...UInt64.max, using: &numbers) }
    var table = TokenTable<Int32>()
    var known: [UInt64: Int32] = [:]
    var differing = 0
    for round in 0..<100_000 {
      let token = numbers.pick(tokens)
      let place = table.place(of: token, orNew: -1)
      if place.pointee != known[token] ?? -1 { differing += 1 }
      place.pointee = Int32(round)
      known[token] = Int32(round)
    }
    #expect(differing == 0)
    #expect(known.count > 19_000)
  }

  @Test func `keeps apart tokens that begin alike, and those at both ends`() {
    var table = TokenTable<UInt64>()
    let ends: [UInt64] = [1, 2, 3, .max, .max - 1, 1 << 63]
    let tokens = ends + (0..<1_000).map { 7 << 58 | UInt64($0) }
    for token in tokens { table.place(of: token, orNew: 0).pointee = token }
    #expect(tokens.allSatisfy { table.place(of: $0, orNew: 0).pointee == $0 })
  }
}
