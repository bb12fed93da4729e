/// A kind of mistake that the invented files hold on purpose, one entry of `Dirt.table` each.
enum Dirt: Int, CaseIterable {
  // Rows broken beyond use.
  case impossibleDate, missingRequired, raggedRow, unknownRecord
  // Rows and files.
  case duplicateRow, duplicatePerson, nonBreakingSpace, quotedText, byteOrderMark, carriageReturns
  // Birth dates.
  case birthSwapped, birthTypo, birthYearOff, birthFirstJanuary, birthMissing
  // Other dates.
  case dateSwapped, dateInUKForm, dateWithTime, dateWithShortYear, assessmentBeforeReferral
  // Identifiers.
  case pupilNumberMissing, pupilNumberTemporary, pupilNumberTypo, pupilNumberCut
  case healthNumberMissing, referralNumberMissing
  // Characteristics.
  case sexWrong, sexMissing, ethnicityRecoded, ethnicityRefused, ethnicityNotObtained
  case ethnicityMistyped, letterTypedAsZero, areaMoved, areaMissing, roleUnknown
  // Codes.
  case spelling, unrecognisable, legacyCode
  // XML of the Children in Need census.
  case numericSex, strayText, emptyFactors, invalidFactor, lowerCaseFactor, wordForFlag

  var entry: Entry {
    Self.table[rawValue]
  }

  /// How often the mistake is made where it can be made, and who has seen it made.
  struct Entry {
    let dirt: Dirt
    /// Share of the cells, rows or files that can hold it.
    let rate: Double
    let citation: String
    let meaning: String
  }
}
