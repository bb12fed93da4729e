import Foundation
import Testing

@testable import Pipeline

/// The published example under reports/ is what the program makes of sample-data today.
///
/// A difference is a change of published figures: say it first in the changelog, then record the
/// example anew with `make record`.
struct GoldenReportTests {
  @Test
  func `every published table of the example is made again, byte for byte`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let made = "\(try #require(run.current))/csv"
    let golden = "\(Checkout.root)/reports/sampleshire/csv"
    let names = try FileManager.default.contentsOfDirectory(atPath: golden).sorted()
    #expect(try FileManager.default.contentsOfDirectory(atPath: made).sorted() == names)
    // The folders of the run are another pipeline file, whose hash is one of the versions.
    for name in names where name != "component_version.csv" {
      let bytes = FileManager.default.contents(atPath: "\(made)/\(name)")
      #expect(bytes == FileManager.default.contents(atPath: "\(golden)/\(name)"), "\(name)")
    }
  }
}
