import Records
import Testing

@testable import Intake

/// Every row that is set aside is named by its line, also where many stand on one.
struct SetAsideLineTests {
  @Test func `each row has its line and its rules`() throws {
    let admission = try Bench().admit(
      [
        "sent.csv": RuleBench.logText([
          ["referral_id": "R1"], ["referral_id": "R2", "role": ""],
          ["referral_id": "R3", "date_received": "2024-02-31", "role": ""], ["referral_id": "R4"],
        ])
      ], as: "hsb-referral-log")
    #expect(
      admission.setAside.map { "\($0.file):\($0.line) x\($0.rows) \($0.rules)" } == [
        "sent.csv:3 x1 [\"V020\"]", "sent.csv:4 x1 [\"V020\"]",
      ])
    #expect(admission.rows[2] == 2)
  }

  @Test func `a document on one line loses no row from the count`() throws {
    let child = { (id: String) in
      "<Child><ChildIdentifiers>\(id)</ChildIdentifiers><CINdetails><ReferralNFA>0</ReferralNFA>"
        + "</CINdetails></Child>"
    }
    let text =
      "<Message><Children>" + child("<LAchildID>1</LAchildID>") + child("") + child("")
      + "</Children></Message>"
    let admission = try Bench().admit(["sent.xml": text], as: "cin-census")
    // Three referrals without a date, and two of the three children without a reference.
    #expect(admission.setAside.map(\.rows) == [5])
    #expect(admission.setAside.map(\.line) == [1])
    #expect(admission.rows == [6, 1, 5, 0])
  }
}
