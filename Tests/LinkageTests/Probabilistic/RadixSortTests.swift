import Records
import Testing

@testable import Linkage

struct RadixSortTests {
  @Test
  func `places are in order of whole numbers, and of equals in their own`() {
    let high: UInt64 = 7 << 32
    let numbers = [high | 9, 3, high | 2, UInt64.max, 3, high | 9, 0, high | 2]
    #expect(RadixSort.order(of: numbers) == [6, 1, 4, 2, 7, 0, 5, 3])
    #expect(RadixSort.order(of: []) == [])
  }

  @Test
  func `it is the order that a comparing sort finds`() {
    var random = SeededGenerator(seed: 5)
    let numbers = (0..<5_000).map { _ in
      UInt64.random(in: 0..<64, using: &random) << 32 | UInt64.random(in: 0..<9, using: &random)
    }
    let expected = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    #expect(RadixSort.order(of: numbers) == expected.map { UInt32($0) })
  }

  @Test
  func `tokens are in order of both halves, and equals in their own`() {
    let halves: [(UInt64, UInt64)] = [(7, 2), (3, 9), (7, 1), (1 << 40, 0), (7, 2), (0, 0), (7, 0)]
    let tokens = halves.map { Token(high: $0.0, low: $0.1) }
    #expect(RadixSort.order(ofTokens: tokens) == [5, 1, 6, 2, 0, 4, 3])
  }

  @Test
  func `numbers with one upper half stand side by side in their order`() {
    var numbers: [UInt64] = [2 << 32 | 5, 7, 2 << 32 | 1, 4 << 32, 9, 2 << 32 | 5]
    let runs = RadixSort.group(&numbers, byUpperHalfBelow: 6)
    #expect(numbers == [7, 9, 2 << 32 | 5, 2 << 32 | 1, 2 << 32 | 5, 4 << 32])
    #expect(runs == [0..<2, 2..<2, 2..<5, 5..<5, 5..<6, 6..<6])
  }
}
