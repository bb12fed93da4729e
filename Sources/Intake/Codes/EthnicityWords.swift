import Vocabulary

/// Reads an ethnicity from words, by rules in a fixed order rather than a list of spellings.
///
/// Two groups named together are mixed; a mixed group never falls into one of its parts, and
/// nothing that is not stated becomes "other".
enum EthnicityWords {
  /// What words mean.
  ///
  /// - Parameter phrase: The words.
  /// - Returns: The ethnicity, a broad group, or unrecognised.
  static func read(_ phrase: EthnicityPhrase) -> CodeReading {
    var phrase = phrase
    guard phrase.has(telling) || phrase.hasPrefix("refus", "declin") else { return .unrecognised }
    guard !phrase.isDoubted, !phrase.has(hedging) else { return .unrecognised }
    if let reading = unknown(&phrase) { return reading }
    guard phrase.cutDenied() else { return .unrecognised }
    for rule in [mixedPeoples, mixed, white, chinese, asian, black, other, Peoples.reading] {
      if let reading = rule(&phrase) { return reading }
    }
    return .unrecognised
  }

  /// The words that the rules know, so that slips in them can be mended and no others are.
  static let vocabulary = telling

  private static let groups: Set<String> = Peoples.vocabulary.union([
    "white", "british", "english", "welsh", "scottish", "cornish", "northern", "irish", "traveller",
    "gypsy", "heritage", "mixed", "multiple", "asian", "indian", "pakistani", "bangladeshi",
    "chinese", "black", "caribbean", "african", "other", "background", "ethnic", "group", "arab",
    "refused", "declined", "stated", "obtained", "information", "unknown", "recorded", "western",
    "south", "north", "eastern", "unspecified", "brit", "asia", "africa",
  ])

  /// The words without one of which no rule says anything.
  private static let telling = groups.union([
    "asked", "available", "carib", "data", "did", "disclosed", "dual", "gipsy", "given", "gypsies",
    "known", "mix", "nan", "nil", "ns", "null", "obsolete", "prefer", "prefers", "provided", "roma",
    "romani", "romany", "say", "awaiting", "blank", "collected", "confirmed", "ireland", "missing",
    "tbc", "west", "latin", "american", "sierra", "leonean", "leonian", "taiwanese", "mirpuri",
    "bengali",
    "unable", "unborn", "unobtainable", "unobtained", "yet", "arabic",
  ])

  private static func code(_ ethnicity: Ethnicity) -> CodeReading {
    .code(ethnicity.rawValue)
  }

  private static func unknown(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let isRefused =
      phrase.hasPrefix("refus", "declin")
      || phrase.holds("prefer not", "prefers not", "not say", "did not wish")
    guard isRefused || !phrase.has("white", "black", "asian", "mixed") else {
      phrase.drop("part not stated", "not stated", "not yet obtained", "not obtained")
      return nil
    }
    let isNotObtained =
      phrase.holds(
        "not stated", "not obtained", "not yet", "not known", "not given", "not available",
        "not recorded", "not asked", "not provided", "not collected", "not supplied", "not entered",
        "to be confirmed", "to be obtained", "awaiting information", "not disclosed",
        "no information", "no data", "unable to")
      || phrase.has("unknown", "unobtainable", "unobtained", "unborn", "unspecified", "missing")
      || phrase.isOnly("tbc") || phrase.isOnly("blank") || phrase.isOnly("awaiting")
    if isRefused { return isNotObtained ? .noValue : code(.refused) }
    if phrase.isOnly("ns") { return code(.notObtained) }
    if phrase.isOnly("nan", "null", "nil") { return .noValue }
    if isNotObtained { return code(.notObtained) }
    return phrase.has("obsolete") ? .noValue : nil
  }

  /// Words by which somebody else supposes what a child is.
  private static let hedging: Set<String> = [
    "appear", "appeared", "appears", "assumed", "believed", "looks", "maybe", "perceived",
    "perhaps", "possible", "possibly", "presumed", "presumably", "probable", "probably", "seems",
    "thought",
  ]

  /// Peoples of several groups, joined: "White and Jamaican", and no "White Zimbabwean".
  private static func mixedPeoples(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let isArab = phrase.has("arab", "arabic")
    guard isArab || phrase.has(Peoples.vocabulary),
      phrase.joinsParts || phrase.has("mixed", "half", "mother", "father", "mum", "dad")
    else { return nil }
    let isWhite = phrase.has("white") || Peoples.names(.woth, in: phrase)
    let isCaribbean = phrase.has("caribbean", "carib") || Peoples.names(.bcrb, in: phrase)
    let isAfrican = phrase.has("african") || Peoples.names(.bafr, in: phrase)
    let isAsian =
      phrase.has("asian", "indian", "pakistani", "bangladeshi", "chinese")
      || Peoples.names(.aoth, in: phrase)
    let isOther = isArab || Peoples.names(.ooth, in: phrase)
    let isBlack = isCaribbean || isAfrican || phrase.has("black")
    switch (isWhite, isBlack, isAsian, isOther) {
    case (true, true, false, false):
      return isCaribbean == isAfrican ? code(.moth) : code(isCaribbean ? .mwbc : .mwba)
    case (true, false, true, false): return code(.mwas)
    // Peoples that one count has as Asian and another as other are no mixture.
    case (false, false, true, true): return nil
    default: return [isWhite, isBlack, isAsian, isOther].count { $0 } > 1 ? code(.moth) : nil
    }
  }

