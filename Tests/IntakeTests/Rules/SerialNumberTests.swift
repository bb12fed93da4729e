import Testing

@testable import Intake

struct SerialNumberTests {
  @Test(arguments: [
    ("45417", ["V068 date_of_decision"]), ("2024-05-05", []),
    ("45417.5", ["V068 date_of_decision"]),
  ])
  func `queries the number by which a spreadsheet holds a date`(
    cell: String, found: [String]
  ) throws {
    #expect(try RuleBench.log(["date_of_decision": cell]) == found)
  }
}
