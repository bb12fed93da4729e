import Foundation
import Testing

@testable import Pipeline

/// From a file of an unknown layout to a run: the draft is put below the pipeline and used.
struct FormatDrafterTests {
  private static let concerns: String = {
    let rows = (1...9).map { row in
      "\(row),\(row + 10)/03/2024,Invented Name,S\(row),1\(row)/02/2011,M,peer on peer,displayed,wet"
    }
    return (["Incident ID,Date,Pupil,Pupil ID,DOB,Legal Sex,Category,Role,Weather"] + rows)
      .joined(separator: "\n") + "\n"
  }()

  private func prepared() throws -> SmallRun {
    let run = try SmallRun(log: nil)
    try run.folder.write(Self.concerns, to: "inbox/concerns.csv")
    return run
  }

  @Test func `a drafted format runs and counts every row`() throws {
    let run = try prepared()
    let outcome = try FormatDrafter(
      source: "\(run.folder.path)/inbox/concerns.csv", id: "ours", title: "Our log",
      target: "\(run.folder.path)/formats/ours.yaml"
    ).draft()
    #expect(outcome.code == .complete)
    #expect(
      outcome.summary.contains(
        "of 9 columns 7 are read, 1 dropped as identifiers, 1 not recognised"))
    let text = SmallRun.pipeline.replacingOccurrences(
      of: "hsb-referral-log", with: "formats/ours.yaml"
    )
    .replacingOccurrences(of: "log.csv", with: "concerns.csv")
    .replacingOccurrences(of: "agency: social_care", with: "agency: school")
    let lists = "lists:\n  categories:\n    - {code: hsb, label: hsb, spellings: [peer on peer]}\n"
    try run.folder.write(lists + text, to: "pipeline.yaml")
    let published = try run.publish()
    #expect(published.summary.contains("9 rows read: 9 used, 0 set aside, 0 superseded"))
  }

  @Test func `a draft is never written over a file`() throws {
    let run = try prepared()
    try run.folder.write("mine", to: "ours.yaml")
    let drafter = FormatDrafter(
      source: "\(run.folder.path)/inbox/concerns.csv", id: "ours", title: nil,
      target: "\(run.folder.path)/ours.yaml")
    #expect(throws: RunError.self) { try drafter.draft() }
    #expect(try String(contentsOfFile: "\(run.folder.path)/ours.yaml", encoding: .utf8) == "mine")
  }

  @Test(arguments: ["", "two words", "../up", "a/b"])
  func `an id that could be no name is refused`(id: String) throws {
    let run = try prepared()
    let drafter = FormatDrafter(
      source: "\(run.folder.path)/inbox/concerns.csv", id: id, title: nil, target: nil)
    #expect(throws: ConfigurationError.self) { try drafter.draft() }
  }

  @Test func `a format file that is wrong or absent is said by its name`() throws {
    let run = try prepared()
    let text = SmallRun.pipeline.replacingOccurrences(
      of: "hsb-referral-log", with: "formats/ours.yaml")
    try run.folder.write(text, to: "pipeline.yaml")
    #expect(run.failure()?.code == .noInput)
    #expect(run.failure()?.message.contains("formats/ours.yaml") == true)
    try run.folder.write("id: ours\ntitel: x\n", to: "formats/ours.yaml")
    #expect(run.failure()?.code == .configuration)
    #expect(run.failure()?.message.contains("did you mean 'title'") == true)
  }

  @Test func `the year and term of a source are checked`() throws {
    let run = try prepared()
    let text = SmallRun.pipeline.replacingOccurrences(
      of: "    files:", with: "    year: 25\n    files:")
    try run.folder.write(text, to: "pipeline.yaml")
    #expect(run.failure()?.message.contains("must be the year in which the return ends") == true)
    try run.folder.write(
      text.replacingOccurrences(of: "year: 25", with: "term: autum"), to: "pipeline.yaml")
    #expect(run.failure()?.message.contains("did you mean 'autumn'") == true)
  }
}
