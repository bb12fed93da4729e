import Records
import Testing
import Vocabulary

@testable import Intake

/// Rows that leave Intake batch by batch.
struct BatchTests {
  private struct Refusal: Error {}

  private static let header =
    "school,incident_id,child_ref,date,category,role\n"

  private func source(_ bench: Bench, _ files: [String: String]) throws -> SourceSettings {
    SourceSettings(
      id: "schools", agency: .school, system: "schools",
      format: try Bench.format("school-concern-log"),
      files: try files.map { try bench.write($0.value, to: $0.key) },
      thresholds: .init(warn: 1, stop: 1, least: 1))
  }

  private func row(_ number: Int, date: String = "2024-05-01") -> String {
    "S1,I\(number),C\(number),\(date),hsb,\n"
  }

  @Test func `batches hold at most so many rows, in the order of the file`() throws {
    let bench = try Bench()
    let text = Self.header + (1...40_000).map { row($0) }.joined()
    var lines: [Int32] = []
    var sizes: [Int] = []
    let report = try bench.intake().admit(try source(bench, ["a.csv": text])) {
      sizes.append($0.count)
      lines += $0.line
    }
    #expect(sizes.allSatisfy { $0 <= Intake.batchRows })
    #expect(sizes.count >= 3)
    #expect(lines == Array(2...40_001))
    #expect(report.superseded.isEmpty)
    #expect(report.delivery.rows.used == 40_000)
  }

  @Test func `what is superseded is told at the end by its place among all rows`() throws {
    let bench = try Bench()
    let first = Self.header + row(1) + row(2) + row(3) + row(2, date: "2024-06-01")
    let second = Self.header + row(3, date: "2024-07-01") + row(4)
    var files: [Int32] = []
    let report = try bench.intake().admit(
      try source(bench, ["a.csv": first, "b.csv": second])
    ) { batch in files += batch.file }
    #expect(files == [0, 0, 0, 0, 1, 1])
    #expect(report.superseded == [1, 2])
    #expect(report.delivery.files.map(\.rows.used) == [2, 2])
    #expect(report.delivery.files.map(\.rows.superseded) == [2, 0])
    #expect(
      report.findings.map { "\($0.file):\($0.line) \($0.rule)" } == [
        "a.csv:3 V060", "a.csv:4 V060",
      ])
  }

  @Test func `kept rows are those handed over without the superseded ones`() throws {
    let bench = try Bench()
    let text = Self.header + row(1) + row(2) + row(1, date: "2024-06-01") + row(3)
    let source = try source(bench, ["a.csv": text])
    let kept = try bench.intake().admit(source).records
    #expect(kept.line == [3, 4, 5])
    #expect(kept[DayField.concern, 1] == Day(iso: "2024-06-01"))
  }

  @Test func `an error of the taker comes out as it is`() throws {
    let bench = try Bench()
    let source = try source(bench, ["a.csv": Self.header + row(1)])
    #expect(throws: Refusal.self) {
      _ = try bench.intake().admit(source) { _ in throw Refusal() }
    }
  }

  @Test func `a check without a key finds what an admission finds`() throws {
    let bench = try Bench()
    let source = try source(bench, ["a.csv": Self.header + row(1) + row(1) + ",,,x,y,z\n"])
    let asOf = try #require(Day(iso: "2025-03-31"))
    let settings = IntakeSettings(
      partnership: "sampleshire", asOf: asOf, lists: bench.lists)
    let checked = try Intake(checking: settings).admit(source) { _ in }
    let admitted = try bench.intake().admit(source)
    #expect(checked.findings == admitted.findings)
    #expect(checked.totals == admitted.totals)
    #expect(checked.delivery == admitted.delivery)
    #expect(!checked.findings.isEmpty)
  }
}
