import Testing
import Vocabulary

@testable import Synthesis

struct SpellingTests {
  @Test func `a code has at least three spellings, the published one first`() {
    #expect(
      Spelling.forms(of: NoSupportReason.criteriaNotMet) == [
        "criteria_not_met", "Criteria not met", "CRITERIA NOT MET", "a) Criteria not met",
      ])
    #expect(Role.allCases.allSatisfy { Set(Spelling.forms(of: $0)).count >= 3 })
    #expect(RecordedSex.allCases.allSatisfy { Set(Spelling.forms(of: $0)).count >= 3 })
    #expect(ServiceTier.allCases.allSatisfy { Set(Spelling.forms(of: $0)).count >= 3 })
  }

  // formats.md 4.1: Chinese is O1 in 16+1 and A4 in 18+1, and 12 in POLE; Arab has no code in 16+1.
  @Test(arguments: [
    (EthnicityScheme.letters16, Ethnicity.chne, "O1"), (.letters18, .chne, "A4"),
    (.pole, .chne, "12"), (.pole, .bafr, "14"), (.pole, .bcrb, "15"), (.letters16, .arab, "O9"),
    (.letters18, .arab, "O2"), (.dfe, .arab, "OOTH"), (.pole, .refused, "19"),
    (.letters16, .notObtained, "NS"), (.dfe, .refused, "REFU"), (.dfe, .notObtained, "NOBT"),
  ])
  func `an ethnicity has its scheme's code`(
    scheme: EthnicityScheme, ethnicity: Ethnicity, code: String
  ) {
    #expect(scheme.forms(of: ethnicity)[0] == code)
  }
}
