import Vocabulary

/// The vocabularies in which sources record sex or gender.
enum SexWords {
  /// Codes and words of the censuses, the 903, Annex A and the police.
  static let list = CodeList(
    RecordedSex.entries,
    words: [
      "1": "male", "01": "male", "m": "male", "male": "male", "boy": "male", "man": "male",
      "2": "female", "02": "female", "f": "female", "female": "female", "girl": "female",
      "woman": "female",
      "0": "not_stated", "00": "not_stated", "u": "not_stated", "unknown": "not_stated",
      "9": "another", "09": "another", "x": "another", "other": "another", "neither": "another",
    ],
    fallback: reading)

  /// Words decide, the more telling ones first: "trans male" is not counted among boys.
  @Sendable private static func reading(_ words: String) -> CodeReading {
    let words = Set(words.split(separator: " ").map(String.init))
    let names = order.filter { !words.isDisjoint(with: $0.1) }.map(\.0)
    let isDenied = !words.isDisjoint(with: Denial.words)
    guard names != [.female, .male], !isDenied || names.first != .female && names.first != .male
    else { return .unrecognised }
    return names.first.map { .code($0.rawValue) } ?? .unrecognised
  }

  private static let order: [(RecordedSex, Set<String>)] = [
    (
      .another,
      [
        "indeterminate", "intersex", "neither", "binary", "nonbinary", "trans", "transgender",
        "dysphoria", "classify", "diverse",
      ]
    ),
    (
      .notStated,
      ["unknown", "stated", "known", "recorded", "unborn", "unspecified", "specified", "said"]
    ),
    (.female, ["female", "girl"]),
    (.male, ["male", "boy"]),
  ]
}
