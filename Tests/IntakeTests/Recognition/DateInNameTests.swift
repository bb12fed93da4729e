import Testing
import Vocabulary

@testable import Intake

/// The date that a name tells, by the published rule.
struct DateInNameTests {
  @Test(arguments: [
    ("police/occurrences-2025-03-31.csv", "2025-03-31"),
    ("occurrences_20250331.csv", "2025-03-31"),
    ("occurrences 31.03.2025.csv", "2025-03-31"),
    ("occurrences-31032025.csv", "2025-03-31"),
    ("export-20250401T021500Z.xml", "2025-04-01"),
    ("occurrences-2025-02.csv", "2025-02-28"),
    ("occurrences_202402.csv", "2024-02-29"),
    ("cin-census-2025.xml", "2025-12-31"),
    ("police-2023-24.csv", "2024-03-31"),
    ("police-2023-2024.csv", "2024-03-31"),
    ("header_201819.csv", "2019-03-31"), ("header_2122.csv", "2022-03-31"),
    ("header_24-25.csv", "2025-03-31"),
    ("spring_2023-24.csv", "2024-04-30"), ("2023-24 autumn.csv", "2023-12-31"),
    ("2024-autumn-pupilonroll.csv", "2024-12-31"),
    ("2025_spring_senneeds.csv", "2025-04-30"),
    ("Summer 2025/pupils.csv", "2025-07-31"),
    ("2025-03/log.csv", "2025-03-31"),
    ("2024/log-2025-01-31.csv", "2025-01-31"),
    ("report 2023-24 made 2024-05-06.csv", "2024-05-06"),
  ])
  func `a day, a month, a term, a financial year or a year`(name: String, day: String) {
    #expect(DateInName.day(in: name)?.iso == day)
  }

  @Test(arguments: [
    "log.csv", "List_1.csv", "log-7.csv", "E12000099.csv", "log-1999.csv", "",
    "school 1234.csv", "log-99999999.csv",
  ])
  func `no date where the name tells none of this century`(name: String) {
    #expect(DateInName.day(in: name) == nil)
  }
}
