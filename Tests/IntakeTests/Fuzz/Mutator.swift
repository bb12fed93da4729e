/// Damages bytes the way exports are damaged, the same way for the same seed.
struct Mutator {
  var numbers: SeededNumbers
  /// Pieces that mean something in the format.
  let pieces: [[UInt8]]

  init(seed: UInt64, pieces: [[UInt8]]) {
    numbers = SeededNumbers(seed: seed)
    self.pieces = pieces
  }

  mutating func below(_ limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &numbers)
  }

  /// Damages the bytes at most so often.
  mutating func mutate(_ seed: [UInt8], atMost most: Int) -> [UInt8] {
    var bytes = seed
    for _ in 0..<below(most + 1) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = below(bytes.count + 1)
    switch below(8) {
    case 0: bytes.insert(contentsOf: numbers.pick(pieces), at: place)
    case 1:
      bytes.replaceSubrange(stretch(bytes, from: place, atMost: 4), with: numbers.pick(pieces))
    case 2: bytes.removeSubrange(stretch(bytes, from: place, atMost: 12))
    case 3: bytes.insert(UInt8(below(256)), at: place)
    case 4:
      bytes.insert(
        contentsOf: Array(bytes[stretch(bytes, from: place, atMost: 40)]),
        at: below(bytes.count + 1))
    case 5 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
    case 6 where below(4) == 0: bytes.removeSubrange(place...)
    case 7 where place < bytes.count: bytes[place] = numbers.pick(pieces).first ?? 0
    default: bytes.removeSubrange(stretch(bytes, from: place, atMost: 2))
    }
  }

  private mutating func stretch(_ bytes: [UInt8], from place: Int, atMost most: Int) -> Range<Int> {
    place..<min(bytes.count, place + below(most + 1))
  }
}
