import Foundation
import Testing
import Vocabulary

@testable import Intake

struct WrongEncodingTests {
  @Test func `sets aside a row whose bytes are not in the declared encoding`() throws {
    let bench = try Bench()
    let path = try bench.write("", to: "sent.csv")
    let bytes =
      Array(
        "referral_id,child_ref,referring_agency,date_received,role,needs\nR1,C1,school,2024-05-01,displayed,"
          .utf8) + [0xE9, 0x0A] + Array("R2,C1,school,2024-05-01,displayed,\n".utf8)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let admission = try bench.intake().admit(
      SourceSettings(
        id: "source", agency: .socialCare, system: "system",
        format: Bench.format("hsb-referral-log"), files: [path],
        thresholds: .init(warn: 1, stop: 1, least: 1)))
    #expect(admission.breaches == ["V003"])
    #expect(admission.rows == [2, 1, 1, 0])
  }
}
