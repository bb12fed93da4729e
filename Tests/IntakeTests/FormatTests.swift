import Records
import Testing
import Vocabulary
import Yams

@testable import Intake

struct FormatTests {
  private func problem(_ yaml: String) -> String {
    do {
      _ = try YAMLDecoder().decode(Format.self, from: yaml)
      return ""
    } catch DecodingError.dataCorrupted(let context) {
      return context.debugDescription
    } catch {
      return "\(error)"
    }
  }

  private func format(columns: String) -> String {
    """
    {id: f, title: F, version: "1", layout: csv,
     tables: [{id: t, record: person, columns: [\(columns)]}]}
    """
  }

  @Test(arguments: [
    "annex-a", "cin-census", "ctf", "hsb-referral-log", "police-occurrence",
    "police-occurrence-xml",
    "school-census-exclusions", "school-census-pupils", "school-census-sen-needs",
    "school-concern-log", "send-annex-a", "service-provider-return", "ssda903", "ssda903-xml",
    "youth-justice",
  ])
  func `decodes and makes ready each built-in format`(id: String) throws {
    let format = try Bench.format(id)
    #expect(format.id == id)
    let bench = try Bench()
    let source = SourceSettings(
      id: "s", agency: .school, system: "s", format: format, files: [])
    #expect(try bench.intake().admit(source).records.count == 0)
  }

  @Test func `names the nearest key to one that is unknown`() {
    #expect(
      problem(format(columns: "{name: a, feild: child}"))
        == "unknown key 'feild'; did you mean 'field'")
  }

  @Test func `names the nearest field to one that is unknown`() {
    #expect(
      problem(format(columns: "{name: a, field: etnicity}"))
        == "unknown field 'etnicity'; did you mean 'ethnicity'")
  }

  @Test func `lists the known keys where none is near`() {
    #expect(
      problem(format(columns: "{name: a, encoding_of_bytes: x}"))
        == "unknown key 'encoding_of_bytes'; use one of 'name', 'also', 'path', 'field', "
        + "'check', 'form', 'use', 'drop', 'required', 'dates', 'scheme', 'values', 'persons', "
        + "'sets', 'codes', 'replaces'"
    )
  }

  @Test func `wants a use for each column`() {
    #expect(
      problem(format(columns: "{name: a}"))
        == "column 'a' needs 'field', 'check', 'drop' or 'use: part, ethnicity_scheme or refuse'")
  }

  @Test(arguments: ["field: birth", "field: ethnicity", "use: part"])
  func `wants codes where values stand for persons`(use: String) {
    #expect(
      problem(format(columns: "{name: a, \(use), persons: [witness]}"))
        == "column 'a' has 'persons' but fills no field of one code")
  }

  @Test func `refuses a table that names a column it does not declare`() {
    #expect(
      problem(
        """
        {id: f, title: F, version: "1", layout: csv,
         tables: [{id: t, record: person, key: [b], columns: [{name: a, field: child}]}]}
        """) == "table 't' names column 'b' but does not declare it")
  }

  @Test func `refuses XML without paths`() {
    #expect(
      problem(
        """
        {id: f, title: F, version: "1", layout: xml,
         tables: [{id: t, record: person, columns: [{name: a, field: child}]}]}
        """) == "XML format 'f' needs a root and a path for each table and column")
  }

  @Test func `refuses a value for a code that no list has`() throws {
    let yaml = format(columns: "{name: r, field: role, values: {x: nobody}}")
    let decoded = try YAMLDecoder().decode(Format.self, from: yaml)
    let bench = try Bench()
    #expect(
      throws: IntakeError.settings(
        "format 'f', table 't', column 'r': its list has no 'nobody'")
    ) { try bench.admit([:], as: decoded) }
  }
}
