import Testing

@testable import Synthesis

struct IdentifierTests {
  // formats.md 2.1: numbers with a right and with a wrong check letter.
  @Test(arguments: ["A950000178301", "H243278544154"])
  func `a published pupil number keeps its check letter`(number: String) {
    #expect(PupilNumber(rest: String(number.dropFirst())).text == number)
  }

  // X845212818005 stands beside these two, but its letter is right: the sum is 296 = 12 x 23 + 20.
  @Test(arguments: ["R247962919251", "X428558133462"])
  func `a wrong check letter is not the one made`(number: String) {
    #expect(PupilNumber(rest: String(number.dropFirst())).text != number)
  }

  @Test func `a temporary number ends in a letter and has its own check letter`() {
    // 9x2 + 9x3 + 9x4 + 1x12 = 93, and B, the letter for a last digit of 0, is 1: 93 + 13 = 106;
    // 106 = 4 x 23 + 14, and letter 14 (from 0) of ABCDEFGHJKLMNPQRTUVWXYZ is Q.
    let permanent = PupilNumber(rest: "999000000010")
    #expect(permanent.temporary.text == "Q99900000001B")
  }

  @Test func `no two running numbers share a shuffled number`() {
    let numbers = (0..<10_000).map { Shuffle.number($0, digits: 4, seed: 9, salt: 3) }
    #expect(Set(numbers).count == 10_000)
  }

  @Test func `a known NHS number has its check digit`() {
    // 943 476 5919, the number shown on specimen records.
    #expect(HealthNumber.checkDigit(of: "943476591") == 9)
  }

  @Test func `invented NHS numbers are of the block that is never issued`() {
    let numbers = (1...500).compactMap { HealthNumber.text($0, seed: 4) }
    #expect(numbers.allSatisfy { $0.hasPrefix("999") && $0.count == 10 })
    #expect(Set(numbers).count == numbers.count)
  }
}
