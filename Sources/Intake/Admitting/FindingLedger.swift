import Records

/// The findings of one source: all are counted, and of each kind so many listed as is asked for.
struct FindingLedger {
  private struct Kind: Hashable {
    let rule: Int
    let file: Int
    let column: Int
  }

  // Findings are kept by number and written out at the end: a file may have very many.
  private struct Note {
    let file: Int32
    let line: Int32
    let rule: Int32
    let column: Int32
  }

  private var notes: [Note] = []
  private var setAsideLines = SetAsideLines()
  // Findings whose message is their own.
  private var remarks: [Finding] = []
  private var counts: [Kind: Int] = [:]
  private var rules: [Int: Rule] = [:]
  private var files: [String: Int] = [:]
  private var names: [String] = []
  private let source: String
  private let columns: ColumnNames
  private let listing: Listing

  /// Creates an empty ledger.
  ///
  /// - Parameters:
  ///   - source: The source's id.
  ///   - columns: The names of the format's columns.
  ///   - listing: How many findings of one rule, file and column are listed.
  init(source: String, columns: ColumnNames, listing: Listing) {
    self.listing = listing
    self.source = source
    self.columns = columns
    for rule in RuleBook.rules { rules[rule.number] = rule }
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
    guard place.isEmpty else {
      let kind = Kind(
        rule: rule.number, file: number(of: file), column: columns.number(of: column))
      counts[kind, default: 0] += 1
      guard counts[kind, default: 0] <= listing.most(of: rule.severity) else { return }
      remarks.append(
        Finding(
          rule.severity, rule: rule.id, source: source, file: file, line: line, column: column,
          message: "\(rule.wrong) (\(place)); \(rule.fix)"))
      return
    }
    var part = PartFindings(columns: columns.number(of: column) + 1, listing: listing)
    part.add(
      RowReport.Breach(
        rule: rule.number, column: columns.number(of: column), isError: rule.severity == .error),
      line: line)
    add(part, file: file, behind: 0)
  }

  /// Adds the findings of a part of a file.
  ///
  /// - Parameters:
  ///   - part: The findings.
  ///   - file: The file's name below the inbox.
  ///   - lines: Physical lines before the part.
  mutating func add(_ part: PartFindings, file: String, behind lines: Int) {
    guard !part.kinds.isEmpty else { return }
    let file = number(of: file)
    setAsideLines.add(part, file: file, behind: lines)
    var listed: [Kind: Int] = [:]
    for kind in part.kinds {
      let key = Kind(rule: kind.rule, file: file, column: kind.column)
      listed[key] = counts[key] ?? 0
      counts[key, default: 0] += kind.count
    }
    for note in part.notes {
      let key = Kind(rule: note.rule, file: file, column: note.column)
      listed[key, default: 0] += 1
      guard listed[key, default: 0] <= most(of: note.rule) else { continue }
      notes.append(
        Note(
          file: Int32(file), line: Int32(clamping: note.line + lines), rule: Int32(note.rule),
          column: Int32(note.column)))
    }
  }

  /// The lines whose rows are set aside, in order of files and lines.
  var setAside: [SetAsideLine] {
    setAsideLines.lines(files: names) { rules[$0]?.id }
  }

  /// How often each rule was broken, in order of rules.
  var totals: [RuleCount] {
    var totals: [Int: Int] = [:]
    for (kind, count) in counts { totals[kind.rule, default: 0] += count }
    return totals.compactMap { number, count in
      rules[number].map {
        RuleCount(rule: $0.id, severity: $0.severity, count: count, source: source)
      }
    }.sorted { $0.rule < $1.rule }
  }

  /// How often each rule was broken in each column of each file; any order.
  var counted: [FindingCount] {
    counts.compactMap { kind, count in
      rules[kind.rule].map {
        FindingCount(
          rule: $0.id, severity: $0.severity, file: names[kind.file],
          column: columns.names[kind.column], count: count)
      }
    }
  }

  /// All that is listed, in order of files, lines, rules and columns, with the totals of the rest.
  var findings: [Finding] {
    let fileRanks = Self.ranks(names)
    let columnRanks = Self.ranks(columns.names)
    let ruleRanks = rules.mapValues { rule in rules.values.count { $0.id < rule.id } }
    let sorted = notes.sorted { left, right in
      if left.file != right.file { return fileRanks[Int(left.file)] < fileRanks[Int(right.file)] }
      if left.line != right.line { return left.line < right.line }
      if left.rule != right.rule {
        return ruleRanks[Int(left.rule)] ?? 0 < ruleRanks[Int(right.rule)] ?? 0
      }
      return columnRanks[Int(left.column)] < columnRanks[Int(right.column)]
    }
    var findings = sorted.compactMap(finding)
    let others = remarks + furtherFindings
    guard !others.isEmpty else { return findings }
    findings += others
    findings.sort {
      ($0.file, $0.line, $0.rule, $0.column) < ($1.file, $1.line, $1.rule, $1.column)
    }
    return findings
  }

  private func finding(_ note: Note) -> Finding? {
    rules[Int(note.rule)].map { rule in
      Finding(
        rule.severity, rule: rule.id, source: source, file: names[Int(note.file)],
        line: Int(note.line), column: columns.names[Int(note.column)], message: rule.message)
    }
  }

  /// The totals of findings that are not listed.
  private var furtherFindings: [Finding] {
    let unlisted = counts.filter { $0.value > most(of: $0.key.rule) }
    return unlisted.compactMap { kind, count in
      rules[kind.rule].map { rule in
        let further = Rule.furtherFindings
        let unlisted = count - listing.most(of: rule.severity)
        return Finding(
          further.severity, rule: further.id, source: source, file: names[kind.file], line: 0,
          column: columns.names[kind.column],
          message:
            "\(unlisted) further findings of \(rule.id) are not listed; \(further.fix)")
      }
    }.sorted { $0.message < $1.message }
  }

  private func most(of rule: Int) -> Int {
    rules[rule].map { listing.most(of: $0.severity) } ?? 0
  }

  private mutating func number(of file: String) -> Int {
    if let number = files[file] { return number }
    files[file] = names.count
    names.append(file)
    return names.count - 1
  }

  private static func ranks(_ names: [String]) -> [Int] {
    let sorted = names.indices.sorted { names[$0] < names[$1] }
    var ranks = [Int](repeating: 0, count: names.count)
    for (rank, index) in sorted.enumerated() { ranks[index] = rank }
    return ranks
  }
}
