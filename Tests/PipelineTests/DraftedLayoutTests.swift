import Foundation
import Testing

@testable import Pipeline

/// From an ordinary export that nobody here has seen, through its draft, to a run that uses it all.
struct DraftedLayoutTests {
  private static let categories =
    "lists:\n  categories:\n    - {code: hsb, label: hsb, spellings: [peer on peer]}\n"

  private func drafted(_ layout: DraftedLayout) throws -> (run: SmallRun, outcome: Outcome) {
    let run = try SmallRun(log: nil)
    let file = "inbox/sent.\(layout.ending)"
    try run.folder.write(layout.text, to: file)
    let outcome = try FormatDrafter(
      source: "\(run.folder.path)/\(file)", id: "ours", title: nil,
      target: "\(run.folder.path)/formats/ours.yaml"
    ).draft()
    let text = SmallRun.pipeline.replacing("hsb-referral-log", with: "formats/ours.yaml")
      .replacing("log.csv", with: "sent.\(layout.ending)")
      .replacing("agency: social_care", with: "agency: \(layout.agency)")
    try run.folder.write(Self.categories + text, to: "pipeline.yaml")
    return (run, outcome)
  }

  @Test(arguments: DraftedLayout.schools + DraftedLayout.others)
  func `a draft finds what the figures need`(layout: DraftedLayout) throws {
    let (run, outcome) = try drafted(layout)
    let yaml = try String(
      contentsOfFile: "\(run.folder.path)/formats/ours.yaml", encoding: .utf8)
    #expect(yaml.contains("    record: \(layout.record)\n"), "\(yaml)")
    for (column, field) in layout.fields {
      let line = yaml.split(separator: "\n").first { $0.contains("name: \"\(column)\"") } ?? ""
      let isFound = line.contains("field: \(field)") || line.contains("use: \(field)")
      #expect(isFound, "\(column) is not \(field): \(line)")
    }
    #expect(!outcome.summary.contains("cannot be used yet"))
    #expect(!yaml.contains("MISSING"), "\(yaml)")
  }

  @Test(arguments: DraftedLayout.schools + DraftedLayout.others)
  func `a draft runs as it is and uses every row`(layout: DraftedLayout) throws {
    let (run, _) = try drafted(layout)
    let all = "\(DraftedLayout.rows) rows read: \(DraftedLayout.rows) used, 0 set aside"
    let published = try run.publish()
    #expect(published.summary.contains("\(all), 0 superseded"), "\(published.summary)")
    var request = CheckRequest(
      files: ["\(run.folder.path)/inbox/sent.\(layout.ending)"],
      format: "\(run.folder.path)/formats/ours.yaml", out: "\(run.folder.path)/report")
    request.asOf = "2025-03-31"
    let checked = try FileCheck(request).check()
    #expect(checked.summary.contains("checked as ours, as of"))
    #expect(checked.summary.contains(all), "\(checked.summary)")
  }

  @Test func `a draft without a child says where to fill it in, and does not run till then`() throws
  {
    let layout = DraftedLayout(
      "offences without a person", agency: "police", record: "police_occurrence", fields: [:],
      header: "Crime Ref,HO Code,Suspect DOB,Suspect Gender,Role,Date Recorded,Sticker"
    ) { row in "\(row)/24,019C,\(row + 12)/02/2011,M,suspect,\(row + 12)/03/2024,blue \(row)" }
    let (run, outcome) = try drafted(layout)
    let path = "\(run.folder.path)/formats/ours.yaml"
    var yaml = try String(contentsOfFile: path, encoding: .utf8)
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.contains("# MISSING: no column names") }) + 1
    #expect(outcome.summary.contains("it cannot be used yet: no column names the child"))
    #expect(outcome.summary.contains("to fill in or check: line \(place)\n"))
    let request = CheckRequest(files: ["\(run.folder.path)/inbox/sent.csv"], format: path, out: "x")
    let error = #expect(throws: ConfigurationError.self) { try FileCheck(request) }
    #expect(error?.description.contains("write 'field: child'") == true)
    #expect(error?.code == .configuration)
    #expect(run.failure()?.code == .configuration)
    yaml = yaml.replacing(
      "name: \"Sticker\", drop: \"not recognised: choose a field\"",
      with: "name: \"Sticker\", field: child")
    try run.folder.write(yaml, to: "formats/ours.yaml")
    #expect(try run.publish().summary.contains("12 rows read: 12 used, 0 set aside"))
  }

  @Test(arguments: [
    ("schools/concern-log.csv", "school-concern-log"),
    ("police/occurrences.xml", "police-occurrence-xml"),
  ])
  func `a file of a known format is named and not drafted`(file: String, id: String) throws {
    let drafter = FormatDrafter(
      source: "\(Checkout.root)/sample-data/inbox/\(file)", id: "x", title: nil, target: nil)
    let error = #expect(throws: ConfigurationError.self) { try drafter.draft() }
    #expect(error?.description.contains("is a file of the built-in format '\(id)'") == true)
    #expect(error?.code == .usage)
  }
}
