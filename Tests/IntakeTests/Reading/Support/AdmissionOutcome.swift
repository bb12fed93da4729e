import Records
import Vocabulary

@testable import Intake

/// What comes of the files of a source: its rows, or the error.
struct AdmissionOutcome: Equatable {
  /// A row that was handed over.
  struct Row: Equatable {
    var file = 0
    var line = 0
    var tokens: [Token] = []
    var days: [String] = []
    var codes: [Int32] = []
  }

  var rows: [Row] = []
  var superseded: [Int] = []
  var findings: [Finding] = []
  var totals: [RuleCount] = []
  var counts: [RowCounts] = []
  var setAside: [SetAsideLine] = []
  var error: IntakeError?

  /// Admits files as of 2025-03-31.
  init(
    of paths: [String], format: Format, key: PseudonymKey, sizes: CSVSizes = CSVSizes(),
    threads: Int = 1
  ) throws {
    // 20,089 days from 1970 to 2025, and 89 to the last of March.
    let settings = IntakeSettings(partnership: "p", asOf: Day(number: 20_178))
    var intake = Intake(settings: settings, key: key, threads: threads)
    intake.sizes = sizes
    let source = SourceSettings(
      id: "s", agency: .school, system: "s", format: format, files: paths,
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
      self.error = error
    }
  }

  private mutating func add(_ batch: PseudonymisedRecords) {
    for row in 0..<batch.count {
      rows.append(
        Row(
          file: Int(batch.file[row]), line: Int(batch.line[row]),
          tokens: TokenField.allCases.map { batch[$0, row] }.filter(\.isPresent),
          days: DayField.allCases.compactMap { batch[$0, row]?.iso },
          codes: CodeField.allCases.map { batch[$0, row] }.filter { $0 >= 0 }))
    }
  }
}
