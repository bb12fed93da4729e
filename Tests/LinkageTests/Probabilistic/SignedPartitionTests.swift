import Testing

@testable import Linkage

struct SignedPartitionTests {
  @Test
  func `a chain is kept where it weighs more than what speaks against it`() {
    // 5 + 5 - 4 = 6 is more than the 5 of one pair alone.
    #expect(SignedPartition.of([[0, 5, -4], [5, 0, 5], [-4, 5, 0]]) == [0, 0, 0])
    // 5 + 4 - 8 = 1 is less than the 5 of the stronger pair alone.
    #expect(SignedPartition.of([[0, 5, -8], [5, 0, 4], [-8, 4, 0]]) == [0, 0, 1])
  }

  @Test
  func `exact partitions are the best of all`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let count = Int.random(in: 2...6, using: &random)
      let weights = matrix(count, &random)
      let best = partitions(of: count).map { value($0, weights) }.max() ?? 0
      #expect(abs(value(SignedPartition.exact(weights), weights) - best) < 1e-9)
      #expect(value(SignedPartition.greedy(weights), weights) <= best + 1e-9)
    }
  }

  @Test
  func `many records are parted greedily and twins stay apart`() {
    // Two groups of seven, strong inside and forbidden between.
    let weights = (0..<14).map { one in
      (0..<14).map { other in one == other ? 0 : one / 7 == other / 7 ? 6 : -9.0 }
    }
    #expect(
      SignedPartition.of(weights) == Array(repeating: 0, count: 7) + Array(repeating: 1, count: 7))
  }

  private func matrix(_ count: Int, _ random: inout SeededGenerator) -> [[Double]] {
    var weights = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for one in 0..<count {
      for other in 0..<one {
        weights[one][other] = Double.random(in: -5...5, using: &random)
        weights[other][one] = weights[one][other]
      }
    }
    return weights
  }

  private func partitions(of count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return partitions(of: count - 1).flatMap { rest in
      (0...((rest.max() ?? -1) + 1)).map { rest + [$0] }
    }
  }

  private func value(_ labels: [Int], _ weights: [[Double]]) -> Double {
    labels.indices.reduce(0) { sum, one in
      sum
        + labels.indices.dropFirst(one + 1).reduce(0) {
          labels[one] == labels[$1] ? $0 + weights[one][$1] : $0
        }
    }
  }
}
