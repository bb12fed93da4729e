import Foundation
import Testing
import Yams

@testable import Intake

/// A slice of what `make fuzz` runs a million times in a release build.
struct FuzzTests {
  private static let isLong = ProcessInfo.processInfo.environment["CONTINUUM_LONG"] != nil

  private static func formats() throws -> [String: Format] {
    try AdmissionFuzz.formatNames.reduce(into: [:]) { $0[$1] = try Bench.format($1) }
  }

  @Test(arguments: FuzzHarness.allCases)
  func `damaged inputs keep every promise of reading`(_ harness: FuzzHarness) throws {
    let count = Self.isLong ? 200_000 : 1_000
    let tally = try harness.run(from: 0, count: count, formats: try Self.formats())
    #expect(tally.inputs == count)
    #expect(tally.compared > count / 3)
    #expect(harness == .cells || tally.rows > count / 2)
    #expect(harness == .cells || tally.problems > count / 10)
  }

  @Test func `an input is the same whenever its number is`() throws {
    let one = try FuzzHarness.csv.run(from: 7, count: 50, formats: [:])
    let again = try FuzzHarness.csv.run(from: 7, count: 50, formats: [:])
    #expect(one.description == again.description)
  }

  @Test func `an endless header is cut short, whatever the chunk`() throws {
    let text = "a,\"" + String(repeating: "x", count: 60)
    for chunk in [1, 7, 8_192] {
      let reader = CSVReader(recordCap: 20, chunk: chunk)
      #expect(try seen(text, reader) == [.end(.truncated, line: 1)])
    }
  }
}
