import Testing

@testable import Intake

struct TypingErrorsTests {
  private let errors = TypingErrors([
    "caribbean", "police", "hospital", "pakistani", "mixed", "mixer",
  ])

  @Test(arguments: [
    ("carribean", "caribbean"), ("polcie", "police"), ("hosp", "hospital"),
    ("paikstani", "pakistani"), ("pakstanni", "pakistani"),
  ])
  func `finds the one word that was meant`(word: String, meant: String) {
    #expect(errors.mended(word) == meant)
  }

  @Test(arguments: [
    // known, too far, wrong first letter, too short, with digits, two words as near
    "police", "polka", "nolice", "pol", "polic3", "mixet", "",
  ])
  func `leaves a word alone where it cannot be sure`(word: String) {
    #expect(errors.mended(word) == nil)
  }
}
