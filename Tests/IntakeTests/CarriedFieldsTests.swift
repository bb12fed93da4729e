import Records
import Testing

@testable import Intake

/// What a delivery can tell: by the columns that its files have, not by those that could be there.
struct CarriedFieldsTests {
  private static let log = "referral_id,child_ref,referring_agency,date_received,role"

  private func carried(_ files: [String: String], as format: String) throws -> CarriedFields {
    try #require(try Bench().admit(files, as: format).delivery.carried)
  }

  @Test func `a column that is declared and not in the file tells nothing`() throws {
    let carried = try carried(
      ["log.csv": "\(Self.log),date_of_decision\nR1,C1,school,2024-06-03,displayed,\n"],
      as: "hsb-referral-log")
    #expect(carried.kinds == [.referral])
    #expect(carried.has(DayField.received.name, of: .referral))
    #expect(carried.has(TokenField.child.name, of: .referral))
    // Its only cell is empty; the column is there.
    #expect(carried.has(DayField.decided.name, of: .referral))
    #expect(!carried.has(DayField.supportStarted.name, of: .referral))
    #expect(!carried.has(DayField.received.name, of: .support))
  }

  @Test func `the files of a delivery tell together what each of them can`() throws {
    let carried = try carried(
      [
        "a.csv": "\(Self.log),tier\nR1,C1,school,2024-06-03,displayed,B\n",
        "b.csv": "\(Self.log),ethnicity\nR2,C2,school,2024-06-03,displayed,WBRI\n",
      ], as: "hsb-referral-log")
    #expect(carried.has(CodeField.tier.name, of: .referral))
    #expect(carried.has(CodeField.ethnicity.name, of: .referral))
  }

  @Test func `a code that a column sets by being filled is told as well`() throws {
    let carried = try carried(
      [
        "p.csv":
          "provider,service_ref,date_referred,date_accepted\nNorth Team,S1,2024-06-03,2024-06-04\n"
      ], as: "service-provider-return")
    #expect(carried.has(CodeField.decision.name, of: .support))
    #expect(!carried.has(DayField.closed.name, of: .support))
  }

  @Test func `a document names no columns and tells all that its year declares`() throws {
    let carried = try carried(
      [
        "cin.xml": """
        <Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header>
        <Children><Child><ChildIdentifiers><LAchildID>C1</LAchildID></ChildIdentifiers></Child>
        </Children></Message>
        """
      ], as: "cin-census")
    #expect(carried.has(CodeField.ethnicity.name, of: .person))
    #expect(carried.has(DayField.assessmentCompleted.name, of: .assessment))
    #expect(!carried.has(DayField.supportOffered.name, of: .referral))
  }
}
