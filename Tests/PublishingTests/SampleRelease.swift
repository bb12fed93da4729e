import Disclosure
import Foundation
import Publishing
import Tables
import Vocabulary

/// A release of the sample in a folder of its own, removed when the value goes.
final class SampleRelease {
  static let settings = PublishingSettings(
    partnership: "sampleshire", name: "Sampleshire", inventedData: true,
    contact: "analysts@sampleshire.example",
    standards: [NamedText("referral_received_to_decision", "statutory guidance")])

  static let quality = QualityStatement(
    sources: [
      SourceStatus(
        source: "schools", agency: .school, format: "school-safeguarding",
        files: [
          .init(name: "safeguarding.csv", hash: ContentHash(of: "one".utf8))
        ], rows: .init(read: 1_204, used: 1_190, setAside: 9, superseded: 5)),
      SourceStatus(
        source: "police", agency: .police, format: "police-occurrence", files: [],
        note: "overdue since 1 September 2025"),
    ],
    knownIssues: [
      KnownIssue(id: "K1", text: "police gender codes changed in 2025", indicators: ["B2"])
    ],
    revisions: [
      Revision(
        release: "2025-08-31", day: SamplePeriods.day(2025, 8, 31),
        text: "one school's file of July was replaced; A1 rose by 2")
    ])

  let path: String
  let publication: Publication

  /// Publishes drafts, or tables that were released already.
  init(
    _ drafts: [DraftTable] = SampleDrafts.all, tables: [ReleasedTable]? = nil,
    audience: Audience = .internal, builtAtUTC: String = "2025-10-01T02:15:09Z",
    id: String = "2025-10-01", since previous: PublishedRelease? = nil
  ) throws {
    path = try Self.emptyFolder()
    let released = try tables ?? Disclosure(policy: Policy(audience: .internal)).release(drafts)
    publication = try Publishing(settings: Self.settings).publish(
      released, release: Self.description(audience: audience, builtAtUTC: builtAtUTC, id: id),
      quality: Self.quality, since: previous, into: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  static func description(
    audience: Audience = .internal, builtAtUTC: String = "2025-10-01T02:15:09Z",
    id: String = "2025-10-01"
  ) -> ReleaseDescription {
    ReleaseDescription(
      id: id, builtAtUTC: builtAtUTC, codeVersion: "0.1.0",
      inputManifest: ContentHash(of: "manifest".utf8), asOf: SamplePeriods.asOf,
      audience: audience, previousRelease: "2025-09-30", caseDefinitionVersion: "1",
      caseDefinition: ["a row of the local referral log, role displayed or both"],
      disclosurePolicy: ["internal: counts of 1 to 7 are marked, nothing is withheld"], lowCount: 7,
      roundingBase: audience == .public ? 5 : 1,
      versions: [NamedText("Linkage model", "3")])
  }

  /// A new empty folder among the temporary files.
  static func emptyFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("publishing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  /// The release as its database tells it.
  func published() throws -> PublishedRelease {
    try PublishedRelease(path: path + "/" + publication.database)
  }

  /// The text of a written file.
  func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// The bytes of a written file.
  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }
}
