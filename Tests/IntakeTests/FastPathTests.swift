import Testing
import Vocabulary

@testable import Intake

/// Ways that look at eight bytes at once, against those that look at one.
struct FastPathTests {
  private static let signs = Array("AZaz019.-/ :#\u{1F}\tñé".utf8)

  private func text(_ numbers: inout SeededNumbers, _ lengths: ClosedRange<Int>) -> [UInt8] {
    (0..<Int.random(in: lengths, using: &numbers)).map { _ in numbers.pick(Self.signs) }
  }

  @Test func `a reference is written as byte by byte`() {
    var numbers = SeededNumbers(seed: 21)
    for _ in 0..<20_000 {
      let bytes = text(&numbers, 1...40)
      var expected: [UInt8] = []
      bytes.withUnsafeBufferPointer { Reference.append($0, to: &expected) }
      var output = [UInt8](repeating: 0, count: bytes.count + 8)
      let (count, hasDigit) = bytes.withUnsafeBufferPointer { Reference.write($0, to: &output) }
      #expect(Array(output[..<count]) == expected)
      #expect(hasDigit == expected.contains { $0 > 0x30 && $0 <= 0x39 })
    }
  }

  @Test(arguments: [("10.0", "10"), ("10.50", "10.50"), ("A10.0", "A10.0"), ("120", "120")])
  func `a fraction of noughts is dropped from whole numbers alone`(
    sent: String, form: String
  ) {
    var output = [UInt8](repeating: 0, count: 16)
    let (count, _) = withCell(sent) { Reference.write($0, to: &output) }
    #expect(String(decoding: output[..<count], as: UTF8.self) == form)
  }

  @Test func `every day from 1600 to 2400 is read as its calendar has it`() throws {
    let first = try #require(Day(year: 1600, month: 1, day: 1))
    let last = try #require(Day(year: 2400, month: 12, day: 31))
    for number in first.number...last.number {
      let day = Day(number: number)
      let found = withCell(day.iso) { ISODate.day($0) }
      #expect(found == day)
    }
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-32", "2024-01-00", "0000-01-01",
    "2024/01/01", "2024-1-011", "202a-01-01", "2024-01-0:", "2024-01-/1", "2024-01-40",
  ])
  func `what is no date is left to the slower reader`(_ text: String) {
    #expect(withCell(text) { ISODate.day($0) } == nil)
  }

  @Test func `spellings of every length are kept apart`() {
    var cache = SpellingCache<Int>()
    var spellings: [[UInt8]] = []
    for length in 0..<60 {
      for place in 0..<max(1, length) {
        var bytes = [UInt8](repeating: 65, count: length)
        if length > 0 { bytes[place] = 66 }
        spellings.append(bytes)
      }
    }
    for _ in 0..<2 {
      for (number, bytes) in spellings.enumerated() {
        let meaning = bytes.withUnsafeBufferPointer { cell in
          cache.meaning(of: cell) { _ in number }
        }
        #expect(meaning == number)
      }
    }
  }
}
