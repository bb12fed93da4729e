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

  #if os(Linux)
    @Test func `a name that is no UTF-8 is told as such`() throws {
      let folder = try TemporaryFolder()
      let name = "\(folder.path)/caf".utf8CString.dropLast() + [CChar(bitPattern: 0xE9), 0]
      let descriptor = Array(name).withUnsafeBufferPointer {
        $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) }
      }
      close(try #require(descriptor))
      try folder.write("a,b\n", to: "caf\u{FFFD}.csv")
      let inbox = try Inbox(path: folder.path)
      #expect(inbox.unmatched(by: []) == ["caf\u{FFFD}.csv"])
      let names = inbox.noFiles(like: [])
      #expect(
        names.map { InboxNotes.noFile($0, in: inbox) } == [
          "'caf\u{FFFD}' has a name that is not UTF-8 and was not read; give it another name"
        ])
    }
  #endif
}
