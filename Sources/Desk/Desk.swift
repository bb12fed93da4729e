public import Records

/// Restricted documents for named readers.
public struct Desk {
  private init() {}

  /// What one sender should put right, as a page to read and a list to work through.
  ///
  /// Both name file, line, column and rule, and never a value that was sent: the sender has the
  /// file. The same findings give the same bytes on every run.
  ///
  /// - Parameters:
  ///   - delivery: What the sender delivered for one source.
  ///   - findings: What is wrong, any order; those of other sources are left out.
  ///   - rules: What senders are told of the rules that findings name.
  /// - Returns: One page complete in itself, and CSV with one row for each finding.
  /// - Complexity: O(n log n) for n findings.
  public static func errorReport(
    for delivery: Delivery, findings: [Finding], rules: [RuleText]
  ) -> (html: String, csv: String) {
    var checked = CheckedDelivery()
    checked.title = "Error report for '\(delivery.source)'"
    checked.verdict = """
      What to put right in the files that were sent. The report names lines and columns and holds \
      no value: look them up in your own copy of the file.
      """
    checked.files = delivery.files
    checked.findings = findings.filter { $0.source == delivery.source }
    checked.counts = counts(of: checked.findings)
    return report(on: checked, rules: rules)
  }

  /// What was found in files that a sender had checked, as a page to read and a list to work through.
  ///
  /// Both name file, line, column and rule, and never a value that was sent. The same findings give
  /// the same bytes on every run.
  ///
  /// - Parameters:
  ///   - checked: What was found.
  ///   - rules: What senders are told of the rules that findings name.
  /// - Returns: One page complete in itself, and CSV with one row for each listed finding.
  /// - Complexity: O(n log n) for n findings.
  public static func report(
    on checked: CheckedDelivery, rules: [RuleText]
  ) -> (html: String, csv: String) {
    let findings = SenderFindings(checked, rules: rules)
    return (
      html: SingleFile.html(SenderPage(checked: checked, findings: findings).page),
      csv: FindingList.csv(findings, of: checked)
    )
  }

  /// How one figure came about, as text for a terminal.
  ///
  /// It names children, journeys and rows by the numbers that the store gives them, and no value.
  ///
  /// - Parameters:
  ///   - account: What is known of the figure.
  ///   - everyRow: Whether every row is listed, and not the first alone.
  /// - Returns: The text, without a last line break.
  /// - Complexity: O(n) for n rows.
  public static func account(of account: FigureAccount, everyRow: Bool = false) -> String {
    AccountText(account: account, everyRow: everyRow).text
  }

  private static func counts(of findings: [Finding]) -> [FindingCount] {
    Dictionary(grouping: findings) { [$0.rule, $0.file, $0.column] }.map { place, found in
      FindingCount(
        rule: place[0], severity: found[0].severity, file: place[1], column: place[2],
        count: found.count)
    }
  }
}
