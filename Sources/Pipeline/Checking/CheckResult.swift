import Desk
import Intake
import Records
import Vocabulary

/// What a check found, all formats together.
struct CheckResult {
  private(set) var checked = CheckedDelivery()
  private(set) var formats: [Format] = []
  private var codes: Set<ExitCode> = []
  /// The wording of each refusal, in the order of files.
  private var refused: [String] = []
  /// Deliveries that would be refused for their rows set aside, one for each format.
  private var breaches: [ContractBreach] = []

  /// Adds the files of a format that were read to their end.
  mutating func add(_ report: AdmissionReport, _ format: Format) {
    add(report.delivery, report.findings, report.counts, report.letters, format)
  }

  /// Adds files of which too many rows are set aside.
  mutating func add(_ breach: ContractBreach, _ format: Format) {
    add(breach.delivery, breach.findings, breach.counts, breach.letters, format)
    breaches.append(breach)
    codes.insert(.dataContract)
  }

  /// Adds a file that is refused.
  mutating func refuse(_ error: IntakeError, _ settings: CheckSettings) {
    let (wrong, fix) = error.advice
    checked.refusals.append(
      CheckedDelivery.Refusal(
        file: error.file ?? "", rule: error.rule?.id ?? "", line: error.line, wrong: wrong,
        fix: fix))
    refused.append(error.description)
    codes.insert(error.code)
  }

  private mutating func add(
    _ delivery: Delivery, _ findings: [Finding], _ counts: [FindingCount],
    _ letters: [String: [String: String]], _ format: Format
  ) {
    checked.files += delivery.files
    checked.findings += findings
    checked.counts += counts
    checked.letters.merge(letters) { $1 }
    formats.append(format)
    let asks = counts.contains { $0.severity != .note }
    if asks || delivery.rows.setAside > 0 { codes.insert(.publishedWithWarnings) }
  }

  /// Why the check ended: the gravest of what was found.
  var code: ExitCode {
    let gravest: [ExitCode] = [
      .noInput, .noPermission, .temporary, .dataContract, .publishedWithWarnings,
    ]
    return gravest.first(where: codes.contains) ?? .complete
  }
}

extension CheckResult {
  /// Everything for the page and the list.
  func delivery(_ settings: CheckSettings) -> CheckedDelivery {
    var delivery = checked
    let files = checked.files.count + checked.refusals.count
    delivery.title = files == 1 ? "Check of one file" : "Check of \(files) files"
    delivery.verdict = verdict.joined(separator: " ")
    delivery.facts = settings.facts(formats) + accepted
    delivery.refusals.sort { $0.file < $1.file }
    let isCut = checked.findings.contains { $0.rule == RuleBook.limit.id }
    if isCut {
      delivery.limit =
        "Of each rule, file and column the first \(FileCheck.listed.formatted) are listed; "
        + "--all lists every one."
    }
    return delivery
  }

  /// Whether anything was read, so that there is something to report.
  var hasReport: Bool {
    !checked.files.isEmpty || checked.refusals.contains { !$0.rule.isEmpty }
  }

  /// The lines that the command prints.
  func summary(_ settings: CheckSettings, _ folder: ReportFolder) -> String {
    var lines = refused.map { "refused: \($0)" }
    if !checked.files.isEmpty {
      let rows = rows
      let how = settings.given == nil ? " (recognised)" : ""
      let ids = formats.map(\.id).joined(separator: ", ")
      lines.append("checked as \(ids)\(how), as of \(settings.asOf.words)")
      lines.append(
        """
        \(Self.rows(rows.read)) read: \(rows.used) used, \(rows.setAside) set aside, \
        \(rows.superseded) superseded
        """)
    }
    lines += verdict + rules
    if hasReport { lines += ["report: \(folder.page)", "every place: \(folder.list)"] }
    return lines.joined(separator: "\n")
  }

  private var rows: RowCounts {
    checked.files.reduce(RowCounts()) { $0 + $1.rows }
  }

  /// What comes of the files, in one or two sentences.
  private var verdict: [String] {
    let rows = rows
    var sentences: [String] = []
    if !checked.refusals.isEmpty {
      let files = checked.files.count + checked.refusals.count
      sentences.append(
        files == 1
          ? "The file would be refused."
          : "\(checked.refusals.count) of \(files) files would be refused.")
    }
    if checked.files.isEmpty { return sentences }
    let queries = count(of: .query)
    let asked = queries == 0 ? "" : "; \(Self.asked(queries))"
    if rows.read == 0 {
      sentences.append("The files have no rows\(asked).")
    } else if breaches.isEmpty {
      sentences.append("\(Self.taken(rows))\(asked).")
    } else {
      sentences += breaches.map(sentence)
      if queries > 0 { sentences.append("\(Self.asked(queries)).") }
    }
    return sentences
  }

  private static func rows(_ count: Int) -> String {
    count == 1 ? "1 row" : "\(count) rows"
  }

  private static func asked(_ queries: Int) -> String {
    queries == 1 ? "1 query is asked" : "\(queries) queries are asked"
  }

  /// How many rows would be taken, and where the others end.
  private static func taken(_ rows: RowCounts) -> String {
    if rows.used == rows.read {
      return rows.read == 1 ? "The row would be taken" : "All \(rows.read) rows would be taken"
    }
    let others = [(rows.setAside, "set aside"), (rows.superseded, "superseded by later rows")]
    let ends = others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(rows.used) of \(Self.rows(rows.read)) would be taken, \(ends)"
  }

  private func sentence(on breach: ContractBreach) -> String {
    let rows = breach.delivery.rows
    let which = formats.count == 1 ? "" : " of format '\(breach.delivery.format)'"
    return """
      The delivery\(which) would be refused: \(rows.setAside) of \(rows.read) rows would be set \
      aside, more than \(Int((breach.limit * 100).rounded())) in 100.
      """
  }

  private func count(of severity: Finding.Severity) -> Int {
    checked.counts.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
  }

  /// The rules most often broken, ten at most.
  private var rules: [String] {
    let totals = Dictionary(grouping: checked.counts, by: \.rule)
      .mapValues { $0.reduce(0) { $0 + $1.count } }
    let sorted = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let width = sorted.first.map { String($0.value).count } ?? 0
    let lines = sorted.prefix(10).compactMap { id, count in
      RuleBook.rule(id: id).map { rule in
        let number = String(repeating: " ", count: width - String(count).count) + String(count)
        return "  \(id) \(number) × \(rule.severity.rawValue): \(rule.wrong)"
      }
    }
    return lines + (sorted.count > 10 ? ["  and \(sorted.count - 10) more rules"] : [])
  }
}

extension Int {
  /// With commas between thousands.
  fileprivate var formatted: String {
    let digits = String(self)
    guard digits.count > 3 else { return digits }
    return "\(digits.dropLast(3)),\(digits.suffix(3))"
  }
}
