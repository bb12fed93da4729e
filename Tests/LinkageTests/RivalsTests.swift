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
}
