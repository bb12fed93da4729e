import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

/// One real export that stands beside the repository.
struct SharedFile: CustomTestStringConvertible, Sendable {
  let path: String
  let format: String
  let agency: Agency

  var testDescription: String {
    path
  }

  static let all: [SharedFile] =
    [
      "CIN2rows", "CIN_Census_2021", "CIN_Census_2021_no_assessment_factors", "CIN_Census_2024",
      "CIN_header_issues_100", "fake_CIN_data",
    ].map { SharedFile(path: "cin_census/\($0).xml", format: "cin-census", agency: .socialCare) }
    + [1, 2, 3, 4, 5, 6, 8].map {
      SharedFile(path: "annex_a/List_\($0).csv", format: "annex-a", agency: .socialCare)
    }
    + ["SSDA903_2020_header", "SSDA903_2020_episodes", "be903_header"].map {
      SharedFile(path: "ssda903/\($0).csv", format: "ssda903", agency: .socialCare)
    }
    + [
      ("2024_autumn_pupilonroll", "pupils"), ("2025_spring_pupilonroll", "pupils"),
      ("2024_autumn_termlyexclusionsonroll", "exclusions"),
      ("2025_spring_termlyexclusionsonroll", "exclusions"), ("2025_spring_senneeds", "sen-needs"),
    ].map {
      SharedFile(
        path: "school_census/\($0.0).csv", format: "school-census-\($0.1)", agency: .school)
    }
}

@Suite(.enabled(if: Place.shared != nil, "the shared data do not stand beside the repository"))
struct SharedDataTests {
  private func admit(_ file: SharedFile) throws -> Admission {
    let shared = try #require(Place.shared)
    return try Bench().intake(asOf: "2026-03-31").admit(
      SourceSettings(
        id: "shared", agency: file.agency, system: "shared", format: try Bench.format(file.format),
        files: ["\(shared)/data/\(file.path)"], thresholds: .init(warn: 1, stop: 1)))
  }

  @Test(arguments: SharedFile.all)
  func `every row of a real file is used, set aside or superseded`(file: SharedFile) throws {
    let admission = try admit(file)
    let rows = try #require(admission.delivery.files.first).rows
    #expect(rows.read > 0)
    #expect(rows.read == rows.used + rows.setAside + rows.superseded)
    #expect(admission.records.count == rows.used)
    #expect(!admission.findings.contains { $0.rule == "V067" }, "a column taken for a renamed one")
    var rules: [String: Int] = [:]
    for finding in admission.findings { rules[finding.rule, default: 0] += 1 }
    let found = rules.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print(
      "\(file.path): read \(rows.read), used \(rows.used), set aside \(rows.setAside), "
        + "superseded \(rows.superseded); findings listed: \(found.joined(separator: ", "))")
  }

  @Test(arguments: SharedFile.all.filter { $0.path.hasSuffix(".csv") })
  func `no finding holds a cell of the file`(file: SharedFile) throws {
    let shared = try #require(Place.shared)
    let text = try String(contentsOfFile: "\(shared)/data/\(file.path)", encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    let cells = Set(
      lines.dropFirst().flatMap { $0.split(separator: ",") }.map(String.init)
        .filter { $0.count > 7 })
    let said = Set(
      try admit(file).findings.flatMap { finding in
        finding.description.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "/" }
      }.map(String.init))
    #expect(cells.isDisjoint(with: said))
  }

  @Test(arguments: ["2024_autumn", "2025_spring"])
  func `finds as many sexual misconduct exclusions as the cells hold`(term: String) throws {
    let shared = try #require(Place.shared)
    let file = SharedFile(
      path: "school_census/\(term)_termlyexclusionsonroll.csv",
      format: "school-census-exclusions", agency: .school)
    let text = try String(contentsOfFile: "\(shared)/data/\(file.path)", encoding: .utf8)
    let expected = text.split(whereSeparator: \.isNewline).dropFirst().count { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return cells.count == 12 && cells[7...9].contains("SM")
    }
    let records = try admit(file).records
    let found = (0..<records.count).count {
      records[SetField.exclusionReasons, $0] & ExclusionReason.sm.bit != 0
    }
    #expect(expected == (term == "2024_autumn" ? 1366 : 1313))
    #expect(found == expected)
  }
}
