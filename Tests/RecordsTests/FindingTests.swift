import Records
import Testing

struct FindingTests {
  @Test(arguments: [
    (
      Finding.Severity.error, "V014", 12, "date_of_birth",
      "police.csv:12: error: V014 'date_of_birth': is after the day of the event; check both"
    ),
    (
      .query, "V020", 3, "", "police.csv:3: query: V020 is after the day of the event; check both"
    ),
    (
      .note, "V001", 0, "", "police.csv:0: note: V001 is after the day of the event; check both"
    ),
  ])
  func `a finding says where, how much, which rule, which column and what to do`(
    severity: Finding.Severity, rule: String, line: Int, column: String, text: String
  ) {
    let finding = Finding(
      severity, rule: rule, source: "police", file: "police.csv", line: line, column: column,
      message: "is after the day of the event; check both")
    #expect(finding.description == text)
  }
}
