import Records
import Testing

@testable import Intake

struct ElementRenamedTests {
  private static let person = """
    <force>F</force><occurrence_ref>O1</occurrence_ref><nominal_ref>N1</nominal_ref>\
    <ethnicity_scheme>dfe</ethnicity_scheme><role>suspect</role><offence_code>8</offence_code>\
    <date_recorded>2024-05-01</date_recorded>
    """

  private static func police(_ persons: String) -> [String: String] {
    ["sent.xml": "<Occurrences><Occurrence>\(persons)</Occurrence></Occurrences>"]
  }

  @Test func `asks for an element that looks like a declared one`() throws {
    let found = try RuleBench.census(
      identifiers: "<personBirthDate>2012-02-03</personBirthDate><Ethnicitty>x</Ethnicitty>")
    #expect(found.contains("V123 PersonBirthDate"))
    #expect(found.contains("V124"))
  }

  @Test func `knows a renamed row by what it holds`() throws {
    let both = "<Person>\(Self.person)</Person><Nominal>\(Self.person)</Nominal>"
    let admission = try Bench().admit(Self.police(both), as: "police-occurrence-xml")
    #expect(admission.breaches.contains("V123 Person"))
    #expect(admission.findings.first { $0.rule == "V123" }?.message.contains("Nominal") == false)
  }

  @Test func `refuses a document all of whose rows are renamed`() throws {
    #expect(
      throws: IntakeError.wrongFormat(
        file: "sent.xml", format: "police-occurrence-xml",
        expected:
          "an element inside 'Occurrences/Occurrence', on line 1, looks like 'Person'")
    ) {
      _ = try Bench().admit(
        Self.police("<Nominal>\(Self.person)</Nominal>"), as: "police-occurrence-xml")
    }
  }
}
