import Testing
import Vocabulary

@testable import Intake

struct EthnicityReaderTests {
  private func read(_ text: String, _ scheme: EthnicityScheme? = nil) -> String {
    switch EthnicityReader(scheme: scheme).read(text) {
    case .code(let position): Ethnicity.entries[Int(position)].code
    case .broad(let position): "broad \(Ethnicity.entries[Int(position)].code)"
    case .otherYear(let position): "other year's \(Ethnicity.entries[Int(position)].code)"
    case .noValue: "no value"
    case .personOnly: "person"
    case .sheetMark: "sheet mark"
    case .schemeMissing: "scheme missing"
    case .unrecognised: "unrecognised"
    }
  }

  @Test(arguments: [
    ("16+1", EthnicityScheme.letters16), ("ONS 18 + 1", .letters18), ("Letters 18", .letters18),
    ("POLE", .pole), ("5", nil), ("", nil),
  ])
  func `a scheme is known by its name or as the police call it`(
    text: String, scheme: EthnicityScheme?
  ) {
    #expect(EthnicityScheme(named: text) == scheme)
  }

  @Test(arguments: [
    ("White British/Jamaican", "MWBC"), ("White and Jamaican", "MWBC"),
    ("Mixed White and Jamaican", "MWBC"), ("White and Nigerian", "MWBA"),
    ("White/Somali", "MWBA"), ("White British / Ghanaian", "MWBA"),
    ("Mother White British, father Jamaican", "MWBC"), ("White & Moroccan", "MOTH"),
    ("White and Arab", "MOTH"), ("Jamaican/Indian", "MOTH"), ("Polish and Jamaican", "MWBC"),
    ("Mixed Somali and Pakistani", "MOTH"), ("White and Turkish", "WOTH"),
    ("Mixed Nigerian", "MOTH"), ("Half Indian", "MOTH"), ("White Zimbabwean", "WOTH"),
    ("Jamaican", "BCRB"), ("American Indian", "OOTH"), ("Asian/Filipino", "unrecognised"),
  ])
  func `peoples of two groups are mixed and never one of them`(text: String, code: String) {
    #expect(read(text) == code)
  }

  @Test(arguments: [
    "Appears White", "White British (assumed)", "Possibly White British", "Unknown (White?)",
    "White British?", "Looks Asian", "probably Black African",
  ])
  func `what somebody supposes is not what a child says of itself`(text: String) {
    #expect(read(text) == "unrecognised")
  }

  @Test(arguments: [
    ("WBRI", "WBRI"), ("wbri", "WBRI"), ("a) WBRI", "WBRI"), ("WBRI - White British", "WBRI"),
    ("CHE - CHNE - Chinese", "CHNE"), ("White and Asian [MWAS]", "MWAS"),
    ("BAOF Black African", "BAFR"),
    ("BOTH", "BOTH"), ("WROR", "WROM"), ("OARA", "ARAB"), ("CHKC", "CHNE"), ("REFU", "REFU"),
    ("s) NOBT", "NOBT"),
  ])
  func `reads the department's codes, main and extended, also in decorations`(
    text: String, code: String
  ) {
    #expect(read(text, .dfe) == code)
    #expect(read(text) == code)
  }

  @Test(arguments: [
    ("A1", EthnicityScheme.letters16, "AIND"), ("O1", .letters16, "CHNE"),
    ("01", .letters16, "CHNE"),
    ("O9", .letters16, "OOTH"), ("A4", .letters16, "unrecognised"), ("A4", .letters18, "CHNE"),
    ("O2", .letters18, "ARAB"), ("W3", .letters18, "WIRT"), ("w1", .letters18, "WBRI"),
    ("White - White British (W1)", .letters16, "WBRI"), ("NS", .letters16, "NOBT"),
    ("5", .pole, "MWBC"), ("14", .pole, "BAFR"), ("15", .pole, "BCRB"), ("19", .pole, "NOBT"),
    ("14.0", .pole, "BAFR"), ("20", .pole, "unrecognised"), ("12 - Chinese", .pole, "CHNE"),
  ])
  func `reads each police scheme`(text: String, scheme: EthnicityScheme, code: String) {
    #expect(read(text, scheme) == code)
  }

  @Test(arguments: ["5", "14", "A1", "W1"])
  func `refuses a bare code without a declared scheme`(text: String) {
    #expect(read(text) == "scheme missing")
  }

