import Testing
import Vocabulary

@testable import Linkage

struct LinkageRuleTests {
  @Test func `L01 rows with one child reference are one child`() {
    let rows = [
      SentRow(.police, 1, child: 7, birth: "2011-05-03"),
      SentRow(.police, 2, child: 7),
      SentRow(.police, 3, child: 8),
      SentRow(.police, 4),
      SentRow(.police, 5),
    ]
    #expect(linked(rows) == "police 1 + police 2 | police 3 | police 4 | police 5")
    #expect(rules(rows) == ["L01"])
  }

  @Test func `L01 knows a reference within its own system only`() {
    let rows = [SentRow(.police, 1, child: 7), SentRow(.care, 1, child: 7)]
    #expect(linked(rows) == "care 1 | police 1")
  }

  @Test func `L02 one NHS number is one child`() {
    let rows = [
      SentRow(.log, 1, child: 1, nhs: 5), SentRow(.provider, 1, child: 1, nhs: 5),
      SentRow(.provider, 2, child: 2, nhs: 6),
    ]
    #expect(linked(rows) == "log 1 + provider 1 | provider 2")
    #expect(rules(rows) == ["L02"])
  }

  @Test func `L03 one pupil number is one child`() {
    let rows = [SentRow(.census, 1, child: 1, upn: 5), SentRow(.concerns, 1, child: 9, upn: 5)]
    #expect(linked(rows) == "census 1 + concerns 1")
    #expect(rules(rows) == ["L03"])
  }

