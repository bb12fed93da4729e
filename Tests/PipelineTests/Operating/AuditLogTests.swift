import Foundation
import Testing

@testable import Pipeline

struct AuditLogTests {
  private let folder: TemporaryFolder
  private let log: AuditLog

  init() throws {
    folder = try TemporaryFolder()
    log = AuditLog(folder: folder.path)
    for day in 0..<3 {
      try log.append(
        AuditEntry(.purged, at: Clock(secondsSince1970: day * 86_400), note: "release \(day)"))
    }
  }

  @Test
  func `entries are kept in order, closed to others, and follow from each other`() throws {
    #expect(try log.verified() == 3)
    #expect(try log.entries.map(\.note) == ["release 0", "release 1", "release 2"])
    for name in ["audit-log.jsonl", "audit-log.head"] {
      let found = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
      #expect(found[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test
  func `a changed entry is found, and stays found when more is added`() throws {
    let text = try folder.text("audit-log.jsonl")
    try folder.write(text.replacing("release 1", with: "release 9"), to: "audit-log.jsonl")
    #expect(throws: AuditLogError.changed(line: 3)) { try log.verified() }
    try log.append(AuditEntry(.purged, at: Clock()))
    #expect(throws: AuditLogError.changed(line: 3)) { try log.verified() }
    #expect(try log.entries.count == 4)
  }

  @Test
  func `a log that is there and cannot be read is not begun anew`() throws {
    let path = "\(folder.path)/audit-log.jsonl"
    try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let expected = RunError.cannotRead(path: path, reason: "Is a directory")
    #expect(throws: expected) { try log.append(AuditEntry(.purged, at: Clock())) }
    #expect(throws: expected) { try log.entries }
    #expect(throws: expected) { try log.verified() }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
    #expect(try log.verified() == 3)
  }

  @Test(.enabled(if: geteuid() == 0))
  func `the administrator leaves nothing in a state folder of another account`() throws {
    let nobody: uid_t = 65_534
    #expect(chown(folder.path, nobody, nobody) == 0)
    let error = #expect(throws: RunError.self) { try log.append(AuditEntry(.purged, at: Clock())) }
    #expect(error?.description.contains("sudo -u") == true)
    #expect(try log.verified() == 3)
  }

  @Test
  func `entries cut off at the end are found, and stay found when more is added`() throws {
    let lines = try folder.text("audit-log.jsonl").split(separator: "\n")
    try folder.write(lines.prefix(1).joined() + "\n", to: "audit-log.jsonl")
    #expect(throws: AuditLogError.otherEnd) { try log.verified() }
    try log.append(AuditEntry(.purged, at: Clock()))
    #expect(throws: AuditLogError.changed(line: 2)) { try log.verified() }
  }

  @Test
  func `an entry whose hash was not written any more is none the worse`() throws {
    let lines = try folder.text("audit-log.jsonl").split(separator: "\n")
    let head = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[2].utf8)) as? [String: Any])
    try folder.write("\(head["previous"] ?? "")\n", to: "audit-log.head")
    #expect(try log.verified() == 3)
    try log.append(AuditEntry(.purged, at: Clock()))
    #expect(try log.verified() == 4)
  }
}
