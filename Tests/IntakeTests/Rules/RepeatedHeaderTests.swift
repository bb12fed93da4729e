import Records
import Testing

@testable import Intake

struct RepeatedHeaderTests {
  @Test(arguments: [
    ("referral_id,child_ref,referring_agency,date_received,role", ["V127"]),
    ("Referral_id,child_ref,referring_agency,date_received,role", ["V020 date_received"]),
  ])
  func `sets aside a header that stands again among the rows`(line: String, found: [String]) throws
  {
    let text = """
      referral_id,child_ref,referring_agency,date_received,role
      R1,C1,school,2024-05-01,displayed
      \(line)
      R2,C2,school,2024-05-01,displayed

      """
    let admission = try Bench().admit(["sent.csv": text], as: "hsb-referral-log")
    #expect(admission.rows == [3, 2, 1, 0])
    #expect(admission.findings.filter { $0.severity == .error }.map(\.line).allSatisfy { $0 == 3 })
    #expect(found.allSatisfy(admission.breaches.contains))
  }
}
