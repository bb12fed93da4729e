import Foundation
import GRDB
import Records
import Testing

@testable import Store

struct StoreSchemaTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Store.write(.sample(), to: folder.store)
  }

  @Test func `every table, view and column is described`() throws {
    let missing = try folder.ask(
      """
      SELECT s.name, c.name FROM sqlite_master AS s JOIN pragma_table_info(s.name) AS c
      WHERE s.type IN ('table', 'view') AND NOT EXISTS (
        SELECT * FROM table_description AS d
        WHERE d.table_name = s.name AND d.column_name = c.name AND length(d.description) > 2)
      UNION ALL
      SELECT s.name, '' FROM sqlite_master AS s
      WHERE s.type IN ('table', 'view') AND NOT EXISTS (
        SELECT * FROM table_description AS d
        WHERE d.table_name = s.name AND d.column_name = '' AND length(d.description) > 9)
      """)
    #expect(missing == [])
    #expect(try folder.ask("SELECT count(*) FROM table_description") != [["0"]])
  }

  @Test func `nothing is described that is not there`() throws {
    let extra = try folder.ask(
      """
      SELECT d.table_name, d.column_name FROM table_description AS d
      WHERE d.column_name <> '' AND NOT EXISTS (
        SELECT * FROM pragma_table_info(d.table_name) AS c WHERE c.name = d.column_name)
      """)
    #expect(extra == [])
  }

  @Test func `every field of a record has a column`() throws {
    let columns = try folder.ask("SELECT name FROM pragma_table_info('observation')")
      .compactMap(\.first)
    let fields =
      TokenField.allCases.map(\.name) + DayField.allCases.map(\.name)
      + CodeField.allCases.map(\.name) + SetField.allCases.map(\.name)
    #expect(
      columns == ["id", "delivery_file", "line", "kind", "agency", "child_id"] + fields)
    #expect(fields.count == 55)
  }

  @Test func `every list that a column names is stored with its labels`() throws {
    let missing = try folder.ask(
      """
      SELECT DISTINCT d.code_list FROM table_description AS d WHERE d.code_list IS NOT NULL
        AND d.code_list NOT IN (SELECT list FROM code_list)
      """)
    #expect(missing == [])
    #expect(
      try folder.ask(
        "SELECT code, label, position FROM code_list WHERE list = 'area' ORDER BY position") == [
          ["unrecognised", "sent, but the list does not know it", "-2"], ["E1", "Northam", "0"],
          ["E2", "O'Brien's Quay", "1"],
        ])
  }

  @Test(arguments: [
    ("observation", "birth", "'2025-02-30'"), ("observation", "birth", "'30/02/2025'"),
    ("observation", "sex", "'F'"), ("observation", "nhs_number", "x'0102'"),
    ("observation", "line", "0"), ("observation", "needs", "''"),
    ("delivery_file", "rows_used", "3"), ("delivery_file", "sha256", "'abc'"),
    ("child", "learning_narrow", "'perhaps'"), ("milestone", "day", "'2025-13-01'"),
    ("journey", "is_referral", "2"), ("quarantine", "line", "0"), ("finding", "severity", "'bad'"),
    ("link", "right_observation", "left_observation"), ("observation", "child_id", "'nobody'"),
  ])
  func `the schema refuses what cannot be`(table: String, column: String, value: String) throws {
    let queue = try DatabaseQueue(path: folder.store)
    let error = #expect(throws: DatabaseError.self) {
      try queue.write { db in
        try db.execute(sql: "UPDATE \"\(table)\" SET \"\(column)\" = \(value)")
      }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }
}
