import Testing

@testable import Linkage

struct DistanceTests {
  private func bytes<Result>(
    _ left: String, _ right: String,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    Array(left.utf8).withUnsafeBufferPointer { one in
      Array(right.utf8).withUnsafeBufferPointer { body(one, $0) }
    }
  }

  // Winkler (1990), table of examples, with Jaro's as fractions: 17/18, 37/45, 23/30, 2/3.
  private static let similarities: [(String, String, Double, Double)] = [
    ("martha", "marhta", 0.944_444_444_444, 0.9611), ("dwayne", "duane", 0.822_222_222_222, 0.84),
    ("dixon", "dicksonx", 0.766_666_666_667, 0.8133), ("aa", "ab", 0.666_666_666_667, 0.6667),
    ("", "a", 0, 0), ("abc", "xyz", 0, 0), ("same", "same", 1, 1),
  ]

  @Test(arguments: similarities)
  func `Jaro and Jaro-Winkler give the published values`(
    left: String, right: String, jaro: Double, winkler: Double
  ) {
    let measure = Jaro()
    #expect(abs(bytes(left, right) { measure.similarity($0, $1) } - jaro) < 1e-11)
    #expect(abs(bytes(left, right) { measure.winkler($0, $1) } - winkler) < 5e-5)
  }

  @Test
  func `similarity counts bytes as DuckDB does and characters where asked`() {
    let measure = Jaro()
    #expect(bytes("é", "e") { measure.winkler($0, $1) } == 0)
    #expect(bytes("é", "e") { EditDistance.levenshtein($0, $1) } == 2)
    #expect(EditDistance.levenshtein(Array("é"), Array("e")) == 1)
    #expect(LongJaro.winkler(Array("zoé"), Array("zoe")) > 0.8)
  }

  private static let edits: [(String, String, Int, Int)] = [
    ("ca", "abc", 2, 3), ("a cat", "an abct", 3, 4), ("kitten", "sitting", 3, 3), ("", "abc", 3, 3),
    ("ab", "ba", 1, 2), ("flaw", "lawn", 2, 2), ("smith", "smith", 0, 0),
  ]

  @Test(arguments: edits)
  func `edit distances give the textbook values`(
    left: String, right: String, damerau: Int, levenshtein: Int
  ) {
    #expect(bytes(left, right) { DamerauLevenshtein.distance($0, $1) } == damerau)
    #expect(bytes(left, right) { EditDistance.levenshtein($0, $1) } == levenshtein)
  }

  @Test
  func `short forms agree with the definitions on random texts`() {
    var random = SeededGenerator(seed: 11)
    let measure = Jaro()
    for _ in 0..<4_000 {
      let (left, right) = (word(&random), word(&random))
      let (one, other) = (Array(left.utf8), Array(right.utf8))
      let damerau = bytes(left, right) { DamerauLevenshtein.distance($0, $1) }
      #expect(bytes(left, right) { DamerauLevenshtein.isWithinOne($0, $1) } == (damerau <= 1))
      #expect(
        bytes(left, right) { EditDistance.levenshtein($0, $1) }
          == EditDistance.levenshtein(one, other))
      #expect(
        bytes(left, right) { measure.similarity($0, $1) } == LongJaro.similarity(one, other))
      #expect(DamerauLevenshtein.distance(one, other) == damerau)
    }
  }

  @Test
  func `the halves of texts tell no two apart that are one edit apart`() {
    var random = SeededGenerator(seed: 12)
    let texts = (0..<600).flatMap { number -> [String] in
      let length = number < 500 ? number % 15 : 240 + number % 30
      let text = (0..<length).map { _ in "abcdef".randomElement(using: &random) ?? "a" }
      var edited = text
      switch random.below(4) {
      case 0 where length > 0: edited[random.below(length)] = "z"
      case 1 where length > 0: edited.remove(at: random.below(length))
      case 2 where length > 1:
        let place = random.below(length - 1)
        edited.swapAt(place, place + 1)
      default: edited.insert("z", at: random.below(length + 1))
      }
      return [String(text), String(edited)]
    }
    var pool = BytePool()
    for text in texts { pool.append(Array(text.utf8)) }
    let halves = TextHalves(FrozenValues(.text(pool)))
    var told = 0
    for (one, left) in texts.enumerated() {
      for (other, right) in texts.enumerated() where abs(left.utf8.count - right.utf8.count) < 2 {
        let mayBe = TextHalves.mayBeWithinOne(halves.packed[one + 1], halves.packed[other + 1])
        if mayBe { continue }
        told += 1
        #expect(!bytes(left, right) { DamerauLevenshtein.isWithinOne($0, $1) })
      }
    }
    #expect(told > 10_000)
  }

  @Test
  func `long texts are measured like short ones`() {
    let (left, right) = (
      String(repeating: "ab", count: 50), String(repeating: "ab", count: 49) + "ba"
    )
    #expect(bytes(left, right) { EditDistance.levenshtein($0, $1) } == 2)
    #expect(bytes(left, right) { DamerauLevenshtein.distance($0, $1) } == 1)
    // 100 of 100 letters match, 2 of them out of order: (1 + 1 + 99/100) / 3.
    #expect(abs(bytes(left, right) { Jaro().similarity($0, $1) } - 2.99 / 3) < 1e-12)
  }

  // National Archives (2007), The Soundex indexing system: the examples of its page.
  @Test(arguments: [
    ("Washington", "W252"), ("Lee", "L000"), ("Gutierrez", "G362"), ("Pfister", "P236"),
    ("Jackson", "J250"), ("Tymczak", "T522"), ("Ashcraft", "A261"), ("O'Hara", "O600"),
  ])
  func `Soundex codes are those of the National Archives`(name: String, code: String) {
    #expect(String(decoding: Soundex.code(Array(name.utf8)[...]), as: UTF8.self) == code)
  }

  @Test
  func `sets are compared by what they share`() {
    // night and nacht share n, h, t of seven different letters.
    #expect(bytes("night", "nacht") { SetSimilarity.jaccard($0, $1) } == 3.0 / 7)
    #expect(SetSimilarity.dice(shared: 3, 4, 5) == 6.0 / 9)
    #expect(SetSimilarity.overlap(shared: 3, 4, 5) == 3.0 / 6)
    #expect(SetSimilarity.dice(shared: 0, 0, 0) == 0)
  }

  private func word(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...9, using: &random)
    return String((0..<count).map { _ in "abcd".randomElement(using: &random) ?? "a" })
  }
}
