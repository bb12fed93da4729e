import Testing
import Vocabulary

@testable import Linkage

struct TwinsTests {
  /// Twins: one birth, sex, area and ethnicity, two pupil numbers.
  private let twins = [
    SentRow(
      .census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male, ethnicity: .apkn, area: 4),
    SentRow(
      .census, 2, child: 2, upn: 2, birth: "2011-05-03", sex: .male, ethnicity: .apkn, area: 4),
  ]

  @Test func `twins are two children`() {
    #expect(linked(twins) == "census 1 | census 2")
    #expect(refused(twins) == ["L08": 1, "L09": 1, "L11": 1])
  }

  @Test func `a police row that may be either twin stays alone`() {
    let police = SentRow(
      .police, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .apkn, area: 4)
    #expect(linked(twins + [police]) == "census 1 | census 2 | police 1")
    #expect(rules(twins + [police]) == [])
  }

  @Test func `a pupil number decides which twin is meant, and the other stays alone`() {
    let care = SentRow(.care, 1, child: 1, upn: 2, birth: "2011-05-03", sex: .male, area: 4)
    #expect(linked(twins + [care]) == "care 1 + census 2 | census 1")
  }

  @Test func `the day of the incident decides which twin is meant`() {
    let concern = SentRow(.concerns, 1, child: 1, upn: 2, concern: "2024-02-01")
    let police = SentRow(
      .police, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4, occurred: "2024-02-01")
    #expect(
      linked(twins + [concern, police]) == "census 1 | census 2 + concerns 1 + police 1")
    #expect(rules(twins + [concern, police]) == ["L03", "L06"])
  }

  @Test func `two police rows of either twin are not joined with each other`() {
    let first = SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4)
    let second = SentRow(.justice, 1, child: 1, birth: "2011-05-03", sex: .male, area: 4)
    #expect(
      linked(twins + [first, second]) == "census 1 | census 2 | justice 1 | police 1")
  }

  @Test func `a boy and a girl born together are told apart by sex`() {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male, area: 4),
      SentRow(.census, 2, child: 2, upn: 2, birth: "2011-05-03", sex: .female, area: 4),
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .female, area: 4),
    ]
    #expect(linked(rows) == "census 1 | census 2 + police 1")
  }
}
