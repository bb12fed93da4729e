import Testing

@testable import Intake

struct ArchiveFileTests {
  @Test(arguments: [
    [0x50, 0x4B, 0x03, 0x04, 0x14, 0], [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B, 8],
  ])
  func `refuses spreadsheets and archives and says how to export`(sent: [UInt8]) throws {
    let words =
      "'sent': the file is a spreadsheet or an archive; open it and save each sheet as CSV UTF-8, "
      + "or unpack it first"
    #expect(try RuleBench.refusal(of: sent) == words)
  }
}
