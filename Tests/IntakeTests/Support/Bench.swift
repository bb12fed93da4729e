import Foundation
import Records
import Testing
import Vocabulary
import Yams

@testable import Intake

/// A small intake: a key, lists and a folder that goes when the test ends.
final class Bench {
  let folder: String
  let key: PseudonymKey
  var lists = LocalLists(
    areas: [LocalCode("SAM", "Sampleshire", spellings: ["Sampleshire County"])],
    categories: [LocalCode("hsb", "harmful sexual behaviour", spellings: ["peer on peer"])],
    providers: [LocalCode("north", "North Team")])

  init() throws {
    folder = NSTemporaryDirectory() + "intake-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    key = try PseudonymKey(bytes: Array(0..<32))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Writes a file of the delivery.
  func write(_ text: String, to name: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// An empty folder for private copies.
  func kept() throws -> KeptFolder {
    try FileManager.default.createDirectory(
      atPath: folder + "/kept", withIntermediateDirectories: true)
    return KeptFolder(folder + "/kept")
  }

  static func format(_ id: String) throws -> Format {
    let text = try String(contentsOfFile: Place.format(id), encoding: .utf8)
    return try YAMLDecoder().decode(Format.self, from: text)
  }

  /// Admits files of a built-in format; nothing is refused for the share of rows set aside.
  func admit(
    _ files: [String: String], as format: String, agency: Agency = .socialCare,
    system: String = "system", scheme: EthnicityScheme? = nil, stop: Double = 1
  ) throws -> Admission {
    try admit(
      files, as: Self.format(format), agency: agency, system: system, scheme: scheme, stop: stop)
  }

  func admit(
    _ files: [String: String], as format: Format, agency: Agency = .socialCare,
    system: String = "system", scheme: EthnicityScheme? = nil, stop: Double = 1
  ) throws -> Admission {
    let paths = try files.map { try write($0.value, to: $0.key) }
    return try intake().admit(
      SourceSettings(
        id: "source", agency: agency, system: system, format: format, files: paths,
        ethnicityScheme: scheme, thresholds: .init(warn: 1, stop: stop, least: 1)))
  }

  func intake(asOf text: String = "2025-03-31", threads: Int? = nil) throws -> Intake {
    let asOf = try #require(Day(iso: text))
    return Intake(
      settings: IntakeSettings(partnership: "sampleshire", asOf: asOf, lists: lists), key: key,
      threads: threads)
  }
}

extension Admission {
  /// Rule and column of each finding, such as `V025 gender`, in order.
  var breaches: [String] {
    findings.map { $0.column.isEmpty ? $0.rule : "\($0.rule) \($0.column)" }
  }

  /// Where the rows of all files ended: read, used, set aside, superseded.
  var rows: [Int] {
    let rows = delivery.files.reduce(RowCounts()) { $0 + $1.rows }
    return [rows.read, rows.used, rows.setAside, rows.superseded]
  }
}

/// Hands the bytes of a text over as a cell.
func withCell<Value>(_ text: String, _ body: (Cell) throws -> Value) rethrows -> Value {
  try Array(text.utf8).withUnsafeBufferPointer(body)
}