  @Test func `L03 an earlier pupil number is the same child`() {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 6, formerUpn: 5),
      SentRow(.concerns, 1, child: 9, upn: 5), SentRow(.care, 1, child: 4, upn: 6),
    ]
    #expect(linked(rows) == "care 1 + census 1 + concerns 1")
  }

  @Test func `L04 one referral is one child in log and return`() {
    let rows = [
      SentRow(.log, 1, child: 1, referral: 5, birth: "2011-05-03", sex: .male),
      SentRow(.provider, 1, referral: 5, birth: "2011-05-04", sex: .male),
      SentRow(.provider, 2, referral: 5),
    ]
    #expect(linked(rows) == "log 1 + provider 1 + provider 2")
    #expect(rules(rows) == ["L04"])
  }

  @Test func `L04 one incident is nothing to share`() {
    let rows = [SentRow(.police, 1, incident: 5), SentRow(.police, 2, incident: 5)]
    #expect(linked(rows) == "police 1 | police 2")
  }

  @Test func `L05 two agencies tell the same offence of a child`() {
    let rows = [
      SentRow(
        .police, 1, child: 1, birth: "2011-05-03", sex: .male, offence: .o20b,
        occurred: "2024-02-01"),
      SentRow(
        .justice, 1, child: 1, birth: "2011-05-03", sex: .male, offence: .o20b,
        occurred: "2024-02-01"),
      SentRow(
        .justice, 2, child: 2, birth: "2011-05-03", sex: .female, offence: .o20b,
        occurred: "2024-02-01"),
    ]
    #expect(linked(rows) == "justice 1 + police 1 | justice 2")
    #expect(rules(rows) == ["L05"])
  }

  @Test func `L06 two agencies tell the day of the incident`() {
    let rows = [
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, occurred: "2024-02-01"),
      SentRow(.concerns, 1, child: 1, birth: "2011-05-03", sex: .male, concern: "2024-02-01"),
      SentRow(.concerns, 2, child: 2, birth: "2011-05-03", sex: .male, concern: "2024-02-02"),
    ]
    #expect(linked(rows) == "concerns 1 + police 1 | concerns 2")
    #expect(rules(rows) == ["L06"])
  }

  @Test func `L06 one agency's day of two references is no agreement`() {
    let rows = [
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, occurred: "2024-02-01"),
      SentRow(.police, 2, child: 2, birth: "2011-05-03", sex: .male, occurred: "2024-02-01"),
    ]
    #expect(linked(rows) == "police 1 | police 2")
  }

  @Test(arguments: [
    (referred: "2024-02-01", isJoined: true), ("2024-01-29", true), ("2024-01-28", false),
    ("2024-02-02", false),
  ])
  func `L07 a referral arrives on its day or up to three days later`(
    referred: String, isJoined: Bool
  ) {
    let rows = [
      SentRow(.log, 1, child: 1, birth: "2011-05-03", sex: .male, received: "2024-02-01"),
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, referredOn: referred),
    ]
    #expect(linked(rows) == (isJoined ? "log 1 + police 1" : "log 1 | police 1"))
    #expect(rules(rows) == (isJoined ? ["L07"] : []))
  }

  @Test func `L07 two that both referred on have not shared a referral`() {
    let rows = [
      SentRow(.concerns, 1, child: 1, birth: "2011-05-03", sex: .male, referredOn: "2024-02-01"),
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, referredOn: "2024-02-01"),
    ]
    #expect(linked(rows) == "concerns 1 | police 1")
  }

  @Test(arguments: [
    (
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .bcrb, area: 4),
      "L08"
    ),
    (SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4), "L09"),
    (SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .bcrb), "L11"),
    (SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male), ""),
    (SentRow(.police, 1, child: 1, birth: "2011-05-03", ethnicity: .bcrb, area: 4), ""),
    (SentRow(.police, 1, child: 1, sex: .male, ethnicity: .bcrb, area: 4), ""),
    (SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .notStated, area: 4), ""),
    (SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .refused), ""),
  ])
  func `L08 to L11 birth and sex need one more field that is known`(row: SentRow, rule: String) {
    let census = SentRow(
      .census, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .bcrb, area: 4)
    #expect(rules([census, row]) == (rule.isEmpty ? [] : [rule]))
  }

  @Test(arguments: [(SentRow.Sender.care, "L08"), (.police, "")])
  func `L08 a day is a further field where two agencies give it`(
    sender: SentRow.Sender, rule: String
  ) throws {
    // So many live in the area, and so many concerns are of the day, that neither is rare.
    let crowd =
      (1...400).map {
        SentRow(
          .concerns, $0, child: $0, birth: "2011-05-\(10 + $0 % 19)", sex: .male, area: 4,
          concern: "2024-01-\(10 + $0 % 19)")
      }
      + (401...800).map {
        SentRow(
          .concerns, $0, child: $0, birth: "2011-05-\(10 + $0 % 19)", sex: .male,
          concern: "2024-02-01")
      }
    let pair = [
      SentRow(
        .police, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4, occurred: "2024-02-01"),
      SentRow(sender, 2, child: 2, birth: "2011-05-03", sex: .male, area: 4, concern: "2024-02-01"),
    ]
    let settings = try LinkageSettings(expectedOthers: 0.1)
    #expect(rules(crowd + pair, settings: settings) == (rule.isEmpty ? [] : [rule]))
  }

  @Test func `a reference with five births is a placeholder and joins nobody by what it says`() {
    let rows = (1...5).map {
      SentRow(.police, $0, child: 1, birth: "2011-05-0\($0)", sex: .male, area: 4)
    }
    let care = SentRow(.care, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4)
    #expect(rules(rows.dropLast() + [care]) == ["L01", "L09"])
    #expect(rules(rows + [care]) == ["L01"])
  }

  @Test(arguments: [(3, "L10"), (4, "")])
  func `L10 birth, sex and school are one child where no pupil number is sent`(
    school: Int, rule: String
  ) {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 5, school: 3, birth: "2011-05-03", sex: .male),
      SentRow(.concerns, 1, child: 1, school: school, birth: "2011-05-03", sex: .male),
    ]
    #expect(rules(rows) == (rule.isEmpty ? [] : [rule]))
  }

  @Test func `L11 refused is no ethnicity to agree on`() {
    let rows = [
      SentRow(.census, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .refused),
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .refused),
    ]
    #expect(linked(rows) == "census 1 | police 1")
  }

  @Test(arguments: [
    // Day and month swapped, area and ethnicity agree.
    ("2011-05-03", 4, Ethnicity.bcrb, "L12"),
    // One agreeing field is too little.
    ("2011-05-03", 5, Ethnicity.bcrb, ""),
    // Not a swap.
    ("2011-06-03", 4, Ethnicity.bcrb, ""),
  ])
  func `L12 a swapped birth needs two more fields`(
    birth: String, area: Int, ethnicity: Ethnicity, rule: String
  ) {
    let rows = [
      SentRow(.census, 1, child: 1, birth: "2011-03-05", sex: .male, ethnicity: .bcrb, area: 4),
      SentRow(.police, 1, child: 1, birth: birth, sex: .male, ethnicity: ethnicity, area: area),
    ]
    #expect(rules(rows) == (rule.isEmpty ? [] : [rule]))
  }

  @Test func `stronger rules come first, so that the link tells the best reason`() {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 3, birth: "2011-05-03", sex: .male, area: 4),
      SentRow(.care, 1, child: 1, upn: 3, birth: "2011-05-03", sex: .male, area: 4),
    ]
    #expect(rules(rows) == ["L03"])
  }

  @Test func `every rule is documented by an id, a title and what it needs`() {
    #expect(
      LinkageRule.allCases.map(\.id)
        == (1...12).map { "L\($0 < 10 ? "0" : "")\($0)" } + ["P01", "R01"])
    #expect(Set(LinkageRule.allCases.map(\.title)).count == 14)
    #expect(Set(LinkageRule.allCases.map(\.needs)).count == 14)
    #expect(LinkageRule.allCases.count { $0.needsRareAgreement } == 8)
  }
}