  private static func mixed(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.isExactly("mixed asian") { return code(.aoth) }
    if phrase.isExactly("mixed black") { return code(.both) }
    if phrase.isExactly("mixed white") { return code(.woth) }
    let namesMixed =
      phrase.has("mixed", "multiple", "dual", "mix", "half")
      && !phrase.starts(with: "black", "white")
    phrase.drop("mixed or multiple ethnic groups", "mixed multiple ethnic groups", "asian british")
    if phrase.holds("and any other ethnic group"), !phrase.starts(with: "any", "other") {
      return code(.moth)
    }
    if phrase.holds("caribbean asian") { return code(.aoth) }
    let isWhite = phrase.has("white")
    let isBlack = phrase.has("black", "caribbean", "carib", "african")
    let isAsian = phrase.has("asian", "indian", "pakistani", "bangladeshi", "chinese")
    if isWhite, isBlack, phrase.has("caribbean", "carib") { return code(.mwbc) }
    if isWhite, phrase.has("african"), namesMixed || phrase.has("black") { return code(.mwba) }
    if isWhite, phrase.has("asian", "indian", "pakistani", "bangladeshi") { return code(.mwas) }
    let isEastAfricanAsian = phrase.has("african") && !phrase.has("black")
    let isTwo =
      [isWhite, isBlack && !isEastAfricanAsian, isAsian && !isEastAfricanAsian].count { $0 } > 1
    if isTwo { return code(.moth) }
    guard namesMixed else { return nil }
    return phrase.isOnly("mixed", "multiple", "dual", "heritage", "ethnic", "groups", "group", "or")
      ? .broad(Ethnicity.moth.rawValue) : code(.moth)
  }

  private static func white(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.has("irish"), phrase.hasPrefix("travel") {
      return phrase.has("gypsy", "roma", "romany", "gipsy")
        ? .broad(Ethnicity.woth.rawValue) : code(.wirt)
    }
    if phrase.has("gypsy", "roma", "romani", "romany", "gipsy", "gypsies") { return code(.wrom) }
    if phrase.isExactly("english welsh scottish northern irish british") { return code(.wbri) }
    guard phrase.has("white") else {
      return phrase.isOnly("irish") ? code(.wiri) : nil
    }
    let british = ["british", "english", "welsh", "scottish", "cornish", "brit"]
    let isOther = phrase.has("other")
    if phrase.has(british) || phrase.holds("northern irish", "northern ireland"), !isOther {
      return code(.wbri)
    }
    if phrase.has("irish", "ireland"), !isOther { return code(.wiri) }
    return phrase.isOnly("white") ? .broad(Ethnicity.woth.rawValue) : code(.woth)
  }

  private static func chinese(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.isExactly("chinese or other ethnic group") {
      return .broad(Ethnicity.ooth.rawValue)
    }
    phrase.drop("chinese or other ethnic group", "chinese or other", "chinese and other")
    return phrase.has("chinese", "taiwanese") ? code(.chne) : nil
  }

  private static func asian(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let isCaribbean = phrase.holds("west indian", "american indian")
    let isAsian = phrase.has("asian")
    let named: [(Ethnicity, Bool)] = [
      (.aind, phrase.has("indian") && !isCaribbean), (.apkn, phrase.has("pakistani", "mirpuri")),
      (.aban, phrase.has("bangladeshi", "bengali")),
    ]
    let peoples = named.filter(\.1).map(\.0)
    if phrase.has("irish"), !peoples.isEmpty { return .unrecognised }
    if peoples.count > 1 { return .broad(Ethnicity.aoth.rawValue) }
    if let one = peoples.first { return code(one) }
    guard isAsian else { return nil }
    // The department counts Afghans and Filipinos as other, the census as Asian: two are named.
    guard !Peoples.names(.ooth, in: phrase) else { return .unrecognised }
    return phrase.isOnly("asian", "british", "brit", "or")
      ? .broad(Ethnicity.aoth.rawValue) : code(.aoth)
  }

  private static func black(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    let isBlack = phrase.has("black")
    phrase.drop(
      "black african caribbean black british", "black african caribbean or black british",
      "black or black british", "black black british", "black british")
    let isCaribbean =
      phrase.has("caribbean", "carib") || phrase.holds("west indian")
      || Peoples.names(.bcrb, in: phrase)
    let isAfrican = phrase.has("african", "africa") || Peoples.names(.bafr, in: phrase)
    if isCaribbean != isAfrican, isBlack || !phrase.has("north", "south") {
      return code(isCaribbean ? .bcrb : .bafr)
    }
    guard isBlack || isCaribbean else { return nil }
    return phrase.isOnly("black", "british", "or")
      ? .broad(Ethnicity.both.rawValue) : code(.both)
  }

  private static func other(_ phrase: inout EthnicityPhrase) -> CodeReading? {
    if phrase.has("arab", "arabic") { return code(.arab) }
    if phrase.has("american"), phrase.has("latin", "indian", "native") { return code(.ooth) }
    if phrase.holds("south american", "central american", "any other") { return code(.ooth) }
    return phrase.holds("other ethnic", "other group") || phrase.starts(with: "other")
      ? code(.ooth) : nil
  }
}
