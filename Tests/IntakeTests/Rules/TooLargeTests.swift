import Testing

@testable import Intake

struct TooLargeTests {
  @Test(arguments: [(65_537, ["V008"]), (10, [])])
  func `sets aside a row with a cell beyond the cap`(size: Int, found: [String]) throws {
    let cell = String(repeating: "x", count: size)
    #expect(
      try RuleBench.census(
        details: "<CINreferralDate>2024-05-01</CINreferralDate>"
          + "<ReasonForClosure>\(cell)</ReasonForClosure><CINclosureDate>2024-06-03</CINclosureDate>"
      )
        == found)
  }
}
