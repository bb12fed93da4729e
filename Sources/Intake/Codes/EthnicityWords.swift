import Vocabulary

/// Reads an ethnicity from words, by rules in a fixed order rather than a list of spellings.
///
/// Two groups named together are mixed; a mixed group never falls into one of its parts, and
/// nothing that is not stated becomes "other".
enum EthnicityWords {
  /// What a text means.
  ///
  /// - Parameter text: A cell's text.
  /// - Returns: The ethnicity, a broad group, or unrecognised.
  static func read(_ text: String) -> CodeReading {
    var phrase = EthnicityPhrase(text)
    for rule in [unknown, mixed, white, chinese, asian, black, other] {
      if let reading = rule(&phrase) { return reading }
    }
    return .unrecognised
  }

  private static func code(_ ethnicity: Ethnicity) -> CodeReading {
    .code(ethnicity.rawValue)
  }

  private static func unknown(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.hasPrefix("refus", "declin") || phrase.holds("prefer not", "prefers not", "not say") {
      return code(.refused)
    }
    guard !phrase.has("white", "black", "asian", "mixed") else {
      phrase.drop("part not stated", "not stated", "not yet obtained", "not obtained")
      return nil
    }
    let isUnknown =
      phrase.holds(
        "not stated", "not obtained", "not yet", "not known", "not given", "not available",
        "not recorded", "not asked", "not provided", "not disclosed", "no information", "no data",
        "did not wish", "unable to")
      || phrase.has("unknown", "unobtainable", "unobtained", "unborn", "obsolete", "unspecified")
    return isUnknown ? code(.notObtained) : nil
  }

  private static func mixed(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let namesMixed =
      phrase.has("mixed", "multiple", "dual", "mix") && !phrase.starts(with: "black", "white")
    phrase.drop("mixed or multiple ethnic groups", "mixed multiple ethnic groups", "asian british")
    let isWhite = phrase.has("white")
    let isBlack = phrase.has("black", "caribbean", "carribean", "african")
    let isAsian = phrase.has("asian", "indian", "pakistani", "chinese")
    if isWhite, isBlack, phrase.has("caribbean", "carribean") { return code(.mwbc) }
    if isWhite, phrase.has("african"), namesMixed || phrase.has("black") { return code(.mwba) }
    if isWhite, phrase.has("asian") { return code(.mwas) }
    let isEastAfricanAsian = phrase.has("african") && !phrase.has("black")
    let isTwo =
      [isWhite, isBlack && !isEastAfricanAsian, isAsian && !isEastAfricanAsian].count { $0 } > 1
    if isTwo { return code(.moth) }
    guard namesMixed else { return nil }
    return phrase.isOnly("mixed", "multiple", "dual", "heritage", "ethnic", "groups", "group", "or")
      ? .broad(Ethnicity.moth.rawValue) : code(.moth)
  }

  private static func white(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.has("irish"), phrase.hasPrefix("travel") { return code(.wirt) }
    if phrase.has("gypsy", "roma", "gipsy", "gypsies") { return code(.wrom) }
    guard phrase.has("white") else {
      return phrase.isOnly("irish") ? code(.wiri) : nil
    }
    let british = ["british", "english", "welsh", "scottish", "cornish", "brit"]
    if phrase.has(british) { return code(.wbri) }
    if phrase.has("irish") { return code(.wiri) }
    return phrase.isOnly("white") ? .broad(Ethnicity.woth.rawValue) : code(.woth)
  }

  private static func chinese(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.isExactly("chinese or other ethnic group") {
      return .broad(Ethnicity.ooth.rawValue)
    }
    phrase.drop("chinese or other ethnic group", "chinese or other", "chinese and other")
    return phrase.has("chinese") ? code(.chne) : nil
  }

  private static func asian(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let isCaribbean = phrase.holds("west indian")
    let isAsian = phrase.has("asian")
    if phrase.has("indian"), !isCaribbean { return code(.aind) }
    if phrase.has("pakistani") { return code(.apkn) }
    if phrase.has("bangladeshi") { return code(.aban) }
    guard isAsian else { return nil }
    return phrase.isOnly("asian", "british", "brit", "or")
      ? .broad(Ethnicity.aoth.rawValue) : code(.aoth)
  }

  private static func black(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let isBlack = phrase.has("black")
    phrase.drop(
      "black african caribbean black british", "black african caribbean or black british",
      "black or black british", "black black british", "black british")
    let isCaribbean =
      phrase.has("caribbean", "carribean", "jamaican") || phrase.holds("west indian")
    let isAfrican = phrase.has(
      "african", "somali", "nigerian", "ghanaian", "congolese", "sudanese", "eritrean")
    if isCaribbean != isAfrican, isBlack || !phrase.has("north", "south") {
      return code(isCaribbean ? .bcrb : .bafr)
    }
    guard isBlack || isCaribbean else { return nil }
    return phrase.isOnly("black", "british", "or")
      ? .broad(Ethnicity.both.rawValue) : code(.both)
  }

  private static func other(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.has("arab", "arabic") { return code(.arab) }
    return phrase.holds("other ethnic", "other group") || phrase.starts(with: "other")
      ? code(.ooth) : nil
  }
}
