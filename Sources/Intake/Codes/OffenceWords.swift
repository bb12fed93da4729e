import Vocabulary

/// Recorded-crime codes: those of sexual offences by name, well-formed others as another offence.
///
/// What is mistyped must not pass for another offence: a code whose number is that of a sexual
/// offence, but whose letter is missing or unknown, is not recognised, nor is anything else.
enum OffenceWords {
  /// The codes of sexual offences, and `OTHER`.
  static let list: CodeList = {
    var list = CodeList(SexualOffence.entries, fallback: reading)
    // Beside other words they say nothing: 'sexual assault (other)' is not another offence.
    list.remove(spellings: words)
    return list
  }()

  /// What stands alone for another offence.
  private static let words = ["other", "another offence"]

  /// Reads one to three digits and at most one letter; noughts before them do not count.
  @Sendable private static func reading(_ text: String) -> CodeReading {
    if words.contains(text) { return .code(SexualOffence.other.rawValue) }
    let parts = text.split(separator: " ")
    guard let first = parts.first, parts.count == 1 || (parts.count == 2 && parts[1].count == 1)
    else { return .unrecognised }
    let digits = first.prefix { $0.isASCII && $0.isNumber }
    let letter = String(first.dropFirst(digits.count)) + parts.dropFirst().joined()
    let number = String(digits.drop { $0 == "0" })
    guard (1...3).contains(digits.count), !number.isEmpty, letter.count <= 1,
      letter.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return .unrecognised }
    if let offence = SexualOffence(code: number + letter) { return .code(offence.rawValue) }
    return sexual.contains(number) ? .unrecognised : .code(SexualOffence.other.rawValue)
  }

  /// The numbers of the codes of sexual offences, such as 19 of 19C.
  private static let sexual = Set(
    SexualOffence.allCases.filter(\.isSexual).map { $0.code.filter(\.isNumber) })
}
