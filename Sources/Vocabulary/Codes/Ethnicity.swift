/// An ethnic group as the Department for Education codes it, with Arab apart.
public enum Ethnicity: Int32, Coded {
  /// White British.
  case wbri
  /// White Irish.
  case wiri
  /// Traveller of Irish heritage.
  case wirt
  /// Gypsy or Roma.
  case wrom
  /// Any other White background.
  case woth
  /// White and Black Caribbean.
  case mwbc
  /// White and Black African.
  case mwba
  /// White and Asian.
  case mwas
  /// Any other Mixed background.
  case moth
  /// Indian.
  case aind
  /// Pakistani.
  case apkn
  /// Bangladeshi.
  case aban
  /// Any other Asian background.
  case aoth
  /// Chinese.
  case chne
  /// Black Caribbean.
  case bcrb
  /// Black African.
  case bafr
  /// Any other Black background.
  case both
  /// Arab.
  case arab
  /// Any other ethnic group.
  case ooth
  /// Refused.
  case refused
  /// Not yet obtained.
  case notObtained

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("WBRI", "White British"),
    CodeEntry("WIRI", "White Irish"),
    CodeEntry("WIRT", "Traveller of Irish heritage"),
    CodeEntry("WROM", "Gypsy or Roma"),
    CodeEntry("WOTH", "any other White background"),
    CodeEntry("MWBC", "White and Black Caribbean"),
    CodeEntry("MWBA", "White and Black African"),
    CodeEntry("MWAS", "White and Asian"),
    CodeEntry("MOTH", "any other Mixed background"),
    CodeEntry("AIND", "Indian"),
    CodeEntry("APKN", "Pakistani"),
    CodeEntry("ABAN", "Bangladeshi"),
    CodeEntry("AOTH", "any other Asian background"),
    CodeEntry("CHNE", "Chinese"),
    CodeEntry("BCRB", "Black Caribbean"),
    CodeEntry("BAFR", "Black African"),
    CodeEntry("BOTH", "any other Black background"),
    CodeEntry("ARAB", "Arab"),
    CodeEntry("OOTH", "any other ethnic group"),
    CodeEntry("REFU", "refused"),
    CodeEntry("NOBT", "not yet obtained"),
  ]

  /// The broad group of the 2021 census; refused and not obtained stay unknown, never other.
  ///
  /// > Source: Office for National Statistics, Census 2021 ethnic group classification 6a.
  public var group: EthnicGroup {
    switch self {
    case .wbri, .wiri, .wirt, .wrom, .woth: .white
    case .mwbc, .mwba, .mwas, .moth: .mixed
    case .aind, .apkn, .aban, .aoth, .chne: .asian
    case .bcrb, .bafr, .both: .black
    case .arab, .ooth: .other
    case .refused, .notObtained: .unknown
    }
  }

  /// Whether an ethnicity is known.
  public var isKnown: Bool {
    group != .unknown
  }
}
