import Testing
import Vocabulary

@testable import Intake

struct DateReaderTests {
  private func read(_ text: String, _ orders: DateOrder...) -> String {
    switch withCell(text, { DateReader(orders: orders).read($0) }) {
    case .day(let day): day.iso
    case .undeclared: "undeclared"
    case .impossible: "impossible"
    case .shortYear: "short year"
    case .serialNumber: "serial number"
    case .unreadable: "unreadable"
    }
  }

  @Test(arguments: [
    ("2025-03-31", DateOrder.iso, "2025-03-31"),
    ("2025-03-31T10:12:28Z", .iso, "2025-03-31"),
    ("2025-03-31T10:12:28.123+01:00", .iso, "2025-03-31"),
    ("2025-03-31 00:00:00", .iso, "2025-03-31"),
    ("20080920", .compact, "2008-09-20"),
    ("20/09/2008", .dayFirst, "2008-09-20"),
    ("1/7/1980", .dayFirst, "1980-07-01"),
    ("20.09.2008", .dayFirst, "2008-09-20"),
    ("09/20/2008", .monthFirst, "2008-09-20"),
    ("2020-Apr-25 00:00:00", .monthName, "2020-04-25"),
    ("31-Mar-2025", .monthName, "2025-03-31"), ("31/MAR/2025", .monthName, "2025-03-31"),
    ("31 March 2025", .monthName, "2025-03-31"), ("1 sept 2025", .monthName, "2025-09-01"),
    ("31-Mar-2025 09:05:00", .monthName, "2025-03-31"),
    ("31/03/2025 9:05", .dayFirst, "2025-03-31"),
    ("31/03/2025 12:00:00 AM", .dayFirst, "2025-03-31"),
    ("31/03/2025 3:15pm", .dayFirst, "2025-03-31"),
    ("2024-02-29", .iso, "2024-02-29"),
    ("2024-06-03Z", .iso, "2024-06-03"), ("2024-06-03+01:00", .iso, "2024-06-03"),
  ])
  func `reads a date written as declared`(text: String, order: DateOrder, iso: String) {
    #expect(read(text, order) == iso)
  }

  @Test(arguments: [
    ("2025-02-29", DateOrder.iso, "impossible"),
    ("31/04/2025", .dayFirst, "impossible"),
    ("04/31/2025", .dayFirst, "impossible"),
    ("20251301", .compact, "impossible"),
    ("1/7/80", .dayFirst, "short year"),
    ("01/07/80", .dayFirst, "short year"),
    ("20/09/2008", .iso, "undeclared"),
    ("2008-09-20", .dayFirst, "undeclared"),
    ("20080920", .iso, "undeclared"),
    ("2020-Apr-25 00:00:00", .iso, "undeclared"),
    ("2025-3-31", .iso, "unreadable"),
    ("2025-03-31x", .iso, "unreadable"), ("2025-03-31-05", .iso, "unreadable"),
    ("2025-03-31ZZ", .iso, "unreadable"),
    ("2025-03-31 25:00", .iso, "unreadable"),
    ("2025-03/31", .iso, "unreadable"),
    ("2025-03-31T10:12:28+1", .iso, "unreadable"),
    ("45000", .iso, "serial number"),
    ("PersonBirthDate", .iso, "unreadable"),
    ("2020-Apx-25", .monthName, "unreadable"), ("2020-Aprill-25", .monthName, "unreadable"),
    ("31-Mar-25", .monthName, "short year"), ("31-Mar/2025", .monthName, "unreadable"),
    ("31-Mar-2025", .dayFirst, "undeclared"), ("30 Febr 2025", .monthName, "unreadable"),
    ("30-Feb-2025", .monthName, "impossible"), ("31/03/2025 13:00 PM", .dayFirst, "unreadable"),
    ("31/03/2025 3:15 XM", .dayFirst, "unreadable"),
    ("031/07/1980", .dayFirst, "unreadable"),
    ("202509201", .compact, "unreadable"),
    ("", .iso, "unreadable"),
  ])
  func `refuses what is no date as declared`(text: String, order: DateOrder, why: String) {
    #expect(read(text, order) == why)
  }

  @Test func `does not choose between two orders of day and month`() {
    #expect(read("03/04/2025", .dayFirst, .monthFirst) == "undeclared")
  }

  @Test(arguments: [
    ("45123", "serial number"), ("45123.5", "serial number"), ("45123.0", "serial number"),
    ("20000", "serial number"), ("69999", "serial number"),
    ("19999", "unreadable"), ("70000", "unreadable"), ("4512", "unreadable"),
    ("451234", "unreadable"), ("45123.", "unreadable"), ("45123x", "unreadable"),
  ])
  func `tells the number of a spreadsheet's day and does not read it`(
    text: String, expected: String
  ) {
    #expect(read(text, .iso) == expected)
    #expect(read(text, .dayFirst, .compact) == expected)
  }
}
