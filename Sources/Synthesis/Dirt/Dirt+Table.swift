extension Dirt {
  /// Every kind of mistake in the order of the cases: rate, where it is documented, what it is.
  static let table: [Entry] = rows + births + dates + identifiers + characteristics + codes

  private static let rows: [Entry] = [
    .init(.impossibleDate, 0.016, "formats.md 1.1, 7", "a required date that no calendar holds"),
    .init(.missingRequired, 0.016, "formats.md 1.5 (8500)", "a required field left empty"),
    .init(.raggedRow, 0.012, "formats.md 7", "a row with too few or too many cells"),
    .init(.unknownRecord, 0.008, "formats.md 1.1, 7", "a record of a kind nobody declared"),
    .init(.duplicateRow, 0.015, "formats.md 7, linkage.md 2", "the same row twice"),
    .init(
      .duplicatePerson, 0.06, "formats.md 4.2, linkage.md 2", "a second row under another reference"
    ),
    .init(.nonBreakingSpace, 0.012, "formats.md 3.2", "a non-breaking space in or after a value"),
    .init(
      .quotedText, 0.08, "engineering-notes.md 2", "a comma or a line end inside a quoted cell"),
    .init(.byteOrderMark, 1, "formats.md 3.4", "a byte order mark before the header"),
    .init(.carriageReturns, 1, "formats.md 2.4 (encodings)", "lines that end in CR LF"),
  ]

  private static let births: [Entry] = [
    .init(.birthSwapped, 0.011, "linkage.md 2, formats.md 7", "day and month of birth swapped"),
    .init(.birthTypo, 0.009, "linkage.md 2", "one part of the birth date mistyped"),
    .init(.birthYearOff, 0.0065, "linkage.md 2", "birth a year early or late"),
    .init(.birthFirstJanuary, 0.0065, "linkage.md 2", "1 January where the day is not known"),
    .init(.birthMissing, 0.02, "formats.md 9 (optional)", "no birth date where it may be absent"),
  ]

  private static let dates: [Entry] = [
    .init(.dateSwapped, 0.006, "formats.md 7", "day and month of an event swapped"),
    .init(.dateInUKForm, 0.008, "formats.md 3.1, 7", "a date as 20/09/2008"),
    .init(.dateWithTime, 0.005, "formats.md 1.1, 2.2", "a date with a time of day"),
    .init(.dateWithShortYear, 0.001, "formats.md 7 (must fail)", "a date as 1/7/80"),
    .init(
      .assessmentBeforeReferral, 0.012, "formats.md 1.5 (1103)",
      "an assessment dated before the referral"),
  ]

  private static let identifiers: [Entry] = [
    .init(.pupilNumberMissing, 0.27, "linkage.md 2", "no unique pupil number outside the census"),
    .init(.pupilNumberTemporary, 0.03, "formats.md 2.1", "a temporary pupil number, right letter"),
    .init(
      .pupilNumberTypo, 0.015, "formats.md 2.1, 1.5 (1510)", "a digit wrong, letter betrays it"),
    .init(.pupilNumberCut, 0.004, "formats.md 7", "the last characters of a pupil number cut off"),
    .init(.healthNumberMissing, 0.55, "formats.md 9 (optional)", "no NHS number in the log"),
    .init(
      .referralNumberMissing, 0.35, "formats.md 9 (optional)",
      "a provider's row without the log's referral number"),
  ]

  private static let characteristics: [Entry] = [
    .init(.sexWrong, 0.006, "linkage.md 2", "boy for girl or girl for boy"),
    .init(.sexMissing, 0.015, "linkage.md 2, formats.md 1.3", "sex not recorded"),
    .init(.ethnicityRecoded, 0.05, "linkage.md 2", "another code than other agencies have"),
    .init(.ethnicityRefused, 0.015, "formats.md 1.3", "ethnicity refused"),
    .init(.ethnicityNotObtained, 0.04, "formats.md 1.3", "ethnicity not yet obtained"),
    .init(.ethnicityMistyped, 0.15, "formats.md 1.3", "GROM for WROM, CNHE for CHNE"),
    .init(.letterTypedAsZero, 0.3, "formats.md 4.1", "01 for O1, 09 for O9"),
    .init(.areaMoved, 0.05, "linkage.md 2 (moved)", "an earlier address"),
    .init(.areaMissing, 0.08, "linkage.md 2 (missing postcode)", "no area of residence"),
    .init(.roleUnknown, 0.04, "formats.md 0 (1)", "the role in the incident not known"),
  ]

  private static let codes: [Entry] = [
    .init(.spelling, 0.15, "formats.md 3.2", "a code in another spelling than the usual one"),
    .init(.unrecognisable, 0.004, "formats.md 3.2", "#N/A or #MULTIVALUE for a code"),
    .init(.legacyCode, 0.04, "formats.md 2.2", "a code of earlier years: FIXD, OT, S, A"),
    .init(.numericSex, 0.02, "formats.md 0 (4), 1.1", "1 or 2 inside the element Sex of 2025"),
    .init(.strayText, 0.01, "formats.md 1.1", "stray text between elements"),
    .init(.emptyFactors, 0.03, "formats.md 1.1", "an empty list of factors"),
    .init(.invalidFactor, 0.006, "formats.md 1.1 (RB)", "a factor that no list knows"),
    .init(.lowerCaseFactor, 0.03, "formats.md 1.1", "a factor in lower case"),
    .init(.wordForFlag, 0.25, "formats.md 1.1", "true or false where 1 or 0 is declared"),
  ]
}

extension Dirt.Entry {
  init(_ dirt: Dirt, _ rate: Double, _ citation: String, _ meaning: String) {
    self.init(dirt: dirt, rate: rate, citation: citation, meaning: meaning)
  }
}
