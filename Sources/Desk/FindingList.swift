import Records
import Vocabulary

/// Findings as CSV that a spreadsheet opens as it is meant.
enum FindingList {
  private static let header = [
    "file", "line", "column_letter", "column", "rule", "severity", "what_is_wrong", "what_to_do",
  ]

  /// One row for each refused file and each finding; UTF-8 with a mark, so that Excel knows it.
  static func csv(_ findings: SenderFindings, of checked: CheckedDelivery) -> String {
    var csv = "\u{FEFF}" + header.joined(separator: ",") + "\r\n"
    for refusal in checked.refusals {
      let cells = [
        text(refusal.file), refusal.line > 0 ? String(refusal.line) : "", "", "", refusal.rule,
        "error", text(refusal.wrong), text(refusal.fix),
      ]
      csv += cells.joined(separator: ",") + "\r\n"
    }
    for finding in findings.inOrder {
      let line = finding.line > 0 ? String(finding.line) : ""
      let cells = [
        text(finding.file), line, checked.letters[finding.file]?[finding.column] ?? "",
        text(finding.column), text(finding.rule), finding.severity.rawValue,
        text(findings.wrong(finding)), text(findings.fix(finding)),
      ]
      csv += cells.joined(separator: ",") + "\r\n"
    }
    return csv
  }

  /// A text cell: quoted where it must be, and kept from being taken for a formula.
  ///
  /// > Source: RFC 4180; OWASP Application Security Verification Standard 5, 1.2.10.
  private static func text(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\0".unicodeScalars.contains($0) }
    return CSVCell.quoted(isFormula == true ? "'" + text : text)
  }
}
