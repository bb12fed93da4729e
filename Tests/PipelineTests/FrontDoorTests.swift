import Foundation
import Testing

@testable import Pipeline

/// The program as its user calls it: what it prints where, and the number it ends with.
struct FrontDoorTests {
  @Test
  func `a run ends with 0 and says what it did`() throws {
    let run = try SmallRun()
    let ended = try call("run", run.folder.path)
    #expect(ended.code == 0)
    #expect(ended.output.contains("3 rows read: 3 used, 0 set aside, 0 superseded"))
    #expect(ended.errors.isEmpty)
    #expect(try call("run", "--quiet", run.folder.path).output.isEmpty)
  }

  @Test
  func `a warning ends with 3 and the problem stands last`() throws {
    let bad = "R9,C9,,2012-10-11,male,school,2024-02-31,displayed,\n"
    let run = try SmallRun(log: SmallRun.log + String(repeating: bad, count: 3))
    let ended = try call("run", "--quiet", run.folder.path)
    #expect(ended.code == 3)
    #expect(ended.output.split(separator: "\n").last?.hasPrefix("warning: ") == true)
  }

  static let wrongUse: [[String]] = [
    ["run"], ["run", "a", "b"], ["run", "--pace", "fast", "a"], ["walk"],
    ["synthesise", "--children", "0", "--seed", "1", "--out", "x"],
    ["synthesise", "--children", "ten", "--seed", "1", "--out", "x"],
  ]

  @Test(arguments: wrongUse)
  func `wrong use ends with 64 and says how`(arguments: [String]) throws {
    let ended = try call(arguments)
    #expect(ended.code == 64)
    #expect(ended.errors.contains("Usage: continuum"))
  }

  @Test
  func `a pipeline that is not there ends with 66`() throws {
    let ended = try call("run", "no/such/pipeline")
    #expect(ended.code == 66)
    #expect(
      ended.errors == """
        continuum: 'no/such/pipeline': there is no such pipeline folder; \
        name a folder such as 'pipelines/sampleshire'

        """)
  }

  @Test
  func `a misspelt key ends with 78 and the nearest name`() throws {
    let run = try SmallRun()
    let text = SmallRun.pipeline.replacingOccurrences(of: "inbox:", with: "imbox:")
    try run.folder.write(text, to: "pipeline.yaml")
    let ended = try call("run", run.folder.path)
    #expect(ended.code == 78)
    #expect(ended.errors.contains("unknown key 'imbox'; did you mean 'inbox'?"))
  }

  @Test
  func `a key is made once, closed to others, and never made again`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/keys/pseudonym.key"
    #expect(try call("key", "create", path).code == 0)
    let bytes = FileManager.default.contents(atPath: path)
    #expect(bytes?.count == 32)
    #expect(try call("key", "create", path).code == 77)
    #expect(FileManager.default.contents(atPath: path) == bytes)
  }

  @Test
  func `an invented partnership fills only a new or empty folder`() throws {
    let folder = try TemporaryFolder()
    let arguments = ["synthesise", "--children", "5", "--seed", "1", "--out", "\(folder.path)/x"]
    #expect(try call(arguments).code == 0)
    #expect(folder.exists("x/inbox/coordinator/hsb-referral-log.csv"))
    #expect(try call(arguments).code == 73)
  }

  private struct Ended {
    let code: Int32
    let output: String
    let errors: String
  }

  private func call(_ arguments: String...) throws -> Ended {
    try call(arguments)
  }

  private func call(_ arguments: [String]) throws -> Ended {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "continuum")
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let failed = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ended(
      code: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: failed, as: UTF8.self))
  }
}
