import Foundation
import Vocabulary
import Yams

@testable import Intake

// fuzz [HARNESS [COUNT [FIRST]]]: a million inputs of each harness unless told otherwise.
let arguments = CommandLine.arguments.dropFirst()
let wanted = arguments.first.flatMap(FuzzHarness.init).map { [$0] } ?? FuzzHarness.allCases
let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let first = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 0

let folder = "Sources/Pipeline/Formats/"
var formats: [String: Format] = [:]
for name in AdmissionFuzz.formatNames {
  let text = try String(contentsOfFile: folder + name + ".yaml", encoding: .utf8)
  formats[name] = try YAMLDecoder().decode(Format.self, from: text)
}
for harness in wanted {
  let start = Date()
  do {
    let tally = try harness.run(from: first, count: count, formats: formats)
    let seconds = Int(Date().timeIntervalSince(start))
    print("\(harness.rawValue): \(tally), \(seconds) s")
    fflush(nil)
  } catch {
    print("\(error)")
    exit(1)
  }
}
