import Testing

@testable import Intake

struct ColumnRenamedTests {
  @Test(arguments: [
    ("decision_date", ["V012", "V067 date_of_decision"]), ("date of decision", []),
    ("shoe_size", ["V012"]),
  ])
  func `queries a declared column that stands under a name like its own`(
    column: String, found: [String]
  ) throws {
    #expect(try RuleBench.log([column: ""]) == found)
  }
}
