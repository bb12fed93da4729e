import Foundation
import GRDB

@testable import Pipeline

/// A pipeline in a folder of its own, with a key, an inbox and a state folder.
struct SmallRun: Sendable {
  let folder: TemporaryFolder

  /// A pipeline over one referral log.
  init(log: String? = SmallRun.log) throws {
    folder = try TemporaryFolder()
    try folder.write(Self.pipeline, to: "pipeline.yaml")
    try folder.write(CaseDefinitionFile.small, to: "case-definition.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/inbox", withIntermediateDirectories: true)
    if let log { try folder.write(log, to: "inbox/log.csv") }
    _ = try KeyMaker(path: "\(folder.path)/key").create()
  }

  /// The sampleshire pipeline over sample-data, with state and key in a folder of its own.
  static func sampleshire() throws -> SmallRun {
    let run = try SmallRun(log: nil)
    let source = "\(Checkout.root)/pipelines/sampleshire"
    var text = try String(contentsOfFile: "\(source)/pipeline.yaml", encoding: .utf8)
    text = text.replacingOccurrences(of: "../../sample-data", with: "\(Checkout.root)/sample-data")
      .replacingOccurrences(of: "../../var/sampleshire/pseudonym.key", with: "key")
      .replacingOccurrences(of: "../../var/sampleshire", with: "state")
    try run.folder.write(text, to: "pipeline.yaml")
    try run.folder.write(
      try String(contentsOfFile: "\(source)/case-definition.yaml", encoding: .utf8),
      to: "case-definition.yaml")
    return run
  }

  func publish() throws -> Outcome {
    try Run(pipeline: folder.path, asOf: nil).publish()
  }

  /// Publishes on a day, so many days after 1 January 2026.
  func publish(day: Int) throws -> Outcome {
    var run = try Run(pipeline: folder.path, asOf: nil)
    run.clock = Clock(secondsSince1970: (20_454 + day) * 86_400)
    return try run.publish()
  }

  /// Asks the store, each row as texts; what is not known is an empty text.
  func ask(_ sql: String) throws -> [[String]] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(
      path: "\(folder.path)/state/store.sqlite", configuration: configuration
    ).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" }
      }
    }
  }

  /// Writes a remark into the pipeline file, so that the next night is not the last one over again.
  func remark() throws {
    try folder.write(try folder.text("pipeline.yaml") + "\n# a remark\n", to: "pipeline.yaml")
  }

  /// Takes away what spares a night that nothing changed on; everything is then done again.
  func forgetLastNight() throws {
    try FileManager.default.removeItem(atPath: "\(folder.path)/state/last-night.json")
  }

  /// Changes the store.
  func change(_ sql: String) throws {
    try DatabaseQueue(path: "\(folder.path)/state/store.sqlite").write { try $0.execute(sql: sql) }
  }

  /// Asks the current release, each row as texts.
  func askRelease(_ sql: String) throws -> [[String]] {
    guard let current,
      let file = try FileManager.default.contentsOfDirectory(atPath: current)
        .first(where: { $0.hasSuffix(".sqlite") })
    else { return [] }
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: "\(current)/\(file)", configuration: configuration).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" }
      }
    }
  }

  /// How a run that must fail fails.
  func failure() -> Failure? {
    do {
      _ = try publish()
      return nil
    } catch {
      return Failure(error)
    }
  }

  /// The folder of the current release, or nothing where none was ever published.
  var current: String? {
    let link = "\(folder.path)/state/releases/current"
    guard let name = try? FileManager.default.destinationOfSymbolicLink(atPath: link) else {
      return nil
    }
    return "\(folder.path)/state/releases/\(name)"
  }

  /// Names of everything in the releases folder.
  var releases: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/state/releases")) ?? [])
      .sorted()
  }

  static let pipeline = """
    partnership: small
    title: Small Partnership
    nation: england
    as_of: 2025-03-31
    inbox: inbox
    state: state
    key: key
    case_definition: case-definition.yaml
    sources:
      - id: log
        agency: social_care
        format: hsb-referral-log
        files: [log.csv]
        required: true
        thresholds: {warn: 0.4, stop: 0.6}
    """

  static let header =
    "referral_id,child_ref,upn,date_of_birth,gender,referring_agency,date_received,role,"
    + "date_support_started"

  static let log = """
    \(header)
    R1,C1,,2012-10-11,male,school,2024-05-10,displayed,2024-06-10
    R2,C2,,2010-02-01,F,police,2024-06-03,displayed,
    R3,C3,,2014-07-09,male,school,2024-09-02,harmed,

    """
}
