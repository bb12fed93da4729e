import Records
import Testing
import Vocabulary

@testable import Intake

struct CodeListTests {
  private func code(_ text: String, _ list: CodeList) -> String {
    switch list.read(text) {
    case .code(let position): list.entries[Int(position)].code
    case .broad(let position): "broad \(list.entries[Int(position)].code)"
    case .otherYear(let position): "other year's \(list.entries[Int(position)].code)"
    case .noValue: "no value"
    case .personOnly: "person"
    case .sheetMark: "sheet mark"
    case .schemeMissing: "scheme missing"
    case .unrecognised: "unrecognised"
    }
  }

  @Test(arguments: [
    ("1", "male"), ("2", "female"), ("0", "not_stated"), ("9", "another"), ("1.0", "male"),
    ("M", "male"), ("f", "female"), ("U", "not_stated"), ("Male", "male"), ("FEMALE", "female"),
    ("a) Male", "male"), ("b) Female", "female"), ("0 - Not stated", "not_stated"),
    ("c) Not stated/recorded (or unborn)", "not_stated"), ("Unborn/Unknown", "not_stated"),
    ("Trans Male", "another"), ("Trans Female", "another"), ("Non-Binary", "another"),
    ("Intersex", "another"), ("Not Specified", "not_stated"), ("Not Known", "not_stated"),
    ("Indeterminate Gender (Unknown if Male or Female", "another"), ("Transgender Male", "another"),
    ("3", "unrecognised"), ("FM", "unrecognised"), ("Male/Female", "unrecognised"),
    ("Not female", "unrecognised"), ("not male", "unrecognised"), ("non-male", "unrecognised"),
  ])
  func `reads sex and gender in every vocabulary`(text: String, expected: String) {
    #expect(code(text, SexWords.list) == expected)
  }

  @Test(arguments: [
    ("a) Yes", "yes"), ("b) No", "no"), ("b. No", "no"), ("1 - Yes", "yes"), ("true", "yes"),
    ("FALSE", "no"), ("0.0", "no"), ("Y", "yes"), ("U", "no value"), ("maybe", "unrecognised"),
  ])
  func `reads yes and no`(text: String, expected: String) {
    #expect(code(text, FlagWords.list) == expected)
  }

  @Test(arguments: [
    (CodeField.role, "harmer"), (.role, "displaced"), (.role, "non-displayed"),
    (.role, "Not harmed"),
    (.level, "non-violent"), (.level, "non-problematic"), (.light, "not green"),
    (.setting, "non-residential"), (.decision, "non-accepted"), (.technology, "non-online"),
  ])
  func `takes no word for one that it denies or resembles`(field: CodeField, text: String) {
    #expect(code(text, CodeLists(local: LocalLists()).list(of: field)) == "unrecognised")
  }

  @Test(arguments: [
    ("criteria_not_met", "criteria_not_met"), ("Criteria not met", "criteria_not_met"),
    ("declined by parent or carer", "declined_by_carer"), ("no reason", "unrecognised"),
  ])
  func `reads codes and labels whatever their punctuation`(text: String, expected: String) {
    #expect(code(text, CodeLists(local: LocalLists()).list(of: .noSupportReason)) == expected)
  }

  @Test(arguments: [
    ("B", "B"), ("Tier B", "B"), ("b) Tier C", "C"), ("tier D: therapeutic residential", "D"),
  ])
  func `does not take a list letter for a tier`(text: String, expected: String) {
    #expect(code(text, CodeLists(local: LocalLists()).list(of: .tier)) == expected)
  }

  @Test(arguments: [
    (CodeField.offence, "22A 88A"), (.offence, "19C 20A"), (.offence, "19C and 8N"),
  ])
  func `what names two codes has none`(field: CodeField, text: String) {
    #expect(code(text, CodeLists(local: LocalLists()).list(of: field)) == "unrecognised")
  }

