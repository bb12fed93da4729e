import Testing

@testable import Intake

struct PhraseBookTests {
  private func read(_ text: String, _ list: String = "referral_source") -> String {
    let answer = CodeCatalogue().resolver(of: list)?.answer(text)
    return answer.map { $0.isKnown ? "\($0.code) by \($0.how)" : $0.how } ?? "no such list"
  }

  @Test(arguments: [
    ("6", "6 by code"), ("'6", "6 by code"), ("q) 6: Police", "6 by code"),
    ("5A: LA services", "5A by code"), ("3D - Health Services - Adult Mental Health", "3D by code"),
    ("1a: Individual - Family member/Relative/Carer", "1A by code"),
    ("(CS) Housing (LA housing or housing association)", "4 by words"),
    ("Health services", "3 by label"), ("schools", "2A by label"), ("Education", "2B by label"),
    ("Education - Schools", "2A by words"),
    ("Health Services \u{2013} Other (e.g. hospice).", "3F by words"),
    ("LA services \u{2013} Other internal (e.g. YOT)", "5B by words"),
    ("Other - including children's centres, voluntary organisations", "8 by words"),
    ("SCHOOL\u{A0}NURSE", "3C by words"), ("Family / Friend / Neighbour", "1 by words"),
    ("HBC (Not Social Care) - Police", "6 by words"),
    ("Other - Including children?s centres", "8 by words"),
  ])
  func `reads a referral source whatever stands around it`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("Hospitel", "3 by spelling"), ("Annonymous", "9 by spelling"),
    ("Helth Visitor", "3B by spelling"),
    ("Refferal by polcie", "6 by spelling"), ("Policy team", "unknown"), ("Careers", "unknown"),
    ("hom", "unknown"),
  ])
  func `mends a slip, but takes no word for another`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "Police/Court/Probation", "5A - 6A - 1B",
    "Schools & Colleges", "Parent / School", "12", "Talkshop", "---", "(", "a)",
  ])
  func `says nothing where two things or none are named`(text: String) {
    #expect(read(text) == "unknown")
  }

  @Test(arguments: [
    ("School staff-Local Authority", "2A by words"), ("Police - YOT", "6 by words"),
    ("Education services - School/PRU", "2A by words"), ("Education - Church", "unknown"),
    ("SBC - Education", "2B by words"), ("7 - Police", "6 by words"),
  ])
  func `takes what stands before a dash for the kind, and words before the sender's numbers`(
    text: String, expected: String
  ) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("Paramedic", "3"), ("G.P.", "3A"), ("Environmental Health", "5B"),
    ("Education Psychologist", "2B"),
    ("Hospital Social Worker", "5A"), ("Out of Hours Team", "5A"), ("Homeless Persons Unit", "4"),
    ("Constabulary", "6"), ("Coroner", "7"), ("RSPCA", "8"), ("Stepfather", "1A"), ("DSL", "2A"),
  ])
  func `knows the words of the field`(text: String, code: String) {
    #expect(read(text).hasPrefix(code + " by"))
  }

  @Test(arguments: [
    "no learning disability", "LD: No", "LD - no", "No - LD", "no autism",
    "autism - not diagnosed", "Autism (not confirmed)", "Tested negative for autism",
    "Awaiting autism assessment", "Autism pending", "No hearing loss", "No mobility issues",
    "not deaf",
  ])
  func `takes no disability for one that is denied or doubted`(text: String) {
    #expect(read(text, "disability") == "unknown")
  }

  @Test(arguments: [
    ("N - No", "NONE"), ("b) No", "NONE"), ("No disability", "NONE"), ("None", "NONE"),
    ("No known disability", "NONE"), ("Has a disability", "YES"),
    ("Yes - learning disability", "LD"),
    ("Yes - Disabled", "YES"), ("Yes", "YES"), ("1", "YES"), ("Wheelchair user", "MOB"),
    ("ASD", "AUT"),
    ("Learning (not autism)", "LD"), ("AUT - Diagnosed autism", "AUT"),
  ])
  func `reads what is beside a denial`(text: String, expected: String) {
    #expect(read(text, "disability").hasPrefix(expected))
  }

  @Test(arguments: [
    ("primary_need", "N1a - Neglect", "N1 by code"),
    ("primary_need", "N4SD : Families", "N4 by code"),
    ("abuse_category", "Emotional; Physical", "MUL by words"),
    ("abuse_category", "Neglect only", "NEG by words"),
    ("placement_type", "f) U6: Foster placement - not FFA", "U6 by code"),
    ("placement_type", "K2OUT - Homes and Hostels (outside LA)", "K2 by code"),
    ("accommodation", "(B) 16+ With Parents or Relatives", "B by code"),
    ("accommodation", "d) Supported lodgings", "E by words"),
    ("disability", "Not obtained", "unknown by words"), ("disability", "a) Yes", "YES by code"),
    ("disability", "INC", "INC by code"), ("disability", "LD, AUT", "unknown"),
    ("disability", "Concious", "unknown"),
    ("disability", "Conciousness", "CON by spelling"), ("nfa", "U", "unknown by label"),
    ("sen_type", "SEMH - Social, Emotional", "SEMH by code"),
    ("exclusion_category", "FIXD", "SUSP by words"),
    ("closure_reason", "RC8a - closed after assessment", "RC8 by code"),
  ])
  func `reads the other lists of social care and schools`(
    list: String, text: String, expected: String
  ) {
    #expect(read(text, list) == expected)
  }
}
