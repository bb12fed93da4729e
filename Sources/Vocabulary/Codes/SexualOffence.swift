/// A recorded-crime code of a sexual offence, or another offence.
public enum SexualOffence: Int32, Coded {
  /// Sexual assault on a male aged 13 and over.
  case o17a
  /// Sexual assault on a male child under 13.
  case o17b
  /// Rape of a female aged 16 and over.
  case o19c
  /// Rape of a female child under 16.
  case o19d
  /// Rape of a female child under 13.
  case o19e
  /// Rape of a male aged 16 and over.
  case o19f
  /// Rape of a male child under 16.
  case o19g
  /// Rape of a male child under 13.
  case o19h
  /// Sexual assault on a female aged 13 and over.
  case o20a
  /// Sexual assault on a female child under 13.
  case o20b
  /// Sexual activity involving a child under 13.
  case o21
  /// Causing sexual activity without consent.
  case o22a
  /// Sexual activity involving a child under 16.
  case o22b
  /// Familial sexual offences.
  case o23
  /// Sexual activity with a person with a mental disorder.
  case o70
  /// Abuse of children through sexual exploitation.
  case o71
  /// Trafficking for sexual exploitation.
  case o72
  /// Sexual grooming.
  case o88a
  /// Unnatural sexual offences.
  case o88d
  /// Another offence.
  case other

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("17A", "sexual assault on a male aged 13 and over"),
    CodeEntry("17B", "sexual assault on a male child under 13"),
    CodeEntry("19C", "rape of a female aged 16 and over"),
    CodeEntry("19D", "rape of a female child under 16"),
    CodeEntry("19E", "rape of a female child under 13"),
    CodeEntry("19F", "rape of a male aged 16 and over"),
    CodeEntry("19G", "rape of a male child under 16"),
    CodeEntry("19H", "rape of a male child under 13"),
    CodeEntry("20A", "sexual assault on a female aged 13 and over"),
    CodeEntry("20B", "sexual assault on a female child under 13"),
    CodeEntry("21", "sexual activity involving a child under 13"),
    CodeEntry("22A", "causing sexual activity without consent"),
    CodeEntry("22B", "sexual activity involving a child under 16"),
    CodeEntry("23", "familial sexual offences"),
    CodeEntry("70", "sexual activity with a person with a mental disorder"),
    CodeEntry("71", "abuse of children through sexual exploitation"),
    CodeEntry("72", "trafficking for sexual exploitation"),
    CodeEntry("88A", "sexual grooming"),
    CodeEntry("88D", "unnatural sexual offences"),
    CodeEntry("OTHER", "another offence"),
  ]

  /// Whether the code is one of a sexual offence.
  public var isSexual: Bool {
    self != .other
  }
}
