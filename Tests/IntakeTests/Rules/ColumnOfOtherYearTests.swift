import Testing

@testable import Intake

struct ColumnOfOtherYearTests {
  @Test(arguments: [
    ("2024_spring.csv", "gender", ["V064 sex"]), ("2024_spring.csv", "sex", []),
    ("2023_spring.csv", "gender", []), ("pupils.csv", "gender", []),
  ])
  func `notes a column that the year of the return does not know`(
    name: String, column: String, found: [String]
  ) throws {
    let text =
      "pupilonrolltableid,dob,upn,\(column),ethnicity\nP1,2012-Feb-03 00:00:00,UN1,M,WBRI\n"
    #expect(try RuleBench.found(in: [name: text], as: "school-census-pupils") == found)
  }
}
