import Testing

@testable import Intake

struct YearNameTests {
  @Test(arguments: [
    ("2022", "2022"), ("cin_2022.xml", "2022"), ("SSDA903_2020_header.csv", "2020"),
    ("2017-18", "2018"), ("2017_18 header.csv", "2018"), ("2017-2018.csv", "2018"),
    ("201819.csv", "2019"), ("903_1920.csv", "2020"), ("episodes 21-22.csv", "2022"),
    ("21/22/episodes.csv", "2022"), ("2023-24/episodes.csv", "2024"), ("2021.csv", "2021"),
    ("2024/episodes.csv", "2024"), ("CIN Census 2025 v2.xml", "2025"), ("2122", "2022"),
    ("2025_spring_pupilonroll.csv", "spring 2025"), ("2024-autumn-pupilonroll.csv", "autumn 2024"),
    ("2024-25 autumn.csv", "autumn 2024"), ("2024-25 Spring.csv", "spring 2025"),
    ("autumn/2024-25/pupils.csv", "autumn 2024"), ("Summer2023.csv", "summer 2023"),
    ("2020/cin_2021.xml", "2021"),
  ])
  func `reads the year and term of a name`(name: String, expected: String) throws {
    let period = try #require(ReturnPeriod(fileName: name))
    let term = period.term.map { "\($0.rawValue) " } ?? ""
    #expect(term + "\(period.year)" == expected)
  }

  @Test(arguments: [
    "cin.xml", "export_2024-11-12.csv", "export 12.11.2024.csv", "20250331.csv", "2024-12.csv",
    "2020_to_2022.csv", "CIN2rows.xml", "List_1.csv", "list 10-11.csv", "1999.csv", "version 1.2.3",
    "be903_header.csv", "202403.csv", "spring.csv", "0304.csv", "",
  ])
  func `takes no year from the day of an export, from two years or from other numbers`(
    name: String
  ) {
    #expect(ReturnPeriod(fileName: name) == nil)
  }
}
