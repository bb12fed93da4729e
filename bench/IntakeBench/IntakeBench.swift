import Foundation
import Intake
import Records
import Vocabulary
import Yams

/// Times the admission of one file: `IntakeBench FORMAT.yaml FILE THREADS ROUNDS [check]`.
///
/// Prints for each round the seconds, the rows used and the findings counted. With `check` nothing
/// is kept, so no keyed tokens are made.
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
    let settings = IntakeSettings(
      partnership: "bench", asOf: Day(number: 20_500),
      lists: LocalLists(
        areas: (1...20).map { LocalCode("SMP\($0)", "Area \($0)") },
        categories: [LocalCode("hsb", "harmful sexual behaviour")]))
    let intake =
      arguments.last == "check"
      ? Intake(checking: settings, threads: threads)
      : Intake(settings: settings, key: try key(), threads: threads)
    for _ in 0..<rounds { try round(intake, source) }
  }

  private static func round(_ intake: Intake, _ source: SourceSettings) throws {
    var rows = 0
    let clock = ContinuousClock()
    let start = clock.now
    let report = try intake.admit(source) { rows += $0.count }
    let elapsed = (clock.now - start) / .seconds(1)
    let findings = report.totals.reduce(0) { $0 + $1.count }
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
