import Records
import Testing
import Vocabulary

@testable import Linkage

struct HeldOutNumbersTests {
  /// Two children whom one pupil number joins: one of whom all agrees, one of whom nothing does.
  private static let rows = [
    SentRow(
      .census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male, ethnicity: .bcrb,
      concern: "2024-02-01"),
    SentRow(
      .care, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male, ethnicity: .bcrb,
      received: "2024-02-01"),
    SentRow(
      .concerns, 2, child: 2, upn: 2, birth: "2012-09-14", sex: .female, ethnicity: .wbri,
      concern: "2023-03-04"),
    SentRow(.log, 2, child: 2, upn: 2, received: "2020-11-30"),
    SentRow(.police, 3, child: 3, birth: "2013-01-09", sex: .female, occurred: "2024-06-07"),
  ]

  @Test func `what the model would find without the number is counted`() throws {
    let quality = try Nightly.night(Self.rows).quality.heldOut
    #expect(quality.all == .init(1, of: 2))
    #expect(quality.bySex == [.male: .init(1, of: 1), .female: .init(0, of: 1)])
    #expect(quality.byGroup[.black] == .init(1, of: 1))
    #expect(quality.byAgency == [.school: .init(1, of: 2), .socialCare: .init(1, of: 2)])
  }

  @Test func `two persons of one system are no pair, nor are persons a number did not join`() throws
  {
    var rows = Self.rows
    rows[1].sender = .census
    rows[1].child = 9
    rows[3].birth = "2003-02-02"
    rows[3].sex = .male
    let quality = try Nightly.night(rows).quality.heldOut
    #expect(quality.all == .init())
  }
}