  @Test(arguments: [
    ("19D", "19D"), ("19d", "19D"), ("21", "21"), ("88A - sexual grooming", "88A"),
    ("019C", "19C"), ("19 c", "19C"), ("19/C", "19C"), ("021", "21"), ("008N", "OTHER"),
    ("105A", "OTHER"), ("8N", "OTHER"), ("49", "OTHER"), ("66", "OTHER"), ("999", "OTHER"),
    ("other", "OTHER"), ("Another offence", "OTHER"),
  ])
  func `reads codes of sexual offences, and well-formed others as another offence`(
    text: String, expected: String
  ) {
    #expect(code(text, CodeLists(local: LocalLists()).list(of: .offence)) == expected)
  }

  @Test(arguments: [
    // a number of a sexual offence whose letter is missing, unknown or a subclass
    "19", "19Z", "20C", "22", "88", "21A", "19/3", "019/03", "19CC",
    "burglary", "C19", "1234", "0", "105AB", "l9C", "unknown", "4 9",
    "sexual assault (other)", "rape: other",
  ])
  func `never takes a mistyped offence for another offence`(text: String) {
    #expect(code(text, CodeLists(local: LocalLists()).list(of: .offence)) == "unrecognised")
  }

  @Test(arguments: [
    ("f) U6: Foster placement - not FFA", "foster"),
    ("a) U1: Foster placement - relatives", "foster"),
    ("K1", "secure"), ("Living at home", "home"),
  ])
  func `finds a code inside its decorations`(text: String, expected: String) {
    var list = CodeLists(local: LocalLists()).list(of: .setting)
    list.add(["U1": "foster", "U6": "foster", "K1": "secure"])
    #expect(code(text, list) == expected)
  }

  @Test func `reads a partnership's own spellings`() {
    let list = LocalLists.list([LocalCode("N", "North Team", spellings: ["NT"])])
    #expect(code("north team", list) == "N")
    #expect(code("nt", list) == "N")
    #expect(code("South Team", list) == "unrecognised")
    // names of two places may differ by one letter
    #expect(code("Norht Team", list) == "unrecognised")
  }

  private func problem(of lists: LocalLists) -> String? {
    do throws(IntakeError) {
      try lists.check()
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `refuses lists of which figures could not be made`() {
    let cases: [(LocalLists, String?)] = [
      (LocalLists(), nil),
      (LocalLists(categories: [LocalCode("a", "x", spellings: ["A"]), LocalCode("b", "x")]), nil),
      (
        LocalLists(areas: [LocalCode("Unknown", "x")]),
        "list 'areas': code 'Unknown' is kept for what is not known; use another code"
      ),
      (
        LocalLists(tools: [LocalCode("unrecognised", "x")]),
        "list 'tools': code 'unrecognised' is kept for what is not known; use another code"
      ),
      (
        LocalLists(providers: [LocalCode("n-1", "x"), LocalCode("N 1", "y")]),
        "list 'providers': code 'N 1' is given twice; keep one"
      ),
      (
        LocalLists(categories: [LocalCode("", "x")]),
        "list 'categories': code '' has no letter and no digit; write one that has"
      ),
      (
        LocalLists(categories: [LocalCode("a", "x", spellings: ["B"]), LocalCode("b", "y")]),
        "list 'categories': spelling 'B' stands for 'b' and 'a'; keep one"
      ),
    ]
    for (lists, problem) in cases {
      #expect(self.problem(of: lists) == problem)
    }
  }

  @Test func `names the codes that a list does not have`() {
    var list = CodeList(Role.entries)
    #expect(list.add(["suspect": "displayed", "x": "nobody"]) == ["nobody"])
    #expect(code("Suspect", list) == "displayed")
  }

  @Test(arguments: [
    ("IC3", "black"), ("5", "asian"), ("White - North European", "white"), ("0", "unknown"),
    ("7", "mixed"), ("8", "unrecognised"),
  ])
  func `reads what an officer observed`(text: String, expected: String) {
    #expect(code(text, ObservedWords.list) == expected)
  }
}
