import Vocabulary

/// Names of peoples that stand for an ethnic group where nothing else in a cell names one.
///
/// > Source: Department for Education, extended ethnicity codes of the School Census, each people
/// > in the main group of its code; islands and neighbours that case systems list beside them.
enum Peoples {
  private static let names: [Ethnicity: Set<String>] = [
    .woth: [
      "albanian", "bosnian", "bulgarian", "croatian", "cypriot", "czech", "european", "french",
      "german", "greek", "hungarian", "italian", "kosovan", "latvian", "lithuanian", "polish",
      "portuguese", "romanian", "russian", "serbian", "slovak", "slovakian", "spanish", "turkish",
      "ukrainian",
    ],
    .aoth: [
      "kashmiri", "nepalese", "nepali", "punjabi", "sinhalese", "tamil", "lankan",
    ],
    .bcrb: [
      "antigua", "antiguan", "barbadian", "barbados", "dominica", "grenada", "guyana", "guyanese",
      "jamaica", "jamaican",
      "montserrat", "trinidad", "trinidadian",
    ],
    .bafr: [
      "angolan", "congolese", "eritrean", "ethiopian", "gambian", "ghanaian", "leonean", "leonian",
      "nigerian", "somali",
      "sudanese", "ugandan", "zimbabwean",
    ],
    .ooth: [
      "afghan", "algerian", "brazilian", "colombian", "egyptian", "filipino", "iran", "iranian",
      "iraq", "iraqi", "japanese",
      "korean",
      "kurdish", "lebanese", "libyan", "malay", "moroccan", "polynesian", "thai", "vietnamese",
      "yemeni",
    ],
  ]

  /// Every name, so that slips in them can be mended.
  static let vocabulary = names.values.reduce(into: Set<String>()) { $0.formUnion($1) }

  /// Whether a phrase names a people of a group.
  ///
  /// - Parameters:
  ///   - ethnicity: The group.
  ///   - phrase: The words.
  /// - Returns: Whether it does.
  static func names(_ ethnicity: Ethnicity, in phrase: EthnicityPhrase) -> Bool {
    names[ethnicity].map(phrase.has) ?? false
  }

  /// The group whose people a phrase names, where it is one only.
  ///
  /// - Parameter phrase: The words.
  /// - Returns: The group, or nothing.
  static func reading(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let phrase = phrase
    let found = names.keys.filter { names($0, in: phrase) }
    return found.count == 1 ? .code(found[0].rawValue) : nil
  }
}
