import Foundation
import Testing

@testable import Pipeline

/// What a run says about files of the inbox that it did not read.
struct InboxNotesTests {
  private func lines(_ files: [String: String]) throws -> [String] {
    let run = try SmallRun()
    try run.folder.write(SmallRun.pipeline + Self.others, to: "pipeline.yaml")
    for (name, text) in files { try run.folder.write(text, to: "inbox/\(name)") }
    return try run.publish().summary.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("warning: '") || $0.hasPrefix("note: ") }
  }

  private static let others = """

      - id: police
        agency: police
        format: police-occurrence
        files: [police/*.csv]
      - id: cin
        agency: social_care
        format: cin-census
        files: [social-care/*.xml]

    """
  private static let occurrences =
    "force,occurrence_ref,nominal_ref,date_of_birth,gender,role,offence_code,date_recorded\n"
  private static let census = """
    <Message><Header><CollectionDetails><Year>2025</Year></CollectionDetails></Header>
    <Children><Child/></Children></Message>
    """

  @Test(arguments: [
    (
      "polcie/week.csv", occurrences,
      "it looks like format 'police-occurrence'; write files: ['police/*.csv', 'polcie/*.csv'] "
        + "at source 'police'"
    ),
    (
      "week [1].csv", occurrences,
      "it looks like format 'police-occurrence'; write files: ['police/*.csv', 'week \\[1\\].csv'] "
        + "at source 'police'"
    ),
    (
      "cin.xml", census,
      "it looks like format 'cin-census'; write files: ['social-care/*.xml', 'cin.xml'] "
        + "at source 'cin'"
    ),
    (
      "youth.csv", "CHILD,DOB,SEX,ETHNIC,UPN,MOTHER,MC_DOB\n",
      "it looks like format 'ssda903'; add a source of that format with files: ['youth.csv']"
    ),
    (
      "book.xlsx", "PK\u{3}\u{4}rest",
      "it is a spreadsheet or an archive; open it and save each sheet as CSV UTF-8, or unpack it"
    ),
    ("none.csv", "", "it is empty; ask the sender to send it again, or take it out"),
    (
      "notes.txt", "dear all\n",
      "it is no format that is known; ask the sender what it is, or take it out"
    ),
    (
      "page.html", "<html></html>",
      "it is XML of no format that is known; ask the sender what it is, or take it out"
    ),
  ])
  func `a file that no source reads is named with what to do`(
    name: String, text: String, advice: String
  ) throws {
    #expect(try lines([name: text]) == ["warning: '\(name)': \(advice)"])
  }

  @Test
  func `a name cannot end the line it stands in`() throws {
    let lines = try lines(["it's\nwarning: all is well.txt": "dear all\n"])
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("warning: 'it''s?warning: all is well.txt': it is no format"))
  }

  @Test
  func `what is on its way is passed over with a note and no warning`() throws {
    let run = try SmallRun()
    for name in ["log.csv.part", "~$log.csv", "log.csv.crdownload", "log.csv~", ".log.csv.x7"] {
      try run.folder.write("half a fi", to: "inbox/\(name)")
    }
    let outcome = try run.publish()
    #expect(outcome.code == .complete)
    let notes = outcome.summary.split(separator: "\n").filter { $0.hasPrefix("note: ") }
    #expect(
      notes == [
        "note: 'log.csv.crdownload' was passed over: it is still on its way or no delivery",
        "note: 'log.csv.part' was passed over: it is still on its way or no delivery",
        "note: 'log.csv~' was passed over: it is still on its way or no delivery",
        "note: '~$log.csv' was passed over: it is still on its way or no delivery",
      ])
  }

  #if os(Linux)
    @Test
    func `an empty file that is still open to write is on its way, else it was sent empty`() throws
    {
      let run = try SmallRun()
      try run.folder.write(
        SmallRun.pipeline.replacingOccurrences(of: "[log.csv]", with: "[\"*.csv\"]"),
        to: "pipeline.yaml")
      let path = "\(run.folder.path)/inbox/next.csv"
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      let writer = try FileHandle(forWritingTo: URL(filePath: path))
      #expect(try run.publish().code == .complete)
      try writer.close()
      #expect(run.failure()?.code == .dataContract)
    }
  #endif

  @Test
  func `a file of another format than its source's is likened`() throws {
    let run = try SmallRun(log: Self.occurrences + "F,1,2,2012-01-01,M,suspect,17A,2024-05-01\n")
    let failure = run.failure()
    #expect(failure?.code == .dataContract)
    #expect(failure?.message.hasPrefix("'log.csv' is not of format 'hsb-referral-log'; ") == true)
    #expect(failure?.message.hasSuffix("; it looks like format 'police-occurrence'") == true)
  }

  @Test
  func `the same bytes at two sources are a warning`() throws {
    let run = try SmallRun()
    try run.folder.write(
      SmallRun.pipeline + "\n  - id: again\n    agency: health\n    format: hsb-referral-log\n"
        + "    files: [copy.csv]\n", to: "pipeline.yaml")
    try run.folder.write(SmallRun.log, to: "inbox/copy.csv")
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings)
    #expect(
      outcome.summary.contains(
        "warning: 'copy.csv' of source 'again' and 'log.csv' of source 'log' hold the same bytes"))
  }
}