  @Test(arguments: [
    ("White - English/Welsh/Scottish/Northern Irish/British", "WBRI"),
    ("(A.A1) White - British", "WBRI"), ("White Irish", "WIRI"), ("White - Polish", "WOTH"),
    ("Any Other White Background", "WOTH"), ("Traveller of Irish Heritage", "WIRT"),
    ("Gypsy / Roma", "WROM"), ("Mixed/Multiple ethnic groups White and Black African", "MWBA"),
    ("White and Black Caribbean", "MWBC"), ("White and Asian", "MWAS"), ("Asian and Black", "MOTH"),
    ("Any Other Mixed Heritage", "MOTH"), ("Asian or Asian British > Pakistani", "APKN"),
    ("INDIAN OR BRITISH INDIAN", "AIND"), ("Asian or Asian British - Kashmiri", "AOTH"),
    ("Black or Black British-African", "BAFR"), ("BCRB-Caribbean", "BCRB"),
    ("Black / African / Caribbean / Black British (Nigerian)", "BAFR"),
    ("Any Other Black Background", "BOTH"), ("A4.14 Black Caribbean", "BCRB"),
    ("Chinese or Other Ethnic Group/Chinese", "CHNE"), ("Arab", "ARAB"),
    ("Any Other Ethnic Group", "OOTH"), ("Other - Algerian", "OOTH"),
    ("White - South African", "WOTH"), ("East African Asian", "AOTH"),
    ("English/ Welsh/ Scottish/ Northern Irish/ British", "WBRI"), ("White - Britsh", "WBRI"),
    ("Black or Black British - Carribean", "BCRB"), ("MIXED ASIAN", "AOTH"),
    ("White & Indian", "MWAS"), ("Black and any other ethnic group", "MOTH"), ("Polish", "WOTH"),
    ("Bac - Jamaica", "BCRB"), ("Vietnamese", "OOTH"),
  ])
  func `reads words by rules`(text: String, code: String) {
    #expect(read(text, .text) == code)
  }

  @Test(arguments: [
    ("Other ethnic group - Not stated", "NOBT"), ("Not Given", "NOBT"), ("F1 - Unknown", "NOBT"),
    ("Information not yet obtained", "NOBT"), ("Refused To Give", "REFU"),
    ("ACS client prefers not to say", "REFU"), ("<Unknown>", "NOBT"),
  ])
  func `never takes what is not stated for another group`(text: String, code: String) {
    #expect(read(text, .text) == code)
  }

  @Test(arguments: [
    ("White", "broad WOTH"), ("Asian or Asian British", "broad AOTH"),
    ("Black or Black British", "broad BOTH"), ("Mixed", "broad MOTH"),
    ("White - not yet obtained", "broad WOTH"), ("Chinese or other ethnic group", "broad OOTH"),
  ])
  func `marks a broad group as broad`(text: String, code: String) {
    #expect(read(text, .text) == code)
  }

  @Test(arguments: [
    ("A.A1", "broad WOTH"), ("B.B10 : Mixed", "broad MOTH"), ("(C.C2)", "broad AOTH"),
    ("D2", "broad BOTH"), ("E.E1.1", "broad OOTH"), ("N.E4", "no value"), ("U.X2)", "no value"),
    ("B2", "scheme missing"), ("A3", "scheme missing"), ("council7", "unrecognised"),
    ("c123", "unrecognised"), ("d of e 12", "unrecognised"),
  ])
  func `takes the letters of the 2001 census for broad groups where no police code is meant`(
    text: String, code: String
  ) {
    #expect(read(text) == code)
  }

  @Test(arguments: [
    "WBRI or BAFR", "WBRI - Black African", "Asian or Asian British - Afghan",
  ])
  func `says nothing where two groups are named`(text: String) {
    #expect(read(text) == "unrecognised")
  }

  @Test(arguments: [
    ("West Indian", "BCRB"), ("White Northern Irish", "WBRI"),
    ("White Republic of Ireland", "WIRI"),
    ("W/B Caribbean", "MWBC"), ("Bengali", "ABAN"),
    ("Mirpuri", "APKN"), ("Sierra Leonean", "BAFR"), ("Latin/South/Central American", "OOTH"),
    ("Any Other", "OOTH"), ("Blank", "NOBT"), ("TBC", "NOBT"), ("To be confirmed", "NOBT"),
    ("Not collected", "NOBT"), ("British", "unrecognised"),
  ])
  func `reads what schools and councils write`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("White non-British", "broad WOTH"), ("Any White background except British", "WOTH"),
    ("White, not Irish", "broad WOTH"), ("Asian - not Indian", "broad AOTH"),
    ("Asian (not Chinese)", "broad AOTH"), ("Roma", "WROM"), ("White - Roma", "WROM"),
    ("Romani", "WROM"), ("Other Roma", "WROM"), ("GROM", "WROM"), ("CNHE", "CHNE"),
    ("White - Gypsy or Irish Traveller", "broad WOTH"), ("Indian or Pakistani", "broad AOTH"),
    ("Indian / Bangladeshi", "broad AOTH"),
  ])
  func `takes nothing that is denied, and no one of two`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test func `keeps refused and not obtained apart, and neither where both are said`() {
    #expect(read("Not Stated - Refused") == "no value")
    #expect(read("Refused") == "REFU")
    #expect(read("Not stated") == "NOBT")
  }

  @Test(arguments: ["purple", "Not White", "No", "Irish/Pakistani", "?"])
  func `does not guess`(text: String) {
    #expect(read(text) == "unrecognised")
  }
}
