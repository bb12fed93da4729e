/// A financial year as people write it.
struct AssessmentYear {
  /// The year in which it begins.
  let start: Int

  /// Reads 2024/25, 2024-25, 2024/2025 or 202425.
  init(_ words: String) throws(AssessmentError) {
    let digits = words.filter(\.isASCIIDigit)
    let rest = words.filter { !$0.isASCIIDigit }
    guard [6, 8].contains(digits.count), ["", "/", "-", "–"].contains(rest),
      words.prefix(4).allSatisfy(\.isASCIIDigit), let start = Int(digits.prefix(4)),
      let end = Int(digits.dropFirst(4)),
      digits.count == 6 ? end == (start + 1) % 100 : end == start + 1
    else { throw .notAYear(words) }
    self.start = start
  }

  private init(start: Int) {
    self.start = start
  }

  /// The code that periods have, such as 2024-25.
  var code: String {
    let end = String((start + 1) % 100)
    return "\(start)-\(end.count == 1 ? "0" : "")\(end)"
  }

  /// The year before.
  var before: AssessmentYear { AssessmentYear(start: start - 1) }
}

extension Character {
  /// Whether it is one of 0 to 9.
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
