import Records

/// The findings of one source: all errors, and of the rest the first of each kind and the totals.
struct FindingLedger {
  private struct Kind: Hashable {
    let rule: String
    let file: String
    let column: String
  }

  /// The most findings of one rule, file and column that are listed, errors apart.
  static let cap = 1000

  /// The findings, in the order in which they were made.
  private(set) var findings: [Finding] = []
  private var counts: [Kind: Int] = [:]
  private let source: String

  /// Creates an empty ledger.
  ///
  /// - Parameter source: The source's id.
  init(source: String) {
    self.source = source
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - rule: The rule that is broken.
  ///   - file: The file's name below the inbox.
  ///   - line: Physical line from 1, or 0 for the file as a whole.
  ///   - column: The column's name, or empty.
  ///   - place: Which columns of the file are meant, or empty.
  mutating func add(
    _ rule: Rule, file: String, line: Int, column: String = "", place: String = ""
  ) {
    counts[Kind(rule: rule.id, file: file, column: column), default: 0] += 1
    let count = counts[Kind(rule: rule.id, file: file, column: column)] ?? 0
    guard rule.severity == .error || count <= Self.cap else { return }
    findings.append(
      Finding(
        rule.severity, rule: rule.id, source: source, file: file, line: line, column: column,
        message: place.isEmpty ? rule.message : "\(rule.wrong) (\(place)); \(rule.fix)"))
  }

  /// How often each rule was broken, in order of rules.
  var totals: [RuleCount] {
    var totals: [String: Int] = [:]
    for (kind, count) in counts { totals[kind.rule, default: 0] += count }
    return totals.sorted { $0.key < $1.key }.compactMap { id, count in
      RuleBook.rule(id: id).map {
        RuleCount(rule: id, severity: $0.severity, count: count, source: source)
      }
    }
  }

  /// Adds the totals of findings that are not listed, and puts all in order.
  mutating func close() {
    for (kind, count) in counts where count > Self.cap {
      guard let rule = RuleBook.rule(id: kind.rule), rule.severity != .error else { continue }
      let further = Rule.furtherFindings
      findings.append(
        Finding(
          further.severity, rule: further.id, source: source, file: kind.file, line: 0,
          column: kind.column,
          message:
            "\(count - Self.cap) further findings of \(rule.id) are not listed; \(further.fix)"))
    }
    findings.sort {
      ($0.file, $0.line, $0.rule, $0.column) < ($1.file, $1.line, $1.rule, $1.column)
    }
  }
}
