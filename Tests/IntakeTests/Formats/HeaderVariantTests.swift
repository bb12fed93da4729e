import Testing

@testable import Intake

/// Every CSV format reads its own header in any case, order and spacing, with columns of others.
struct HeaderVariantTests {
  static let ids = [
    "annex-a", "hsb-referral-log", "police-occurrence", "school-census-exclusions",
    "school-census-pupils", "school-census-sen-needs", "school-concern-log", "send-annex-a",
    "service-provider-return", "ssda903", "youth-justice",
  ]

  @Test(arguments: ids)
  func `names in any case, order and spacing are the same columns`(id: String) throws {
    let format = try Bench.format(id)
    for (place, table) in format.tables.enumerated() {
      let names = table.columns.map(\.name)
      let variants = [
        names.map { $0.uppercased() }, names.map { $0.lowercased() }, names.reversed(),
        names.map { " \($0.replacing("_", with: " ")) " }, names + ["shoe size", "", "comments"],
        names.map { $0.replacing(" ", with: "\u{A0}") },
      ]
      for variant in variants {
        let match = try HeaderMatch(variant, format: format, file: "f.csv")
        #expect(match.table == place)
        #expect(match.positions.allSatisfy { $0 >= 0 })
        #expect(!match.remarks.contains { $0.rule == .columnRenamed })
      }
    }
  }

  @Test(arguments: ids)
  func `every other name of a column is the column`(id: String) throws {
    let format = try Bench.format(id)
    for (place, table) in format.tables.enumerated() {
      let header = table.columns.map { $0.also.last ?? $0.name }
      let match = try HeaderMatch(header, format: format, file: "f.csv")
      #expect(match.table == place)
      #expect(match.positions == Array(table.columns.indices))
    }
  }
}
