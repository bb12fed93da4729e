import Foundation
import Testing

@testable import Pipeline

/// The public figures of the sample beside the internal ones, by the policy's own words.
///
/// Written without the program's protection: counts from 1 to 7 hidden, others to the nearest 5.
@Suite(.serialized)
struct PublicFiguresTests {
  private static let columns = """
    table_id || '/' || period_kind || '/' || period_code || '/' || coalesce(category1, '') || '/'
    || coalesce(category2, '') || '/' || measure AS cell
    """

  private func sample() throws -> PublicSample { try PublicSample.sampleshire.get().sample }

  /// Rounded as the policy says, in whole numbers.
  private func rounded(_ count: Int) -> Int { (count + 2) / 5 * 5 }

  @Test
  func `the sample's release is whole, with no table left out`() throws {
    let outcome = try PublicSample.sampleshire.get().outcome
    #expect(outcome.code == .complete)
    let tables = try sample().ask(
      "\(sample().shelf)/current", "SELECT DISTINCT table_id FROM indicator_value")
    for wanted in [
      "B1.age_band", "B2.sex", "B3.ethnic_group", "B4.learning", "C1.funnel", "D1.waits",
    ] {
      #expect(tables.contains([wanted]), "\(wanted)")
    }
    let missing = "SELECT count(*) FROM released_table WHERE not_available LIKE '%small counts%'"
    #expect(try sample().ask("\(sample().shelf)/current", missing) == [["0"]])
  }

  @Test
  func `every public count is the internal one, rounded, or hidden`() throws {
    let run = try sample()
    let inside = try numbers(of: #require(run.run.current), "count")
    let outside = try numbers(of: "\(run.shelf)/current", "count")
    #expect(outside.count > 700)
    for (cell, count) in outside where !cell.contains("D1.waits") && !cell.contains("C2.support") {
      guard let internal_ = inside[cell] else {
        Issue.record("\(cell) is not in the internal release")
        continue
      }
      #expect(!(1...7).contains(internal_), "\(cell)")
      #expect(count == rounded(internal_), "\(cell)")
    }
  }

  @Test
  func `every public total is the internal one, rounded, and a population as it is`() throws {
    let run = try sample()
    let inside = try numbers(of: #require(run.run.current), "denominator")
    let outside = try numbers(of: "\(run.shelf)/current", "denominator")
    #expect(outside.count > 500)
    for (cell, total) in outside {
      guard let internal_ = inside[cell] else {
        Issue.record("\(cell) is not in the internal release")
        continue
      }
      let isPopulation = cell.hasSuffix("/rate") || cell.hasSuffix("/rate_ratio")
      #expect(total == (isPopulation ? internal_ : rounded(internal_)), "\(cell)")
    }
  }

  @Test
  func `a low internal count is hidden wherever it stands`() throws {
    let run = try sample()
    let inside = try numbers(of: #require(run.run.current), "count")
    let sql = "SELECT \(Self.columns), status FROM indicator_value WHERE count IS NOT NULL"
    let shown = Set(try run.ask("\(run.shelf)/current", sql).compactMap { $0[0] })
    let low = inside.filter { (1...7).contains($0.value) }
    #expect(low.count > 100)
    for cell in low.keys where !cell.contains("D1.waits") && !cell.contains("C2.support") {
      #expect(!shown.contains(cell), "\(cell)")
    }
  }

  @Test
  func `a percentage is of the shown counts, to the last digit`() throws {
    let run = try sample()
    let sql = """
      SELECT table_id, count, denominator, value FROM indicator_value
      WHERE measure = 'percentage' AND value IS NOT NULL
      """
    let rows = try run.ask("\(run.shelf)/current", sql)
    #expect(rows.count > 250)
    for row in rows {
      let (count, total) = (Double(row[1] ?? "") ?? -1, Double(row[2] ?? "") ?? 0)
      #expect(abs((Double(row[3] ?? "") ?? -1) - 100 * count / total) < 1e-9, "\(row[0] ?? "")")
    }
  }

  @Test
  func `what is hidden has no value, no limits, no remark and one symbol`() throws {
    let run = try sample()
    let sql = """
      SELECT count(*) FROM indicator_value WHERE status NOT IN ('ok', 'z', 'x')
      AND (value IS NOT NULL OR lower_ci IS NOT NULL OR upper_ci IS NOT NULL OR note <> ''
      OR status <> 'c')
      """
    #expect(try run.ask("\(run.shelf)/current", sql) == [["0"]])
    let flagged = "SELECT count(*) FROM indicator_value WHERE low_count <> 0"
    #expect(try run.ask("\(run.shelf)/current", flagged) == [["0"]])
  }

  @Test
  func `every table lists the categories that the internal one lists, in its order`() throws {
    let run = try sample()
    let sql = """
      SELECT table_id, period_code, category1, category2 FROM indicator_value
      WHERE measure IN ('count', 'percentage', 'rate') ORDER BY table_id, period_code, id
      """
    let outside = try run.ask("\(run.shelf)/current", sql)
    let tables = Set(outside.map { [$0[0], $0[1]] })
    let inside = try run.ask(#require(run.run.current), sql)
      .filter { tables.contains([$0[0], $0[1]]) }
    func others(_ rows: [[String?]]) -> [[String?]] { rows.filter { $0[0] != "C3.waiting" } }
    #expect(others(outside) == others(inside))
    // Bands in which nobody of the year can wait on the reference date are no rows.
    let waiting = outside.filter { $0[0] == "C3.waiting" }
    #expect(waiting == inside.filter(waiting.contains) && waiting.count < 10)
    #expect(Set(waiting.map { $0[1] }) == ["2023-24", "2024-25"])
  }

  @Test
  func `nothing of the data's rows, files or estimates goes out`() throws {
    let run = try sample()
    let tables = try run.ask(
      "\(run.shelf)/current", "SELECT DISTINCT indicator_id FROM released_table")
    for id in tables.compactMap({ $0[0] }) {
      #expect(!id.hasPrefix("E") && !id.hasPrefix("F") && id != "A4", "\(id)")
    }
    let rows = """
      SELECT count(*) FROM source_status WHERE rows_read IS NOT NULL OR files IS NOT NULL
      """
    #expect(try run.ask("\(run.shelf)/current", rows) == [["0"]])
    #expect(try run.ask("\(run.shelf)/current", "SELECT count(*) FROM source_file") == [["0"]])
    let kinds = "SELECT DISTINCT period_kind FROM released_table ORDER BY 1"
    #expect(try run.ask("\(run.shelf)/current", kinds) == [["financial_year"], ["quarter"]])
  }

  @Test
  func `no identifier, name of a person or of a file stands in the release or the ledger`() throws {
    let run = try sample()
    let names = [
      "Ana One", "Bea Two", "hsb-referral-log.csv", "concern-log.csv", "coordinator/",
    ]
    for file in try run.files(of: "public/public-0001").keys {
      let path = "\(run.shelf)/public-0001/\(file)"
      guard let bytes = FileManager.default.contents(atPath: path) else { continue }
      for name in names { #expect(bytes.range(of: Data(name.utf8)) == nil, "\(file)") }
    }
  }

  private func numbers(of folder: String, _ column: String) throws -> [String: Int] {
    let sql = "SELECT \(Self.columns), \(column) FROM indicator_value WHERE \(column) IS NOT NULL"
    return try sample().ask(folder, sql).reduce(into: [:]) { found, row in
      guard let cell = row[0], let number = row[1].flatMap(Int.init) else { return }
      found[cell] = number
    }
  }
}
