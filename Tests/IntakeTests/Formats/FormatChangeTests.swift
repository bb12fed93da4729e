import Testing
import Yams

@testable import Intake

struct FormatChangeTests {
  private func format(_ changes: String, columns: String = "{name: c, field: child}") throws
    -> Format
  {
    try YAMLDecoder().decode(
      Format.self,
      from: """
        id: f
        title: F
        version: "1"
        layout: csv
        dates: [day_first]
        years: {from: 2020, to: 2025}
        tables: [{id: t, record: person, key: [c], columns: [\(columns)]}]
        changes: [\(changes)]
        """)
  }

  private func problem(_ changes: String) -> String {
    do {
      _ = try format(changes)
      return ""
    } catch DecodingError.dataCorrupted(let context) {
      return context.debugDescription
    } catch {
      return "\(error)"
    }
  }

  private func names(_ format: Format, _ year: Int) -> [String] {
    format.editions.first { $0.period.year == year }?.tables[0].columns.map(\.name) ?? []
  }

  @Test func `columns come, go and change names from their year on`() throws {
    let format = try format(
      """
      {from: 2021, why: w, table: t, add: [{name: d, field: birth}]},
      {from: 2023, why: w, table: t, rename: {c: e}}, {from: 2024, why: w, table: t, remove: [d]}
      """)
    #expect(names(format, 2020) == ["c"])
    #expect(names(format, 2021) == ["c", "d"])
    #expect(names(format, 2023) == ["e", "d"])
    #expect(names(format, 2024) == ["e"])
    #expect(format.tables[0].columns.map(\.name) == ["e", "d"])
    #expect(format.tables[0].columns[0].also == ["c"])
    #expect(format.tables[0].key == ["e"])
  }

  @Test func `a year marks what only other years know and reads it all the same`() throws {
    let format = try format(
      """
      {from: 2021, why: w, table: t, add: [{name: d, field: birth, required: true}]},
      {from: 2023, why: w, table: t, rename: {c: e}},
      {from: 2024, why: w, table: t, codes: [{column: r, add: [x], remove: [y]}]}
      """, columns: "{name: c, field: child}, {name: r, field: role, codes: [y, z]}")
    let table = format.edition(of: ReturnPeriod(year: 2020)).tables[0]
    #expect(table.column(named: "d")?.isOfOtherYear == true)
    #expect(table.column(named: "d")?.isRequired == false)
    #expect(table.column(named: "e")?.namesOfOtherYears == ["e"])
    #expect(table.column(named: "r")?.codesOfOtherYears == ["x"])
    let later = format.edition(of: ReturnPeriod(year: 2025)).tables[0]
    #expect(later.column(named: "d")?.isRequired == true)
    #expect(later.column(named: "e")?.namesOfOtherYears == ["c"])
    #expect(later.column(named: "r")?.codesOfOtherYears == ["y"])
    #expect(format.edition(of: nil) == format)
  }

  @Test func `what two years read in two ways is read in neither where nobody says the year`()
    throws
  {
    let format = try format(
      """
      {from: 2022, why: w, table: t, modify: [{column: r, values: {a: harmed, b: harmed}}]},
      {from: 2022, why: w, table: t, modify: [{column: d, dates: [month_first]}]}
      """,
      columns: "{name: c, field: child}, {name: d, field: birth}, "
        + "{name: r, field: role, values: {a: displayed, n: both}}")
    let all = format.tables[0]
    #expect(all.column(named: "r")?.values == ["b": "harmed", "n": "both"])
    #expect(all.column(named: "d")?.dates == [.dayFirst, .monthFirst])
    let early = format.edition(of: ReturnPeriod(year: 2021)).tables[0]
    #expect(early.column(named: "r")?.values == ["a": "displayed", "b": "harmed", "n": "both"])
    #expect(early.column(named: "d")?.dates == nil)
    let late = format.edition(of: ReturnPeriod(year: 2022)).tables[0]
    #expect(late.column(named: "r")?.values["a"] == "harmed")
    #expect(late.column(named: "d")?.dates == [.monthFirst])
  }

  @Test func `a term that is not said knows what any term of the year knows`() throws {
    let format = try format(
      "{from: autumn 2021, terms: [autumn], why: w, table: t, add: [{name: d, field: birth}]}")
    func isKnown(_ period: ReturnPeriod) -> Bool {
      format.edition(of: period).tables[0].column(named: "d")?.isOfOtherYear == false
    }
    #expect(isKnown(ReturnPeriod(year: 2021)))
    #expect(isKnown(ReturnPeriod(year: 2021, term: .autumn)))
    #expect(!isKnown(ReturnPeriod(year: 2021, term: .spring)))
    #expect(!isKnown(ReturnPeriod(year: 2020)))
    #expect(isKnown(ReturnPeriod(year: 2030)), "read as the last year described")
  }

  @Test(arguments: [
    ("{from: 2021, why: w}", "a change needs 'add_table', or 'table' and what changes in it"),
    ("{from: 2021, why: w, table: u, remove: [c]}", "'w' names table 'u', which is not there"),
    (
      "{from: 2021, why: w, table: t, remove: [d]}",
      "table 't': 'w' names column 'd', which is not there"
    ),
    (
      "{from: 2021, why: w, table: t, remove: [c]}",
      "table 't': 'w' leaves column 'c' named but not declared"
    ),
    (
      "{from: 2021, why: w, table: t, codes: [{column: c, remove: [x]}]}",
      "table 't': 'w' removes code 'x', which 'c' lacks"
    ),
    (
      "{from: 2021, why: w, table: t, rename: {c: d}, add: [{name: c, field: birth}]}",
      "table 't': 'w' adds column 'c', which is there or was renamed"
    ),
    ("{from: easter 2021, why: w, table: t}", "a period is written as '2021' or 'autumn 2023'"),
    (
      "{from: 2021, why: w, table: t, renames: {c: d}}",
      "unknown key 'renames'; did you mean 'rename'"
    ),
  ])
  func `says what contradicts the year before`(change: String, expected: String) {
    #expect(problem(change) == expected)
  }
}
