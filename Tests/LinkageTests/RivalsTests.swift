import Testing

@testable import Linkage

struct RivalsTests {
  /// Record 0 weighs 4 with 1 and some weight with 2; 1 and 2 contradict each other.
  @Test(arguments: [
    // 1 / (1 + 2^-4 + 2^(3.5-4)) = 0.565
    (rival: 3.5, parts: [2, 0, 1]),
    // 1 / (1 + 2^-4 + 2^(1-4)) = 0.842
    (rival: 1.0, parts: [0, 0, 1]),
    (rival: -2.0, parts: [0, 0, 1]),
  ])
  func `a record that two parts could have stays alone`(rival: Double, parts: [Int]) {
    let weights: [[Double]] = [[0, 4, rival], [4, 0, -1_000_000], [rival, -1_000_000, 0]]
    #expect(Rivals(weights, [0, 0, 1]).cut(below: 0.7) == parts)
  }

  @Test
  func `who is left alone tells no parts apart any more`() {
    // 0 could be with 1 or with 2, who are two children; 3 with 2 or with 4, likewise. Beside 3, 2
    // weighs a little less for 0; without it as much as 1.
    let weights: [[Double]] = [
      [0, 7, 7, -1, -1], [7, 0, -99, -1, -1], [7, -99, 0, 5, -99], [-1, -1, 5, 0, 5],
      [-1, -1, -99, 5, 0],
    ]
    #expect(Set(Rivals(weights, [0, 0, 1, 1, 2]).cut(below: 0.5)).count == 5)
    #expect(Set(Rivals(weights, [0, 1, 0, 2, 2]).cut(below: 0.5)).count == 5)
  }
}
