import Foundation
import Intake
import Records
import Vocabulary
import Yams

/// Times the admission of one file inside a process: `IntakeBench FORMAT.yaml FILE THREADS ROUNDS`.
///
/// Prints for each round the seconds, the rows used and the findings counted.
@main
struct IntakeBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    guard arguments.count >= 4, let threads = Int(arguments[2]), let rounds = Int(arguments[3])
    else {
      print("usage: IntakeBench FORMAT.yaml FILE THREADS ROUNDS")
      exit(64)
    }
    let text = try String(contentsOfFile: arguments[0], encoding: .utf8)
    let source = SourceSettings(
      id: "bench", agency: .police, system: "bench",
      format: try YAMLDecoder().decode(Format.self, from: text), files: [arguments[1]],
      thresholds: .init(warn: 1, stop: 1))
    let intake = Intake(
      settings: IntakeSettings(
        partnership: "bench", asOf: Day(number: 20_500),
        lists: LocalLists(
          areas: (1...20).map { LocalCode("SMP\($0)", "Area \($0)") },
          categories: [LocalCode("hsb", "harmful sexual behaviour")])),
      key: try key(), threads: threads)
    for _ in 0..<rounds { try round(intake, source) }
  }

  private static func round(_ intake: Intake, _ source: SourceSettings) throws {
    var rows = 0
    let clock = ContinuousClock()
    let start = clock.now
    let report = try intake.admit(source) { rows += $0.count }
    let elapsed = (clock.now - start) / .seconds(1)
    let findings = report.totals.reduce(0) { $0 + $1.count }
    if CommandLine.arguments.count > 5 { print(report.totals.map { "\($0.rule) \($0.count)" }) }
    print(
      "\(elapsed) s, \(rows) rows handed over, \(report.superseded.count) superseded,",
      "\(report.delivery.rows.setAside) set aside, \(findings) findings")
  }

  private static func key() throws -> PseudonymKey {
    let path = NSTemporaryDirectory() + "bench-\(UUID().uuidString).key"
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try PseudonymKey.create(at: path)
  }
}
