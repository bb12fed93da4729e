import Records
import Testing
import Vocabulary

@testable import Intake

struct UnknownValuesTests {
  private func values(_ files: [String: String]) throws -> UnknownValues {
    let bench = try Bench()
    let paths = try files.sorted { $0.key < $1.key }.map { try bench.write($0.value, to: $0.key) }
    return try bench.intake().unknownValues(in: [
      SourceSettings(
        id: "log", agency: .socialCare, system: "log",
        format: try Bench.format("hsb-referral-log"), files: paths,
        thresholds: .init(warn: 0, stop: 0, least: 0))
    ])
  }

  private static let header = "referral_id,child_ref,referring_agency,date_received,role,gender"

  @Test func `tells list, shape, count and places, and never the value`() throws {
    let log = """
      \(Self.header)
      R1,C1,school,2024-05-01,displayed,Xy-12
      R2,C2,school,2024-05-01,displayed,male
      R3,C3,Zq,2024-05-01,displayed,Xy-12
      R4,C4,school,2024-05-01,displayed,Qw-99
      R5,C5,school,2024-05-01,displayed,#N/A

      """
    let found = try values(["a.csv": log, "b.csv": log.replacing("R", with: "S")]).values
    #expect(
      found.map { "\($0.list) \($0.shape) \($0.count) \($0.sources) \($0.places)" } == [
        #"referring_agency Aa 2 ["log"] ["a.csv:4", "b.csv:4"]"#,
        #"sex Aa-99 4 ["log"] ["a.csv:2", "a.csv:4", "b.csv:2"]"#,
        #"sex Aa-99 2 ["log"] ["a.csv:5", "b.csv:5"]"#,
      ])
    #expect(Set(found.map(\.name)).count == 3)
    #expect(found.allSatisfy { $0.name.count == 8 && $0.name.allSatisfy(\.isHexDigit) })
  }

  @Test func `a row that is set aside still counts, and nothing is stopped`() throws {
    let log = "\(Self.header)\nR1,C1,school,2024-02-31,displayed,zz\n"
    #expect(try values(["a.csv": log]).values.map(\.shape) == ["aa"])
  }

  @Test(arguments: [
    ("Ab 1", "Aa 9"), ("É-ß", "A-a"), ("\u{A0}x", " a"),
    (String(repeating: "y", count: 41), String(repeating: "a", count: 40) + "\u{2026}"),
  ])
  func `a shape keeps signs and hides letters and digits`(text: String, shape: String) {
    #expect(UnknownValue.shape(of: text) == shape)
  }
}
