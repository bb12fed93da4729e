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
  ///   - rules: The rules that findings name: id, what is wrong, and what the sender can do.
  /// - Returns: One page complete in itself, and CSV with one row for each finding.
  /// - Complexity: O(n log n) for n findings.
  public static func errorReport(
    for delivery: Delivery, findings: [Finding],
    rules: [(id: String, title: String, howToFix: String)]
  ) -> (html: String, csv: String) {
    let findings = SenderFindings(findings, of: delivery, rules: rules)
    return (
      html: SingleFile.html(ErrorReportPage(delivery: delivery, findings: findings).page),
      csv: FindingList.csv(findings.inOrder)
    )
  }
}
