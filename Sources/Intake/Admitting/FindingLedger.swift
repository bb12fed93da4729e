import Records

/// The findings of one source: all are counted, and of each kind so many listed as is asked for.
struct FindingLedger {
  private struct Kind: Hashable {
    let rule: String
    let file: String
    let column: String
  }

  /// The findings, in the order in which they were made.
  private(set) var findings: [Finding] = []
  /// The lines whose rows are set aside, in the order in which they were read.
  private(set) var setAside: [SetAsideLine] = []
  private var counts: [Kind: Int] = [:]
  private let source: String
  private let listing: Listing

  /// Creates an empty ledger.
  ///
  /// - Parameters:
  ///   - source: The source's id.
  ///   - listing: How many findings of one rule, file and column are listed.
  init(source: String, listing: Listing) {
    self.source = source
    self.listing = listing
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
    guard count <= listing.most(of: rule.severity) else { return }
    findings.append(
      Finding(
        rule.severity, rule: rule.id, source: source, file: file, line: line, column: column,
        message: place.isEmpty ? rule.message : "\(rule.wrong) (\(place)); \(rule.fix)"))
  }

  /// Notes that a row is set aside.
  ///
  /// - Parameters:
  ///   - file: The file's name below the inbox.
  ///   - line: Physical line on which the row starts, from 1.
  ///   - rules: Ids of the rules that it breaks.
  mutating func setAside(file: String, line: Int, rules: [String]) {
    let next = SetAsideLine(file: file, line: line, rules: Set(rules).sorted())
    guard let last = setAside.last, last.isSamePlace(as: next) else {
      setAside.append(next)
      return
    }
    setAside[setAside.count - 1] = last.joined(with: next)
  }

  /// Puts the lines in order; elements that start on one line can end far apart.
  private mutating func joinSetAside() {
    setAside.sort { ($0.file, $0.line) < ($1.file, $1.line) }
    var joined: [SetAsideLine] = []
    for next in setAside {
      guard let last = joined.last, last.isSamePlace(as: next) else {
        joined.append(next)
        continue
      }
      joined[joined.count - 1] = last.joined(with: next)
    }
    setAside = joined
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

  /// How often each rule was broken in each column of each file; any order.
  var counted: [FindingCount] {
    counts.compactMap { kind, count in
      RuleBook.rule(id: kind.rule).map {
        FindingCount(
          rule: kind.rule, severity: $0.severity, file: kind.file, column: kind.column,
          count: count)
      }
    }
  }

  /// Adds the totals of findings that are not listed, and puts all in order.
  mutating func close() {
    joinSetAside()
    for (kind, count) in counts {
      guard let rule = RuleBook.rule(id: kind.rule) else { continue }
      let listed = listing.most(of: rule.severity)
      guard count > listed else { continue }
      let further = Rule.furtherFindings
      findings.append(
        Finding(
          further.severity, rule: further.id, source: source, file: kind.file, line: 0,
          column: kind.column,
          message:
            "\(count - listed) further findings of \(rule.id) are not listed; \(further.fix)"))
    }
    findings.sort {
      ($0.file, $0.line, $0.rule, $0.column) < ($1.file, $1.line, $1.rule, $1.column)
    }
  }
}

extension SetAsideLine {
  fileprivate func isSamePlace(as other: Self) -> Bool {
    line == other.line && file == other.file
  }

  fileprivate func joined(with other: Self) -> Self {
    SetAsideLine(
      file: file, line: line, rows: rows + other.rows,
      rules: Set(rules).union(other.rules).sorted())
  }
}
