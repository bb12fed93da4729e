import Vocabulary

/// A list of codes in which an ethnicity is written; a bare 5 means nothing without one.
///
/// > Source: formats.md 1.3 (DfE), 4.1 (16+1 and 18+1 letters, POLE numbers), 5.1 (words).
enum EthnicityScheme: String {
  case dfe, letters16, letters18, pole, text

  /// The forms of an ethnicity in this list, the usual one first.
  func forms(of ethnicity: Ethnicity) -> [String] {
    switch self {
    case .dfe: Self.dfeForms(of: ethnicity)
    case .letters16, .letters18: Self.letterForms(letter(of: ethnicity), ethnicity)
    case .pole: Self.poleForms(of: ethnicity)
    case .text: Self.wordForms(of: ethnicity)
    }
  }

  /// The main code of the Department for Education, which has none for Arab.
  static func dfeCode(of ethnicity: Ethnicity) -> String {
    ethnicity == .arab ? Ethnicity.ooth.code : ethnicity.code
  }

  private static func dfeForms(of ethnicity: Ethnicity) -> [String] {
    let code = dfeCode(of: ethnicity)
    let label = ethnicity.label.capitalisedFirst
    return [code, "\(code) - \(label)", label, code.lowercased(), "a) \(code)", label.uppercased()]
  }

  func letter(of ethnicity: Ethnicity) -> String {
    switch (ethnicity, self) {
    case (.wirt, .letters18), (.wrom, .letters18): "W3"
    case (.chne, .letters18): "A4"
    case (.arab, .letters18): "O2"
    default: Self.letters[Int(ethnicity.rawValue)]
    }
  }

  private static func letterForms(_ letter: String, _ ethnicity: Ethnicity) -> [String] {
    [letter, letter.lowercased(), "\(words(of: ethnicity)) (\(letter))", "(\(letter))"]
  }

  private static func poleForms(of ethnicity: Ethnicity) -> [String] {
    let number = poleNumbers[Int(ethnicity.rawValue)]
    return [String(number), number.padded(to: 2), "\(number) - \(words(of: ethnicity))"]
  }

  private static func wordForms(of ethnicity: Ethnicity) -> [String] {
    switch ethnicity {
    case .wbri:
      [
        "White - English/Welsh/Scottish/Northern Irish/British", "White British",
        "White - White British",
      ]
    case .refused: ["Refused", "Declined to say", "Ethnicity refused"]
    case .notObtained: ["Other ethnic group - Not stated", "Not stated", "Not obtained"]
    default:
      [words(of: ethnicity), ethnicity.label.capitalisedFirst, words(of: ethnicity).uppercased()]
    }
  }

  private static func words(of ethnicity: Ethnicity) -> String {
    switch ethnicity {
    case .wbri: return "White - British"
    case .refused: return "Refused"
    case .notObtained: return "Not stated"
    default: break
    }
    let group =
      switch ethnicity.group {
      case .asian: "Asian or Asian British"
      case .black: "Black or Black British"
      case .mixed: "Mixed"
      case .white: "White"
      case .other, .unknown: "Other ethnic group"
      }
    return "\(group) - \(ethnicity.label.capitalisedFirst)"
  }

  /// In the order of the cases of `Ethnicity`.
  private static let letters = [
    "W1", "W2", "W9", "W9", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A9", "O1", "B1", "B2",
    "B9", "O9", "O9", "NS", "NS",
  ]
  private static let poleNumbers = [
    1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 12, 15, 14, 16, 17, 18, 19, 19,
  ]

  /// What an officer saw: the IC codes 0 to 7.
  static func observed(_ ethnicity: Ethnicity) -> String {
    switch (ethnicity.group, ethnicity) {
    case (_, .chne): "5"
    case (_, .arab): "6"
    case (.white, .woth): "2"
    case (.white, _): "1"
    case (.black, _): "3"
    case (.asian, _): "4"
    case (.mixed, _): "7"
    case (.other, _), (.unknown, _): "0"
    }
  }
}
