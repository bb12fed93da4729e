import Testing

@testable import Synthesis

struct RandomStreamTests {
  @Test func `the same keys give the same numbers`() {
    var one = RandomStream(seed: 7, .child, 3)
    var other = RandomStream(seed: 7, .child, 3)
    #expect((0..<50).map { _ in one.next() } == (0..<50).map { _ in other.next() })
  }

  @Test(arguments: [(8, 3, 1), (7, 4, 1), (7, 3, 2)])
  func `another seed or key gives other numbers`(seed: UInt64, key: Int, second: Int) {
    var one = RandomStream(seed: 7, .child, 3, 1)
    var other = RandomStream(seed: seed, .child, key, second)
    #expect(one.next() != other.next())
  }

  @Test func `a chance of 30 in 100 comes true about 30 times in 100`() {
    var random = RandomStream(seed: 1, .row)
    let hits = (0..<10_000).count { _ in random.chance(0.3) }
    // Standard deviation: sqrt(10,000 x 0.3 x 0.7) = 46.
    #expect((2770...3230).contains(hits))
  }

  @Test func `weights of 1 and 3 are drawn as 1 to 3`() {
    var random = RandomStream(seed: 1, .row)
    let heavy = (0..<4000).count { _ in random.weighted([(false, 1), (true, 3)]) }
    // Standard deviation: sqrt(4,000 x 0.75 x 0.25) = 27.
    #expect((2865...3135).contains(heavy))
  }
}
