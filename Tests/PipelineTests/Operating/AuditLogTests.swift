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
    #expect(log.entries.map(\.note) == ["release 0", "release 1", "release 2"])
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
    #expect(log.entries.count == 4)
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
