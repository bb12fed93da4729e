import Foundation
import Testing

@testable import Pipeline

/// A public release that is killed leaves the earlier one whole, and the next command finishes it or
/// makes it anew.
struct KilledReleaseTests {
  @Test
  func `killed at any instant, what was public stays whole and the next release is right`() throws {
    let sample = try PublicSample.invented()
    // Long ago, so that it is never too soon, whatever the day of the test.
    try sample.release(day: -3_000) { $0.periods = ["2023-24"] }
    let first = try sample.files(of: "public/public-0001")
    var milliseconds = 5
    while true {
      let wasKilled = try kill(sample, after: milliseconds)
      milliseconds += 10 + milliseconds / 4
      #expect(try sample.files(of: "public/public-0001") == first)
      let current = try FileManager.default.destinationOfSymbolicLink(
        atPath: "\(sample.shelf)/current")
      #expect(["public-0001", "public-0002"].contains(current))
      if FileManager.default.fileExists(atPath: "\(sample.shelf)/public-0002") {
        #expect(FileManager.default.fileExists(atPath: "\(sample.shelf)/public-0002/SHA256SUMS"))
      }
      if !wasKilled { break }
    }
    // Whether it was finished or is made now, there are two releases, both whole.
    #expect(sample.failure(day: 4_000)?.code == .noInput)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(sample.shelf)/current")
        == "public-0002")
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.shelf).sorted()
    #expect(
      names.filter { !$0.hasPrefix(".") }
        == ["current", "index.html", "latest.txt", "public-0001", "public-0002", "style.css"])
    let ledger = try String(
      contentsOfFile: "\(sample.state)/public-ledger.jsonl", encoding: .utf8)
    #expect(ledger.split(separator: "\n").count == 2)
  }

  /// Starts a release and kills it after a while; whether it was still there to be killed.
  private func kill(_ sample: PublicSample, after milliseconds: Int) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "continuum")
    process.arguments = [
      "release", sample.run.folder.path, "--author", "Ana", "--approved-by", "Bea",
      "--approved-by", "Cy",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(milliseconds) * 1000)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
