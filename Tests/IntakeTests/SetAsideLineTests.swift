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

  @Test func `rows of one line that are lost to their bytes are each counted`() throws {
    let long = String(repeating: "x", count: ValueSlot.cap + 1)
    let child = { (id: String, upn: String, more: String) in
      "<Child><ChildIdentifiers><LAchildID>\(id)</LAchildID><UPN>\(upn)</UPN></ChildIdentifiers>"
        + more + "</Child>"
    }
    let referrals = String(
      repeating: "<CINdetails><CINreferralDate>2024-06-03</CINreferralDate></CINdetails>", count: 3)
    let text =
      "<Message><Children>" + child("1", "", "") + child("2", long, "") + child("3", long, "")
      + child(long, "", referrals) + "</Children></Message>"
    let admission = try Bench().admit(["sent.xml": text], as: "cin-census")
    // The first is used; two lack room for their pupil number, one and its three referrals for
    // the reference.
    #expect(admission.rows == [7, 1, 6, 0])
    #expect(admission.setAside.map { "\($0.line) x\($0.rows) \($0.rules)" } == ["1 x6 [\"V008\"]"])
    #expect(admission.totals.filter { $0.rule == "V008" }.map(\.count) == [6])
  }
}
