import Foundation
import Records
import Vocabulary

@testable import Intake

/// Small files in which one thing is wrong, and what is found in them: rule and column.
enum RuleBench {
  /// What is found in a referral log of one row, its cells given by column.
  static func log(_ cells: [String: String]) throws -> [String] {
    try found(in: logText([cells]))
  }

  /// A referral log, each row with the cells given and otherwise in order.
  static func logText(_ rows: [[String: String]]) -> String {
    let usual = [
      "referral_id": "R1", "child_ref": "C1", "referring_agency": "school",
      "date_received": "2024-05-01", "role": "displayed", "date_of_birth": "2012-02-03",
    ]
    let columns = Set(rows.flatMap(\.keys)).union(usual.keys).sorted()
    let lines = rows.map { row in
      columns.map { row[$0] ?? usual[$0] ?? "" }.joined(separator: ",")
    }
    return ([columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  /// What is found in a text of a format, in order of lines.
  static func found(in text: String, as format: String = "hsb-referral-log") throws -> [String] {
    try Bench().admit(["sent.csv": text], as: format).breaches
  }

  /// What is found in files of a format, in order of files and lines.
  static func found(
    in files: [String: String], as format: String = "hsb-referral-log", stop: Double = 1
  ) throws -> [String] {
    try Bench().admit(files, as: format, stop: stop).breaches
  }

  /// The wording by which bytes of a format are refused, or nothing where they are not.
  static func refusal(of bytes: [UInt8], as format: String = "hsb-referral-log") throws -> String? {
    let bench = try Bench()
    let intake = try bench.intake()
    let format = try Bench.format(format)
    let path = try bench.write("", to: "sent")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    do throws(IntakeError) {
      _ = try intake.admit(
        SourceSettings(
          id: "source", agency: .socialCare, system: "system", format: format,
          files: [path], thresholds: .init(warn: 1, stop: 1, least: 1)))
      return nil
    } catch {
      return error.description
    }
  }

  /// What is found in a census of one child, of which the elements given differ from the usual.
  static func census(
    id: String = "C1", identifiers: String = "<PersonBirthDate>2012-02-03</PersonBirthDate>",
    characteristics: String = "<Ethnicity>WBRI</Ethnicity>", details: String = ""
  ) throws -> [String] {
    try found(
      in: censusText(child(id, identifiers, characteristics, details)), as: "cin-census")
  }

  /// A census of the children given.
  static func censusText(_ children: String...) -> String {
    """
    <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year>\
    <ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails></Header>
    <Children>
    \(children.joined(separator: "\n"))
    </Children></Message>
    """
  }

  /// A child of a census.
  static func child(
    _ id: String, _ identifiers: String = "<PersonBirthDate>2012-02-03</PersonBirthDate>",
    _ characteristics: String = "<Ethnicity>WBRI</Ethnicity>", _ details: String = ""
  ) -> String {
    let episode = details.isEmpty ? "" : "<CINdetails>\(details)</CINdetails>"
    return """
      <Child><ChildIdentifiers><LAchildID>\(id)</LAchildID>\(identifiers)</ChildIdentifiers>\
      <ChildCharacteristics>\(characteristics)</ChildCharacteristics>\(episode)</Child>
      """
  }
}
