import Foundation
import GRDB
import Vocabulary

@testable import Pipeline

/// Public releases of a pipeline in a folder of its own.
struct PublicSample: Sendable {
  let run: SmallRun

  /// The sampleshire pipeline over sample-data, run once and published once; made once for all tests.
  static let sampleshire: Result<(sample: PublicSample, outcome: Outcome), any Error> = Result {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let sample = PublicSample(run: run)
    return (sample: sample, outcome: try sample.release())
  }

  /// A pipeline over invented deliveries, with some of the pipeline file's keys of its own.
  static func invented(_ keys: String = Self.few) throws -> PublicSample {
    let run = try SmallRun(log: Self.log)
    let text = SmallRun.pipeline.replacingOccurrences(
      of: "sources:", with: keys.isEmpty ? "sources:" : "\(keys)\nsources:")
    try run.folder.write(text, to: "pipeline.yaml")
    _ = try run.publish()
    return PublicSample(run: run)
  }

  /// Few tables, so that a test takes little time.
  static let few = "public:\n  tables: [A1.headline, A2.headline, B1.age_band, B2.sex, C1.funnel]"

  var state: String { "\(run.folder.path)/state" }
  var shelf: String { "\(state)/public" }

  /// Makes a public release on a day, so many days after 1 January 2026.
  @discardableResult
  func release(day: Int = 100, _ change: (inout PublicReleaser.Request) -> Void = { _ in }) throws
    -> Outcome
  {
    var request = PublicReleaser.Request()
    request.author = "Ana One"
    request.approvers = ["Bea Two", "Cy Three"]
    change(&request)
    var releaser = try PublicReleaser(pipeline: run.folder.path, request: request)
    releaser.clock = Clock(secondsSince1970: (20_454 + day) * 86_400)
    return try releaser.release()
  }

  /// Withdraws a release.
  @discardableResult
  func withdraw(_ name: String, reason: String = "A wrong file was read") throws -> Outcome {
    var withdrawal = try Withdrawal(
      pipeline: run.folder.path, release: name, author: nil,
      approvers: ["Bea Two", "Cy Three"], reason: reason)
    withdrawal.clock = Clock(secondsSince1970: (20_454 + 200) * 86_400)
    return try withdrawal.withdraw()
  }

  /// Why a release is refused; nothing where it is not.
  func failure(day: Int = 100, _ change: (inout PublicReleaser.Request) -> Void = { _ in })
    -> Failure?
  {
    do {
      try release(day: day, change)
      return nil
    } catch {
      return Failure(error)
    }
  }

  /// Every file of a folder of the state with the hash of its content.
  func files(of name: String) throws -> [String: String] {
    let folder = "\(state)/\(name)"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.reduce(into: [:]) { found, file in
      found[file] = FileManager.default.contents(atPath: "\(folder)/\(file)")
        .map { ContentHash(of: $0).hexadecimal }
    }
  }

  /// Asks the database of a release, each row as texts.
  func ask(_ folder: String, _ sql: String) throws -> [[String?]] {
    let file =
      try FileManager.default.contentsOfDirectory(atPath: folder)
      .first { $0.hasSuffix(".sqlite") } ?? ""
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: "\(folder)/\(file)", configuration: configuration).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? nil : String.fromDatabaseValue($0) ?? "\($0)" }
      }
    }
  }

  /// 120 referrals of two years: in the first 60 boys and 3 girls, in the second 45 and 12.
  static let log: String = {
    var lines = [SmallRun.header]
    for number in 0..<120 {
      let isFirst = number < 63
      let isGirl = isFirst ? number >= 60 : number >= 108
      let year = isFirst ? 2023 : 2024
      let month = 4 + number % 9
      let support = number % 3 == 0 ? "" : "\(year)-\(two(month))-2\(number % 8)"
      lines.append(
        "R\(number),C\(number),,\(2007 + number % 8)-0\(1 + number % 9)-10,"
          + "\(isGirl ? "female" : "male"),\(number % 2 == 0 ? "school" : "police"),"
          + "\(year)-\(two(month))-0\(1 + number % 9),displayed,\(support)")
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  /// 30 further girls of the first year, whose rows come late.
  static let late = (0..<30).map { number in
    "L\(number),D\(number),,20\(two(8 + number % 7))-\(two(1 + number % 12))-\(two(1 + number % 27)),"
      + "female,school,2023-06-05,displayed,\n"
  }.joined()

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
