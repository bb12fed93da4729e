import Disclosure
import Testing

@Suite struct ReleaseDatabaseTests {
  @Test func `names itself, its layout and its journal, and passes its own checks`() throws {
    let database = try PublishedDatabase(try SampleRelease())
    // "CTNM" as four bytes: 0x43, 0x54, 0x4E, 0x4D.
    #expect(try database.text("PRAGMA application_id") == String(0x4354_4E4D))
    #expect(try database.text("PRAGMA user_version") == "1")
    #expect(try database.text("PRAGMA journal_mode") == "delete")
    #expect(try database.text("PRAGMA integrity_check") == "ok")
    #expect(try database.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(try database.text("SELECT count(*) FROM sqlite_schema WHERE type = 'view'") == "0")
  }

  @Test func `describes every column of every table, and no other`() throws {
    let database = try PublishedDatabase(try SampleRelease())
    let columns = try database.rows(
      """
      SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
      WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1, 2
      """)
    let described = try database.rows(
      "SELECT table_name, column_name FROM data_dictionary ORDER BY 1, 2")
    #expect(columns.count > 150)
    #expect(columns == described)
    #expect(
      try database.text(
        """
        SELECT count(*) FROM data_dictionary
        WHERE trim(description) = '' OR trim(table_description) = ''
        """) == "0")
    #expect(
      try database.rows(
        """
        SELECT DISTINCT code_list FROM data_dictionary WHERE code_list <> ''
        AND code_list NOT IN (SELECT table_name FROM data_dictionary)
        """
      ).isEmpty)
  }

  @Test func `holds a share with its count, total, interval and unit`() throws {
    let database = try PublishedDatabase(try SampleRelease())
    let rows = try database.rows(
      """
      SELECT count, denominator, value, round(lower_ci, 1), round(upper_ci, 1), unit, status,
        low_count
      FROM indicator_value WHERE table_id = 'B2.sex' AND period_code = '2024-25'
      AND category1 IN ('female', 'other') AND measure = 'percentage' ORDER BY category1
      """)
    // 23 of 112 is 20.5%; Wilson's limits as in the statistics room's tests, to one decimal.
    #expect(rows[0] == ["23", "112", "20.535714285714285", "14.1", "28.9", "per cent", "ok", "0"])
    #expect(rows[1][0] == "1")
    #expect(rows[1][7] == "1")
    let most = try database.rows(
      """
      SELECT count, denominator, unit FROM indicator_value WHERE table_id = 'B2.sex'
      AND period_code = '2024-25' AND category1 = 'female' AND measure = 'highest_share'
      """)
    // The 4 of whom it is not stated may all be girls: 23 + 4.
    #expect(most == [["27", "112", "per cent"]])
  }

  @Test func `leaves what is not shown empty and says why`() throws {
    let database = try PublishedDatabase(try SampleRelease())
    let nobody = try database.rows(
      """
      SELECT count, denominator, value, lower_ci, upper_ci, status FROM indicator_value
      WHERE table_id = 'B4.learning' AND category1 = 'concern' AND period_code = '2024-25'
      """)
    #expect(nobody == [["0", "0", nil, nil, nil, "z"]])
    let unavailable = try database.rows(
      """
      SELECT measure, count, value, status, note FROM indicator_value
      WHERE table_id = 'C3.waiting' AND period_code = '2024-25'
      """)
    let reason = "no source of this period says when a referral was received"
    #expect(unavailable == [[nil, nil, nil, "x", reason]])
    #expect(
      try database.text(
        "SELECT not_available FROM released_table WHERE table_id = 'C3.waiting'") == reason)
  }

  @Test func `withholds a suppressed count as NULL with status c`() throws {
    let release = try SampleRelease(tables: [SampleReleased.suppressed], audience: .public)
    let rows = try PublishedDatabase(release).rows(
      """
      SELECT category1, count, value, status, count_status, denominator_status
      FROM indicator_value ORDER BY id
      """)
    #expect(
      rows == [["female", nil, nil, "c", "c", "z"], ["male", "85", "85.0", "ok", "ok", "z"]])
  }

  @Test func `says when it was built in one place only`() throws {
    let database = try PublishedDatabase(try SampleRelease())
    #expect(try database.text("SELECT built_at_utc FROM release") == "2025-10-01T02:15:09Z")
    #expect(
      try database.rows("SELECT period_from, period_to, as_of, audience FROM release")
        == [["2023-04-01", "2026-03-31", "2025-09-30", "internal"]])
    let named = try database.rows(
      "SELECT table_name FROM data_dictionary WHERE column_name LIKE '%built%'")
    #expect(named == [["release"]])
  }

  @Test func `lays an indicator out wide with labels for spreadsheets`() throws {
    let database = try PublishedDatabase(try SampleRelease())
    let rows = try database.rows(
      """
      SELECT breakdown_1, category_1, count, out_of, round(percentage, 1), percentage_status, note
      FROM wide_b2 WHERE period_code = '2024-25'
      """)
    #expect(rows[1] == ["Gender or sex as recorded", "Male", "84", "112", "75.0", "ok", ""])
    let waits = try database.rows(
      """
      SELECT category_1, count, median, upper_quartile, upper_quartile_status, note FROM wide_d1
      WHERE period_code = '2024-25'
      """)
    #expect(
      waits[2] == [
        "Support started to support ended", "4", "90.0", nil, "x",
        "Median: made from fewer than 10 children; Lower quartile: made from fewer than 10 children; "
          + "Upper quartile: not reached, 60 or more; "
          + "90th percentile: not reached, 90 or more",
      ])
  }

  @Test func `publishes rows and file names of sources to staff only`() throws {
    let sql = "SELECT source_id, rows_read, rows_used + rows_set_aside, files FROM source_status"
    let inside = try PublishedDatabase(try SampleRelease())
    #expect(
      try inside.rows(sql) == [["schools", "1204", "1199", "1"], ["police", nil, nil, "0"]])
    #expect(try inside.rows("SELECT file_name FROM source_file") == [["safeguarding.csv"]])
    let outside = try PublishedDatabase(
      try SampleRelease(tables: [SampleReleased.suppressed], audience: .public))
    #expect(
      try outside.rows(sql) == [["schools", nil, nil, nil], ["police", nil, nil, nil]])
    #expect(try outside.rows("SELECT file_name FROM source_file").isEmpty)
  }

  @Test func `what an indicator is says its tables, its days and its query`() throws {
    let release = try SampleRelease()
    let database = try PublishedDatabase(release)
    let row = try #require(
      try database.rows(
        """
        SELECT tables, first_day, last_day, known_issues, query FROM indicator_metadata
        WHERE indicator_id = 'B2'
        """
      ).first)
    #expect(Array(row.prefix(4)) == ["B2.sex", "2023-04-01", "2026-03-31", "K1"])
    let query = try #require(row.last ?? nil)
    #expect(
      try database.rows("SELECT count(*) FROM (\(query))")
        == database.rows("SELECT count(*) FROM indicator_value WHERE table_id = 'B2.sex'"))
  }
}
