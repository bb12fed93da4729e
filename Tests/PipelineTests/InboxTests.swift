import Foundation
import Testing

@testable import Pipeline

struct InboxTests {
  @Test func `what is no file stops no run and is named`() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: folder.path + "/logs/old.csv", withIntermediateDirectories: true)
    try Data("a,b\n".utf8).write(to: URL(filePath: folder.path + "/logs/new.csv"))
    try manager.createSymbolicLink(
      atPath: folder.path + "/logs/link.csv", withDestinationPath: folder.path + "/logs/new.csv")
    #expect(mkfifo(folder.path + "/logs/pipe.csv", 0o600) == 0)
    let inbox = try Inbox(path: folder.path)
    #expect(inbox.files(like: ["logs/*.csv"]) == ["\(folder.path)/logs/new.csv"])
    #expect(
      inbox.noFiles(like: ["logs/*.csv"]) == ["logs/link.csv", "logs/old.csv", "logs/pipe.csv"])
    #expect(inbox.noFiles(like: []) == ["logs/link.csv", "logs/pipe.csv"])
    #expect(inbox.unmatched(by: []) == ["logs/new.csv"])
  }
}
