import Testing
import Vocabulary

@testable import Linkage

struct ContradictionTests {
  /// Two rows that L09 would join, changed so that one thing stands against it.
  private func pair(
    _ change: (inout SentRow, inout SentRow) -> Void
  ) -> [SentRow] {
    var left = SentRow(.care, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4)
    var right = SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4)
    change(&left, &right)
    return [left, right]
  }

  @Test func `nothing stands against rows that agree`() {
    #expect(linked(pair { _, _ in }) == "care 1 + police 1")
    #expect(refused(pair { _, _ in }) == [:])
  }

  @Test func `K01 two pupil numbers are two children`() {
    let rows = pair { ($0.upn, $1.upn) = (1, 2) }
    #expect(linked(rows) == "care 1 | police 1")
    #expect(refused(rows) == ["L09": 1])
  }

  @Test func `K02 two NHS numbers are two children`() {
    #expect(linked(pair { ($0.nhs, $1.nhs) = (1, 2) }) == "care 1 | police 1")
  }

  @Test func `K01 stands against a shared NHS number, K02 against a shared pupil number`() {
    let pupils = [
      SentRow(.log, 1, child: 1, upn: 1, nhs: 9), SentRow(.care, 1, child: 1, upn: 2, nhs: 9),
    ]
    #expect(linked(pupils) == "care 1 | log 1")
    #expect(refused(pupils) == ["L02": 1])
    let patients = [
      SentRow(.log, 1, child: 1, upn: 9, nhs: 1), SentRow(.care, 1, child: 1, upn: 9, nhs: 2),
    ]
    #expect(linked(patients) == "care 1 | log 1")
    #expect(refused(patients) == ["L03": 1])
  }

  @Test func `K01 an earlier or temporary pupil number speaks against nobody`() {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male, ethnicity: .apkn),
      SentRow(.care, 1, child: 1, formerUpn: 2, birth: "2011-05-03", sex: .male, ethnicity: .apkn),
    ]
    #expect(linked(rows) == "care 1 + census 1")
  }

  @Test func `K03 a system that holds a child once knows two references as two children`() throws {
    let rows = [
      SentRow(.care, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4),
      SentRow(.care, 2, child: 2, birth: "2011-05-03", sex: .male, area: 4),
      // Another child, so that the rule finds something to join.
      SentRow(.care, 3, child: 3, birth: "2012-06-04", sex: .male, area: 5),
      SentRow(.log, 3, child: 3, birth: "2012-06-04", sex: .male, area: 5),
    ]
    #expect(linked(rows) == "care 1 + care 2 | care 3 + log 3")
    let settings = try LinkageSettings(duplicateFreeSystems: ["care"])
    #expect(linked(rows, settings: settings) == "care 1 | care 2 | care 3 + log 3")
    #expect(refused(rows, settings: settings) == ["L09": 1])
  }

  @Test func `K03 a pupil whose number changed may stand in the census twice`() throws {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1), SentRow(.census, 2, child: 2, upn: 2, formerUpn: 1),
    ]
    let settings = try LinkageSettings(duplicateFreeSystems: ["census"])
    #expect(linked(rows, settings: settings) == "census 1 + census 2")
  }

  @Test func `K04 two references in one incident are two children`() {
    let rows = [
      SentRow(.police, 1, child: 1, incident: 3, birth: "2011-05-03", sex: .male, area: 4),
      SentRow(.police, 2, child: 2, incident: 3, birth: "2011-05-03", sex: .male, area: 4),
      SentRow(.police, 3, child: 3, incident: 4, birth: "2009-05-03", sex: .male, area: 4),
      SentRow(.police, 4, child: 4, incident: 5, birth: "2009-05-03", sex: .male, area: 4),
    ]
    #expect(linked(rows) == "police 1 | police 2 | police 3 + police 4")
  }

  @Test(arguments: [
    ("2010-05-03", RecordedSex.male, true), ("2011-09-30", .female, true),
    ("2010-05-03", .female, false), ("2010-05-03", .another, true),
    ("2010-05-03", .notStated, true),
  ])
  func `K05 year of birth and sex must not both differ under one pupil number`(
    birth: String, sex: RecordedSex, isJoined: Bool
  ) {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male),
      SentRow(.care, 1, child: 1, upn: 1, birth: birth, sex: sex),
    ]
    #expect(linked(rows) == (isJoined ? "care 1 + census 1" : "care 1 | census 1"))
    #expect(refused(rows) == (isJoined ? [:] : ["L03": 1]))
  }

  @Test(arguments: [
    ("2011-05-03", true), ("2011-03-05", true), ("2010-05-03", true), ("2011-05-13", true),
    ("2010-06-03", false),
  ])
  func `K06 births under one referral may differ by a slip`(birth: String, isJoined: Bool) {
    let rows = [
      SentRow(.log, 1, child: 1, referral: 1, birth: "2011-05-03"),
      SentRow(.provider, 1, child: 1, referral: 1, birth: birth),
    ]
    #expect(linked(rows) == (isJoined ? "log 1 + provider 1" : "log 1 | provider 1"))
  }

  @Test func `K07 a referral of two children joins neither with a row that may be either`() {
    let rows = [
      SentRow(.log, 1, child: 1, referral: 1), SentRow(.log, 2, child: 2, referral: 1),
      SentRow(.provider, 1, child: 1, referral: 1),
    ]
    #expect(linked(rows) == "log 1 | log 2 | provider 1")
    #expect(refused(rows) == ["L04": 2])
  }

  @Test func `K07 birth decides which child of a shared referral is meant`() {
    let rows = [
      SentRow(.log, 1, child: 1, referral: 1, birth: "2011-05-03"),
      SentRow(.log, 2, child: 2, referral: 1, birth: "2009-11-20"),
      SentRow(.provider, 1, child: 1, referral: 1, birth: "2009-11-20"),
    ]
    #expect(linked(rows) == "log 1 | log 2 + provider 1")
  }

  @Test func `K07 sexes under one referral must not differ`() {
    let rows = [
      SentRow(.log, 1, child: 1, referral: 1, sex: .male),
      SentRow(.provider, 1, child: 1, referral: 1, sex: .female),
    ]
    #expect(linked(rows) == "log 1 | provider 1")
  }

  @Test func `a contradiction is found through the records already joined`() {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male, area: 4),
      SentRow(.care, 1, child: 1, upn: 2, nhs: 7, birth: "2011-05-03", sex: .male),
      // Carries the NHS number of the second and the area of the first.
      SentRow(.log, 1, child: 1, nhs: 7, birth: "2011-05-03", sex: .male, area: 4),
    ]
    #expect(linked(rows) == "care 1 + log 1 | census 1")
    #expect(refused(rows) == ["L09": 1])
  }

  @Test func `a contradiction within one number is told apart by birth`() {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1, nhs: 9, birth: "2011-05-03"),
      SentRow(.census, 2, child: 2, upn: 2, nhs: 9, birth: "2008-01-20"),
      SentRow(.provider, 1, child: 1, nhs: 9, birth: "2008-01-20"),
    ]
    #expect(linked(rows) == "census 1 | census 2 + provider 1")
    #expect(refused(rows) == ["L02": 1])
  }

  @Test func `every contradiction has an id and a title`() {
    #expect(Contradiction.allCases.map(\.id) == (1...7).map { "K0\($0)" })
    #expect(Set(Contradiction.allCases.map(\.title)).count == 7)
  }
}
