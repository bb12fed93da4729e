import Foundation
import Testing
import Vocabulary

@testable import Store

struct StoreFaultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a full disk leaves the earlier store whole and nothing beside it`() throws {
    try Store.write(.sample(), to: folder.store)
    let before = try #require(folder.bytes)
    #expect(throws: StoreError.diskFull(path: folder.store)) {
      try Store.write(.sample(manifest: "b"), to: folder.store, largestPages: 20)
    }
    #expect(folder.bytes == before)
    #expect(folder.files == ["store.sqlite"])
  }

  @Test func `a disk that is full at any moment leaves no half-written store`() throws {
    for pages in 1...60 {
      do throws(StoreError) {
        try Store.write(.sample(), to: folder.store, largestPages: pages)
      } catch {
        #expect(error == .diskFull(path: folder.store))
        #expect(folder.files == [])
        continue
      }
      #expect(try folder.ask("PRAGMA integrity_check") == [["ok"]])
      return
    }
    Issue.record("60 pages should hold three rows")
  }

  @Test(.enabled(if: TinyDisk.isPossible, "only the superuser can make a tiny disk"))
  func `a disk that is really full leaves the earlier store whole`() throws {
    let disk = try TinyDisk(kibibytes: 512)
    try Store.write(.sample(), to: disk.folder.store)
    let before = try #require(disk.folder.bytes)
    let room = 512 * 1024 - before.count - 64 * 1024
    try Data(count: room).write(to: URL(filePath: disk.folder.path + "/filler"))
    #expect(throws: StoreError.diskFull(path: disk.folder.store)) {
      try Store.write(.sample(manifest: "b"), to: disk.folder.store)
    }
    #expect(disk.folder.bytes == before)
    #expect(disk.folder.files == ["filler", "store.sqlite"])
  }

  @Test func `a missing folder is said`() {
    let path = folder.path + "/missing/store.sqlite"
    #expect(
      throws: StoreError.cannotCreate(path: path, reason: "no such file or directory")
    ) {
      try Store.write(.sample(), to: path)
    }
  }

  @Test func `a file in the place of the folder is said`() throws {
    try Data().write(to: URL(filePath: folder.path + "/var"))
    let path = folder.path + "/var/store.sqlite"
    #expect(throws: StoreError.cannotCreate(path: path, reason: "not a directory")) {
      try Store.write(.sample(), to: path)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write to every folder"))
  func `a folder that may not be written to is said, and the earlier store stays`() throws {
    try Store.write(.sample(), to: folder.store)
    let before = folder.bytes
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(
      throws: StoreError.cannotCreate(path: folder.store, reason: "permission denied")
    ) {
      try Store.write(.sample(manifest: "b"), to: folder.store)
    }
    #expect(folder.bytes == before)
  }

  @Test func `what a killed run left is cleared away`() throws {
    try Data("half a store".utf8).write(to: URL(filePath: folder.store + ".new"))
    try Store.write(.sample(), to: folder.store)
    #expect(folder.files == ["store.sqlite"])
    #expect(try folder.ask("SELECT count(*) FROM observation") == [["3"]])
  }

  @Test func `another file in the store's place is left alone`() throws {
    let letter = Data("a letter that is long enough to be taken for something".utf8)
    try letter.write(to: URL(filePath: folder.store))
    #expect(throws: StoreError.notAStore(path: folder.store)) {
      try Store.write(.sample(), to: folder.store)
    }
    #expect(folder.bytes == letter)
    #expect(folder.files == ["store.sqlite"])
  }

  @Test(arguments: [
    (
      StoreError.cannotCreate(path: "var/store.sqlite", reason: "no such file or directory"),
      "the store 'var/store.sqlite' cannot be created: no such file or directory; "
        + "make the folder, owned by this user and with mode 0700"
    ),
    (
      .diskFull(path: "s"),
      "the disk of the store 's' is full, the earlier store is untouched; "
        + "free space and run again"
    ),
    (
      .cannotWrite(path: "s", reason: "disk i/o error"),
      "the store 's' cannot be written: disk i/o error, the earlier store is untouched; "
        + "check the disk and run again"
    ),
    (
      .cannotRead(path: "s", reason: "malformed"),
      "the store 's' cannot be read: malformed; move it away or restore it from a copy"
    ),
    (
      .notAStore(path: "s"),
      "the file 's' is not a store of this program and is left alone; move it away"
    ),
    (
      .newerVersion(path: "s", version: 9),
      "the store 's' has layout 9, newer than this program; use the newer program"
    ),
    (
      .brokenRule("no row is lost"),
      "what was to be stored breaks a rule of the store: no row is lost; "
        + "report this to the maintainers"
    ),
  ])
  func `errors say what is wrong and what to do`(error: StoreError, text: String) {
    #expect(error.description == text)
  }
}
