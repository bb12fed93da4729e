import Foundation
import Testing

@testable import Pipeline

/// A disk that fills up while the release is built, on a file system of a few hundred kilobytes.
@Suite(.enabled(if: geteuid() == 0, "mounting a small file system needs root"))
struct FullDiskTests {
  @Test(arguments: [64, 400, 700])
  func `a full disk leaves yesterday's release whole and no half of a new one`(
    kilobytes: Int
  ) throws {
    let run = try SmallRun()
    let state = "\(run.folder.path)/state"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    guard mount("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", state) else {
      print("skipped: this system lets nobody mount a file system")
      return
    }
    defer { _ = mount("umount", state) }
    _ = try run.publish()
    let current = run.current
    let store = FileManager.default.contents(atPath: "\(state)/store.sqlite")
    try run.remark()
    try fill(state, leaving: kilobytes)
    let failure = run.failure()
    #expect(failure?.code == .inputOutput || failure?.code == .cannotCreate)
    #expect(run.current == current)
    #expect(FileManager.default.contents(atPath: "\(state)/store.sqlite") == store)
    try FileManager.default.removeItem(atPath: "\(state)/filler")
    #expect(run.failure() == nil)
    #expect(run.current != current)
  }

  @Test
  func `a disk too full for the private copy leaves no half of it`() throws {
    let run = try SmallRun()
    let state = "\(run.folder.path)/state"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    guard mount("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", state) else {
      print("skipped: this system lets nobody mount a file system")
      return
    }
    defer { _ = mount("umount", state) }
    _ = try run.publish()
    let (current, kept) = (run.current, try names(in: "\(state)/kept"))
    let row = "R4,C4,,2011-01-01,male,health,2024-11-04,displayed,\n"
    try run.folder.write(
      SmallRun.log + String(repeating: row, count: 400_000), to: "inbox/log.csv")
    let failure = run.failure()
    #expect(failure?.code == .inputOutput)
    #expect(
      failure?.message
        == "no copy of 'log.csv' can be kept: no space left on device; "
        + "check the state folder, its disk and its rights")
    #expect(run.current == current)
    #expect(try names(in: "\(state)/kept") == kept)
  }

  @Test
  func `a disk too full for a copy keeps no half of it`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let disk = "\(run.folder.path)/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard mount("mount", "-t", "tmpfs", "-o", "size=120k", "tmpfs", disk) else {
      print("skipped: this system lets nobody mount a file system")
      return
    }
    defer { _ = mount("umount", disk) }
    #expect(throws: RunError.self) {
      try Backup(pipeline: run.folder.path, to: "\(disk)/copy", key: nil).make()
    }
    #expect(try names(in: disk) == [])
    #expect(throws: RunError.self) {
      try Backup(pipeline: run.folder.path, to: disk, key: "\(disk)/key").make()
    }
    #expect(try names(in: disk) == [])
    let entries = try AuditLog(folder: "\(run.folder.path)/state").entries
    #expect(entries.map(\.code) == [73, 73])
  }

  @Test
  func `what the system refuses is told in plain words`() {
    let full = NSError(
      domain: NSCocoaErrorDomain, code: CocoaError.fileWriteOutOfSpace.rawValue,
      userInfo: [NSUnderlyingErrorKey: NSError(domain: NSPOSIXErrorDomain, code: 28)])
    for error: any Error in [full, NSError(domain: NSPOSIXErrorDomain, code: 28)] {
      #expect(Failure(error).code == .inputOutput)
      #expect(
        Failure(error).message == """
          reading or writing failed (No space left on device); check permissions and free space
          """)
    }
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Fills the file system but for so many kilobytes.
  private func fill(_ folder: String, leaving kilobytes: Int) throws {
    let free = try FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize]
    let bytes = (free as? Int ?? 0) - kilobytes * 1024
    try Data(count: max(0, bytes)).write(to: URL(filePath: "\(folder)/filler"))
  }

  private func mount(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
