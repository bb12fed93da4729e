import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

/// Dirt that real exports hold, from the first byte to the counted row.
struct TrapTests {
  struct Trap: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var encoding = DeclaredEncoding.utf8
    /// Rows read, used, set aside and superseded.
    let rows: [Int]
    /// Line and rule of each finding.
    var findings: [String] = []

    var testDescription: String { name }
  }

  private static let header = "school,incident_id,child_ref,date,category,role,action\n"
  private static let row = "S1,I1,C1,2024-05-01,hsb,,told\n"

  private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return littleEndian ? bytes.reversed() : bytes
    }
  }

  private static let quoted = header + "S1,I1,C1,2024-05-01,hsb,,\"a, \"\"b\"\"\r\nc\"\n" + second
  private static let second = "S1,I2,C2,2024-05-02,hsb,,é\n"
  private static let wide = 10_000

  static let traps = [
    Trap(
      name: "UTF-16, low byte first, quotes", bytes: utf16(quoted, littleEndian: true),
      rows: [2, 2, 0, 0]),
    Trap(
      name: "UTF-16, high byte first, quotes", bytes: utf16(quoted, littleEndian: false),
      rows: [2, 2, 0, 0]),
    Trap(name: "byte order mark", bytes: [0xEF, 0xBB, 0xBF] + utf8(quoted), rows: [2, 2, 0, 0]),
    Trap(
      name: "Windows-1252", bytes: utf8(header) + utf8("S1,I1,C1,2024-05-01,hsb,,") + [0xE9, 10],
      encoding: .windows1252, rows: [1, 1, 0, 0]),
    Trap(
      name: "NUL", bytes: utf8(header + "S1,I1,C1,2024-05-01,hsb,,a\0b\n" + second),
      rows: [2, 1, 1, 0], findings: ["2 V007"]),
    Trap(
      name: "ragged rows", bytes: utf8(header + "S1,I1\n" + row + "S1,I3,C3,2024-05-01,hsb,,,x\n"),
      rows: [3, 1, 2, 0], findings: ["2 V004", "4 V004"]),
    Trap(
      name: "very long field",
      bytes: utf8(header + "S1,I1,C1,2024-05-01,hsb,,\"")
        + [UInt8](repeating: 120, count: 1_000_000) + utf8("\"\n" + second),
      rows: [2, 2, 0, 0]),
    Trap(
      name: "field beyond the cap",
      bytes: utf8(header + "S1,I1,C1,2024-05-01,hsb,,\"")
        + [UInt8](repeating: 120, count: 2_000_000) + utf8("\"\n" + second),
      rows: [2, 1, 1, 0], findings: ["2 V008"]),
    Trap(
      name: "CR alone",
      bytes: utf8(quoted.replacing("\r\n", with: " ").replacing("\n", with: "\r")),
      rows: [2, 2, 0, 0]),
    Trap(
      name: "no last line end", bytes: utf8(String((header + row).dropLast())), rows: [1, 1, 0, 0]),
    Trap(
      name: "quote inside a field",
      bytes: utf8(header + "S1,I1,C1,2024-05-01,hsb,,5\" nail\n" + second),
      rows: [2, 1, 1, 0], findings: ["2 V005"]),
    Trap(name: "header only", bytes: utf8(header), rows: [0, 0, 0, 0], findings: ["0 V013"]),
    Trap(
      name: "marks of a spreadsheet",
      bytes: utf8(header + "S1,I1,#N/A,2024-05-01,hsb,,x\nS1,I2,C2,2024-05-01,hsb,#MULTIVALUE,x\n"),
      rows: [2, 1, 1, 0], findings: ["2 V020", "2 V026", "2 V050", "3 V026"]),
    Trap(
      name: "errors of a spreadsheet",
      bytes: utf8(header + "S1,I1,#REF!,2024-05-01,hsb,,x\nS1,I2,C2,#VALUE!,hsb,,x\n"),
      rows: [2, 0, 2, 0], findings: ["2 V020", "2 V026", "2 V050", "3 V020", "3 V026"]),
    Trap(
      name: "rows of commas",
      bytes: utf8(",,,,,,\n" + header + row + ",,,,,,\n , ,\"\",,,,\n,,,,,,"),
      rows: [1, 1, 0, 0]),
    Trap(
      name: "sep= in the first line", bytes: utf8("sep=,\n" + header + row), rows: [1, 1, 0, 0]),
    Trap(
      name: "the header again", bytes: utf8(header + row + header + second), rows: [3, 2, 1, 0],
      findings: ["3 V127"]),
    Trap(
      name: "spaces outside quotes",
      bytes: utf8(header + "\"S1\" , \"I1\",C1,2024-05-01,hsb,,\"a, b\"  \n" + second),
      rows: [2, 2, 0, 0]),
    Trap(
      name: "signs of no width",
      bytes: utf8(header + row + "S1,\u{200B}I1,C1\u{200B},\u{2060}2024-05-01\u{200E},hsb,,\n"),
      rows: [2, 1, 0, 1], findings: ["2 V060"]),
    Trap(
      name: "a long number cut short",
      bytes: utf8(header + "S1,I1,1.23457E+11,2024-05-01,hsb,,\n" + second), rows: [2, 1, 1, 0],
      findings: ["2 V020", "2 V126"]),
  ]

  private func admit(_ trap: Trap, threads: Int) throws -> Admission {
    let bench = try Bench()
    let path = bench.folder + "/a.csv"
    try Data(trap.bytes).write(to: URL(fileURLWithPath: path))
    var intake = try bench.intake(threads: threads)
    intake.sizes.chunk = threads == 1 ? 1 << 18 : 100
    return try intake.admit(
      SourceSettings(
        id: "schools", agency: .school, system: "s", format: try Bench.format("school-concern-log"),
        files: [path], encoding: trap.encoding, thresholds: .init(warn: 1, stop: 1)))
  }

  @Test(arguments: traps, [1, 2])
  func `is read as it should be`(trap: Trap, threads: Int) throws {
    let admission = try admit(trap, threads: threads)
    #expect(admission.rows == trap.rows)
    #expect(admission.findings.map { "\($0.line) \($0.rule)" } == trap.findings)
  }

  @Test func `ten thousand columns are more than a header may have`() throws {
    let bytes = Self.utf8((0..<Self.wide).map { "c\($0)" }.joined(separator: ",") + "\n1\n")
    #expect(throws: IntakeError.brokenFile(file: "a.csv", line: 1, rule: .tooLarge)) {
      _ = try admit(Trap(name: "", bytes: bytes, rows: []), threads: 1)
    }
  }

  @Test func `a quoted cell that never closes ends the file where its row starts`() throws {
    let bytes = Self.utf8(Self.header + Self.row + "S1,I2,C2,2024-05-01,hsb,,\"open\n" + Self.row)
    #expect(throws: IntakeError.brokenFile(file: "a.csv", line: 3, rule: .truncatedFile)) {
      _ = try admit(Trap(name: "", bytes: bytes, rows: []), threads: 1)
    }
  }
}
