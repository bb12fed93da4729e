import Records

/// The findings of one sender, in order and by rule.
struct SenderFindings {
  /// A column of a file in which a rule is broken.
  struct Place {
    let file: String
    let column: String
    let count: Int
    /// Lines of the listed findings, ascending, each once.
    let lines: [Int]
  }

  /// The findings of one rule.
  struct Group {
    let rule: RuleText
    let severity: Finding.Severity
    /// All findings, listed or not.
    let count: Int
    /// Where they are, in the order of files and columns.
    let places: [Place]
  }

  /// Every listed finding, in the order of files, lines, rules and columns.
  let inOrder: [Finding]
  /// The rules with findings: errors, queries and notes, of each the most frequent first.
  let groups: [Group]
  private let fixes: [String: String]

  init(_ checked: CheckedDelivery, rules: [RuleText]) {
    let inOrder = checked.findings.sorted(by: Self.precedes)
    let listed = Dictionary(grouping: inOrder) { [$0.rule, $0.file, $0.column] }
    self.inOrder = inOrder
    fixes = Dictionary(rules.map { ($0.id, $0.fix) }) { first, _ in first }
    groups = Dictionary(grouping: checked.counts, by: \.rule).map { id, counts in
      let rule = rules.first { $0.id == id }
      let message = inOrder.first { $0.rule == id }?.message ?? id
      return Group(
        rule: rule ?? RuleText(id: id, wrong: message, fix: ""),
        severity: counts.map(\.severity).max { $0.rank < $1.rank } ?? .note,
        count: counts.reduce(0) { $0 + $1.count },
        places: counts.sorted { ($0.file, $0.column) < ($1.file, $1.column) }.map { count in
          Place(
            file: count.file, column: count.column, count: count.count,
            lines: Self.lines(of: listed[[id, count.file, count.column]] ?? []))
        })
    }
    .sorted { left, right in
      (right.severity.rank, right.count, left.rule.id)
        < (left.severity.rank, left.count, right.rule.id)
    }
  }

  /// What is wrong, with the place that a finding itself names.
  func wrong(_ finding: Finding) -> String {
    let end = "; " + fix(finding)
    return finding.message.hasSuffix(end)
      ? String(finding.message.dropLast(end.count)) : finding.message
  }

  /// What to do: as the rule says, or what a finding of no known rule says behind its semicolon.
  func fix(_ finding: Finding) -> String {
    if let fix = fixes[finding.rule], finding.message.hasSuffix(fix) { return fix }
    let parts = finding.message.split(separator: "; ", maxSplits: 1)
    return parts.count > 1 ? String(parts[1]) : ""
  }

  private static func lines(of findings: [Finding]) -> [Int] {
    var lines: [Int] = []
    for line in findings.map(\.line) where line > 0 && line != lines.last { lines.append(line) }
    return lines
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
    case .query: "query: please check"
    case .note: "note"
    }
  }
}
