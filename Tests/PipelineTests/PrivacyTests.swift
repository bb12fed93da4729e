import Foundation
import Testing
import Vocabulary

@testable import Pipeline

/// Unique identifiers and free text in otherwise valid rows turn up nowhere that people read.
struct PrivacyTests {
  static let canaries = [
    "CANARYREF7", "CANARYCHILD7", "H243278544154", "9434765919", "2011-03-17", "17 March 2011",
    "CanaryWard", "CanaryProvider", "canary free text",
  ]

  static let log = """
    referral_id,child_ref,upn,nhs_number,date_of_birth,gender,ethnicity,residence_area,\
    referring_agency,date_received,role,provider,date_support_started,decision
    CANARYREF7,CANARYCHILD7,H243278544154,9434765919,2011-03-17,male,WBRI,CanaryWard,school,\
    2024-05-10,displayed,CanaryProvider,2024-06-10,canary free text
    CANARYREF7b,CANARYCHILD7b,H243278544154X,9434765910,2011-03-17,canary free text,WBRI,\
    CanaryWard,school,2024-02-31,displayed,CanaryProvider,2024-06-10,canary free text

    """

  @Test
  func `no canary leaves the inbox and its private copy`() throws {
    let run = try SmallRun(log: Self.log)
    let outcome = try run.publish()
    #expect(outcome.summary.contains("2 rows read: 1 used, 1 set aside"))
    for canary in Self.canaries { #expect(!outcome.summary.contains(canary)) }
    let state = "\(run.folder.path)/state"
    for name in try FileManager.default.subpathsOfDirectory(atPath: state) {
      guard let bytes = FileManager.default.contents(atPath: "\(state)/\(name)") else { continue }
      // The private working copy is what was sent, as it was sent.
      if name.hasPrefix("kept/") { continue }
      for canary in Self.canaries {
        // The restricted store may hold a birth date; nothing else may.
        if name == "store.sqlite", canary == "2011-03-17" { continue }
        #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(name)")
      }
    }
  }

  @Test
  func `what rests on disk is closed to others`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let modes = [
      ("state", 0o750), ("state/store.sqlite", 0o600), ("state/desk", 0o700),
      ("state/desk/log.html", 0o600), ("state/releases", 0o750), ("key", 0o600),
      ("state/kept", 0o700),
      ("state/kept/\(ContentHash(of: SmallRun.log.utf8).hexadecimal)", 0o600),
    ]
    for (name, mode) in modes {
      let found =
        try FileManager.default
        .attributesOfItem(atPath: "\(run.folder.path)/\(name)")[.posixPermissions] as? Int
      #expect(found == mode, "\(name)")
    }
  }
}
