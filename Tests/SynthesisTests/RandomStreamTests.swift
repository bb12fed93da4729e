import Testing

@testable import Synthesis

struct RandomStreamTests {
  @Test func `state 1234567 gives the published numbers`() {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64", the first five of seed 1234567.
    var random = RandomStream(state: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
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
    // Five standard deviations: 5 x sqrt(10,000 x 0.3 x 0.7) = 229.
    #expect((2771...3229).contains(hits))
  }

  @Test func `weights of 1 and 3 are drawn as 1 to 3`() {
    var random = RandomStream(seed: 1, .row)
    let heavy = (0..<4000).count { _ in random.weighted([(false, 1), (true, 3)]) }
    // Five standard deviations: 5 x sqrt(4,000 x 0.75 x 0.25) = 137.
    #expect((2863...3137).contains(heavy))
  }

  @Test func `half of the waits are below the fifth decile`() {
    let spread = Deciles(0, 1, 2, 3, 4, 50, 60, 70, 80, 90, 100)
    var random = RandomStream(seed: 1, .row)
    let waits = (0..<4000).map { _ in random.days(spread) }
    // Five standard deviations: 5 x sqrt(4,000 x 0.5 x 0.5) = 158.
    #expect((1842...2158).contains(waits.count { $0 < 50 }))
    #expect(waits.allSatisfy { (0...100).contains($0) })
  }
}
