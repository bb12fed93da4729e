import Records

/// The findings of one delivery, in order and by rule.
struct SenderFindings {
  /// The findings of one rule.
  struct Group {
    let rule: String
    let severity: Finding.Severity
    let title: String
    let howToFix: String
    /// The findings, in the order of files and lines.
    let findings: [Finding]
  }

  /// Every finding, in the order of files, lines, rules and columns.
  let inOrder: [Finding]
  /// The rules with findings, the most frequent first.
  let groups: [Group]

  init(
    _ findings: [Finding], of delivery: Delivery,
    rules: [(id: String, title: String, howToFix: String)]
  ) {
    inOrder = findings.filter { $0.source == delivery.source }.sorted(by: Self.precedes)
    groups = Dictionary(grouping: inOrder, by: \.rule).map { id, findings in
      let rule = rules.first { $0.id == id }
      return Group(
        rule: id, severity: findings.map(\.severity).max { $0.rank < $1.rank } ?? .note,
        title: rule?.title ?? findings[0].message, howToFix: rule?.howToFix ?? "",
        findings: findings)
    }
    .sorted { left, right in
      (right.findings.count, right.severity.rank, left.rule)
        < (left.findings.count, left.severity.rank, right.rule)
    }
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.file, left.line, left.rule, left.column, left.message)
      < (right.file, right.line, right.rule, right.column, right.message)
  }
}

extension Finding.Severity {
  /// How much it matters; 0 for the least.
  fileprivate var rank: Int {
    switch self {
    case .error: 2
    case .query: 1
    case .note: 0
    }
  }

  /// What becomes of the row, in a few words.
  var consequence: String {
    switch self {
    case .error: "error: not used"
    case .query: "query: used, please check"
    case .note: "note"
    }
  }
}
