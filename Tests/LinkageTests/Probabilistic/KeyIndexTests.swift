import Testing

@testable import Linkage

struct KeyIndexTests {
  @Test(arguments: [0, 1, 700, 60_000])
  func `it finds the keys that were put in and no others`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let wanted = (0..<count).map { _ in UInt32.random(in: 1...UInt32.max, using: &random) }
    var index = KeyIndex(capacity: count)
    for key in wanted + wanted { index.insert(key) }
    #expect(index.count == Set(wanted).count)
    let others = (0..<30_000).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) }
    let keys = (others + wanted).shuffled(using: &random)
    var found: [Int: Int] = [:]
    keys.withUnsafeBufferPointer { keys in
      index.forEach(of: keys) { number, place in found[place] = number }
    }
    let known = Set(wanted)
    #expect(found.count == keys.count { known.contains($0) })
    #expect(found.allSatisfy { place, number in index.number(of: keys[place]) == number })
    #expect(found.keys.allSatisfy { known.contains(keys[$0]) })
  }

  @Test
  func `keys of the same first digits are told apart, and numbers go round the end`() {
    var index = KeyIndex(capacity: 3)
    let keys = (0..<40).map { UInt32.max - $0 } + [1, 2, 3]
    for key in keys.prefix(40) { index.insert(key) }
    #expect(keys.map { index.number(of: $0) } == (0..<40).map { $0 } + [nil, nil, nil])
    var found = 0
    [0, 0, 0].withUnsafeBufferPointer { zeros in index.forEach(of: zeros) { _, _ in found += 1 } }
    #expect(found == 0)
  }
}
