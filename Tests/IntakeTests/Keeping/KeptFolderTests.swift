import Foundation
import Testing
import Vocabulary

@testable import Intake

/// A private copy is whole, named by its bytes, and for this user alone.
struct KeptFolderTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/kept").sorted()
  }

  @Test func `a copy has the bytes of the file, whatever its size`() throws {
    let folder = try bench.kept()
    for size in [1, 255, 1 << 20, 3 << 20 + 17] {
      let text = String(repeating: "x", count: size)
      let copy = try folder.keep(try bench.write(text, to: "sent.csv"), named: "sent.csv")
      #expect(copy == .init(hash: ContentHash(of: text.utf8), size: size))
      let kept = FileManager.default.contents(atPath: folder.path(of: copy.hash))
      #expect(kept == Data(text.utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: folder.path(of: copy.hash))
      #expect(mode[.posixPermissions] as? Int == 0o600)
    }
    #expect(try names().count == 4)
  }

  @Test func `a file that is rewritten in place leaves its copy as it was`() throws {
    let folder = try bench.kept()
    let path = try bench.write("first", to: "sent.csv")
    let copy = try folder.keep(path, named: "sent.csv")
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.write(contentsOf: Data("other".utf8))
    try handle.close()
    #expect(FileManager.default.contents(atPath: folder.path(of: copy.hash)) == Data("first".utf8))
    #expect(try KeptFolder(bench.folder + "/kept").keep(path, named: "sent.csv").hash != copy.hash)
    #expect(try names().count == 2)
  }

  @Test func `a file that is kept already is not written again`() throws {
    let path = try bench.write("first", to: "sent.csv")
    let hash = try bench.kept().keep(path, named: "sent.csv").hash
    let copy = try bench.kept().path(of: hash)
    let before = try FileManager.default.attributesOfItem(atPath: copy)[.systemFileNumber] as? Int
    #expect(try bench.kept().keep(path, named: "sent.csv").hash == hash)
    let after = try FileManager.default.attributesOfItem(atPath: copy)[.systemFileNumber] as? Int
    #expect(before != nil && before == after)
  }

  @Test func `what a killed run left of a copy is cleared away`() throws {
    _ = try bench.kept()
    _ = try bench.write("half", to: "kept/.part")
    _ = try bench.kept()
    #expect(try names() == [])
  }

  @Test func `a link, a folder and a file that is not there are refused by name`() throws {
    let folder = try bench.kept()
    let path = try bench.write("first", to: "sent.csv")
    let link = bench.folder + "/link.csv"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    for refused in [link, bench.folder, bench.folder + "/gone.csv"] {
      let error = #expect(throws: IntakeError.self) { try folder.keep(refused, named: "sent.csv") }
      #expect(error?.description.hasPrefix("'sent.csv'") == true)
    }
    #expect(try names() == [])
  }

  @Test func `a folder that is not there is said`() throws {
    let gone = KeptFolder(bench.folder + "/no/such/folder")
    let path = try bench.write("first", to: "sent.csv")
    #expect(
      throws: IntakeError.notKept(file: "sent.csv", reason: "no such file or directory")
    ) { try gone.keep(path, named: "sent.csv") }
  }

  @Test func `a copy can be removed and is then gone`() throws {
    let folder = try bench.kept()
    let hash = try folder.keep(try bench.write("first", to: "sent.csv"), named: "sent.csv").hash
    #expect(folder.holds(hash))
    folder.remove(hash)
    #expect(!folder.holds(hash))
    #expect(folder.copies.isEmpty)
  }
}
