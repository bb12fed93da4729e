import Records
import Testing
import Vocabulary

@testable import Intake

struct CompositeTokenTests {
  @Test func `keeps children of two providers apart, however a provider is spelled`() throws {
    let records = try Bench().admit(
      [
        "p.csv": """
        provider,service_ref,child_ref,date_referred
        North Team,S1,7,2024-06-05
        NORTH,S2,7,2024-06-06
        South Team,S3,7,2024-06-05
        south  team,S4,7,2024-06-05
        """
      ], as: "service-provider-return", agency: .voluntary
    ).records
    let tokens = (0..<4).map { records[TokenField.child, $0] }
    #expect(tokens[0].isPresent)
    #expect(tokens[0] == tokens[1])
    #expect(tokens[2] == tokens[3])
    #expect(tokens[0] != tokens[2])
  }

  @Test(arguments: ["unknown", "N/A", "na", "none", "-", "0", "#N/A", "tbc", "Not known"])
  func `never makes one child of the words for no reference`(word: String) throws {
    let provider = try Bench().admit(
      [
        "p.csv": """
        provider,service_ref,child_ref,referral_id,date_referred
        North Team,S1,\(word),R1,2024-06-05
        North Team,S2,\(word),\(word),2024-06-05
        """
      ], as: "service-provider-return", agency: .voluntary)
    let rule = word == "#N/A" ? "V026" : "V034"
    #expect(provider.rows == [2, 1, 1, 0])
    #expect(
      provider.breaches
        == ["\(rule) child_ref"] + ["\(rule) child_ref", "\(rule) referral_id", "V050"].sorted())
    #expect(!provider.records[TokenField.child, 0].isPresent)
    let school = try Bench().admit(
      [
        "s.csv": "school,incident_id,child_ref,date,category\n"
          + "S1,1,\(word),2024-05-30,hsb\nS1,2,7,2024-05-30,hsb\n"
      ], as: "school-concern-log", agency: .school)
    #expect(school.breaches == ["V020 child_ref", "\(rule) child_ref", "V050"])
    #expect(school.rows == [2, 1, 1, 0])
  }

  @Test func `does not take a provider for a child where it sends no references`() throws {
    let records = try Bench().admit(
      ["p.csv": "provider,service_ref,referral_id,date_referred\nNorth Team,S1,R1,2024-06-05\n"],
      as: "service-provider-return", agency: .voluntary
    ).records
    #expect(records.count == 1)
    #expect(!records[TokenField.child, 0].isPresent)
  }
}
