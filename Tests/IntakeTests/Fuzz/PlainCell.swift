import Vocabulary

@testable import Intake

/// What a cell means, by the shortest rule that can be believed.
enum PlainCell {
  /// The day of ten characters such as 2025-03-31; nothing where they are not of that form.
  static func isoDay(_ bytes: [UInt8]) -> DayReading? {
    let parts = bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { Int(asciiDigits: $0) }
    guard numbers.count == 3 else { return nil }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard 1...12 ~= month, 1...lengths[month - 1] ~= day else { return .impossible }
    // The calendar's own bounds are its own; inside them every day exists.
    guard let exact = Day(year: year, month: month, day: day) else { return .impossible }
    return .day(exact)
  }

  /// Weights 2 to 13, remainder by 23, written without I, O and S; the last may be a letter.
  static func isUPN(_ bytes: [UInt8]) -> Bool {
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    let text = Array(String(decoding: bytes, as: UTF8.self).filter { $0 != " " })
    guard text.count == 13, text.allSatisfy(\.isASCII) else { return false }
    let upper = text.map { Character($0.uppercased()) }
    var sum = 0
    for (place, character) in upper.enumerated().dropFirst() {
      let digit = character.wholeNumberValue
      let letter = place == 12 ? letters.firstIndex(of: character) : nil
      guard let value = digit ?? letter else { return false }
      sum += (place + 1) * value
    }
    return upper[0] == letters[sum % 23]
  }

  /// Ten digits, weights 10 to 2, 11 less the remainder by 11, and not one digit ten times.
  static func isNHSNumber(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.filter { $0 != 0x20 && $0 != 0x2D }
    guard digits.count == 10, let number = Int(asciiDigits: digits[...]) else { return false }
    let values = String(number + 10_000_000_000).dropFirst().compactMap(\.wholeNumberValue)
    let sum = zip(values, stride(from: 10, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    return Set(values).count > 1 && (sum + values[9]) % 11 == 0
  }

  /// Up to fifteen digits, perhaps with a point and noughts behind it.
  static func wholeNumber(_ bytes: [UInt8]) -> Int? {
    let parts = bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, 1...15 ~= whole.count else { return nil }
    let isRound = parts.count == 1 || !parts[1].isEmpty && parts[1].allSatisfy { $0 == 0x30 }
    return isRound ? Int(asciiDigits: whole) : nil
  }
}

extension Int {
  fileprivate init?(asciiDigits: ArraySlice<UInt8>) {
    guard !asciiDigits.isEmpty, asciiDigits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    self.init(String(decoding: asciiDigits, as: UTF8.self))
  }
}
