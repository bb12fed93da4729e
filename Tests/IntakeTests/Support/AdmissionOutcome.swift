import Records
import Testing
import Vocabulary
import Yams

@testable import Intake

/// What comes of the files of a source: its rows as text, or the error.
struct AdmissionOutcome: Equatable {
  var rows: [String] = []
  var lines: [Int] = []
  var superseded: [Int] = []
  var findings: [Finding] = []
  var totals: [RuleCount] = []
  var counts: [RowCounts] = []
  var setAside: [SetAsideLine] = []
  var error: IntakeError?

  /// Admits files under one fixed key, or checks them without one.
  init(
    of paths: [String], format: String, sizes: CSVSizes = CSVSizes(), threads: Int = 1,
    isCheck: Bool = false
  ) throws {
    let asOf = try #require(Day(iso: "2025-03-31"))
    let key = try PseudonymKey(bytes: Array(0..<32))
    let settings = IntakeSettings(partnership: "p", asOf: asOf)
    var intake =
      isCheck
      ? Intake(checking: settings, threads: threads)
      : Intake(settings: settings, key: key, threads: threads)
    intake.sizes = sizes
    let source = SourceSettings(
      id: "s", agency: .school, system: "s",
      format: try YAMLDecoder().decode(Format.self, from: format), files: paths,
      thresholds: .init(warn: 1, stop: 1))
    do {
      let report = try intake.admit(source) { add($0) }
      superseded = report.superseded
      findings = report.findings
      totals = report.totals
      counts = report.delivery.files.map(\.rows)
      setAside = report.setAside
    } catch let error as IntakeError {
      // What was handed over before an error is thrown away by whoever took it.
      rows = []
      lines = []
      self.error = error
    }
  }

  private mutating func add(_ batch: PseudonymisedRecords) {
    for row in 0..<batch.count {
      lines.append(Int(batch.line[row]))
      let tokens = TokenField.allCases.map { batch[$0, row] }.filter(\.isPresent)
      let days = DayField.allCases.compactMap { batch[$0, row]?.iso }
      let codes = CodeField.allCases.map { batch[$0, row] }.filter { $0 >= 0 }
      rows.append(
        "\(batch.file[row]):\(batch.line[row]) \(tokens.map(\.high)) \(days) \(codes)")
    }
  }
}
