import Foundation
import Testing
import Vocabulary

@testable import Pipeline

/// Taking a public release back, and what else can befall one.
struct WithdrawalTests {
  @Test
  func `a page that says why and since when takes the place of a release`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    try sample.release(day: 190)
    try sample.withdraw("public-0001", reason: "A wrong <file> was read")
    let page = try String(
      contentsOfFile: "\(sample.shelf)/public-0001/index.html", encoding: .utf8)
    #expect(page.contains("Release public-0001 was withdrawn on 20 July 2026"))
    #expect(page.contains("A wrong &lt;file&gt; was read"))
    #expect(!FileManager.default.fileExists(atPath: "\(sample.shelf)/public-0001/csv"))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: "\(sample.shelf)/current")
    #expect(link == "public-0002")
  }

  @Test
  func `where the only release is withdrawn the link shows its tombstone`() throws {
    let sample = try PublicSample.invented()
    try sample.release()
    try sample.withdraw("1")
    let text = try String(contentsOfFile: "\(sample.shelf)/current/WITHDRAWN.txt", encoding: .utf8)
    #expect(
      text == """
        Release public-0001 was withdrawn on 20 July 2026. Do not use or pass on its figures.
        A wrong file was read.

        """)
  }

  @Test
  func `the ledger keeps what a withdrawn release showed`() throws {
    let sample = try PublicSample.invented()
    try sample.release()
    let ledger = "\(sample.state)/public-ledger.jsonl"
    let before = try String(contentsOfFile: ledger, encoding: .utf8)
    try sample.withdraw("1")
    let after = try String(contentsOfFile: ledger, encoding: .utf8)
    #expect(after.hasPrefix(before))
    #expect(after.split(separator: "\n").count == 2)
    #expect(sample.failure(day: 400)?.code == .noInput)
  }

  @Test(arguments: ["public-0002", "2", "x", "0", "-1"])
  func `a release that is not there cannot be withdrawn`(name: String) throws {
    let sample = try PublicSample.invented()
    try sample.release()
    #expect(throws: ReleaseError.noRelease(name: name)) { try sample.withdraw(name) }
  }

  @Test
  func `a release is withdrawn once, by two people, with a reason`() throws {
    let sample = try PublicSample.invented()
    try sample.release()
    #expect(throws: ReleaseError.noReason) { try sample.withdraw("1", reason: " ") }
    try sample.withdraw("1")
    #expect(throws: ReleaseError.withdrawnBefore(name: "public-0001")) {
      try sample.withdraw("1")
    }
  }

  @Test
  func `a line of the ledger that was changed is found`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    let ledger = "\(sample.state)/public-ledger.jsonl"
    let text = try String(contentsOfFile: ledger, encoding: .utf8)
    try sample.overwrite(ledger, text.replacingOccurrences(of: "\"Ana One\"", with: "\"Eve\""))
    let failure = sample.failure(day: 200)
    #expect(failure?.code == .inputOutput)
    #expect(failure?.message.contains("does not end as it was left") == true)
    try sample.overwrite(ledger, text)
    try sample.release(day: 200)
    let two = try String(contentsOfFile: ledger, encoding: .utf8)
    try sample.overwrite(ledger, two.replacingOccurrences(of: "Cy Three", with: "Dee Four"))
    #expect(throws: (any Error).self) { try sample.withdraw("1") }
    // The first line taken out.
    try sample.overwrite(
      ledger, String(two[two.index(after: two.firstIndex(of: "\n") ?? two.startIndex)...]))
    #expect(sample.failure(day: 400)?.message.hasPrefix("line 1 of the ledger") == true)
    // The last line taken out, or all of it.
    try sample.overwrite(ledger, text)
    #expect(sample.failure(day: 400)?.code == .inputOutput)
    try FileManager.default.removeItem(atPath: ledger)
    #expect(sample.failure(day: 400)?.code == .inputOutput)
  }

  @Test
  func `releases without their ledger stop the next release`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    for name in ["public-ledger.jsonl", "public-ledger.head"] {
      try FileManager.default.removeItem(atPath: "\(sample.state)/\(name)")
    }
    let failure = sample.failure(day: 300)
    #expect(failure?.code == .inputOutput)
    #expect(
      failure?.message
        == "there are public releases and no ledger of them; bring the ledger back from a copy")
  }

  @Test
  func `a ledger that is gone with all releases, or is an old one, is missed by the audit log`()
    throws
  {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    let names = ["public-ledger.jsonl", "public-ledger.head"].map { "\(sample.state)/\($0)" }
    let old = try names.map { try String(contentsOfFile: $0, encoding: .utf8) }
    try sample.withdraw("1")
    let words =
      "the audit log tells of 'public-0001' as the ledger of public releases does not: the ledger is "
      + "gone, an old one or another one; bring it back from a copy"
    for (name, text) in zip(names, old) { try sample.overwrite(name, text) }
    #expect(sample.failure(day: 300)?.message == words)
    #expect(sample.failure(day: 300)?.code == .inputOutput)
    for path in names + [sample.shelf] { try FileManager.default.removeItem(atPath: path) }
    #expect(sample.failure(day: 300)?.message == words)
    #expect(Self.ledgerLine(of: sample).hasSuffix(words))
  }

  @Test
  func `a ledger that is gone with all releases and the audit log is missed by the kept counts`()
    throws
  {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    _ = try sample.run.publish()
    for name in [
      "public-ledger.jsonl", "public-ledger.head", "audit-log.jsonl", "audit-log.head", "public",
    ] {
      try FileManager.default.removeItem(atPath: "\(sample.state)/\(name)")
    }
    let failure = sample.failure(day: 300)
    #expect(failure?.code == .inputOutput)
    #expect(
      failure?.message
        == "the counts of the last run remember 'public-0001', and the ledger of public releases does "
        + "not lead to it: it is gone or another one; bring back 'public-ledger.jsonl', "
        + "'public-ledger.head' and the folder 'public' from a copy")
    #expect(!FileManager.default.fileExists(atPath: sample.shelf))
  }

  @Test
  func `a ledger that was rewritten with its head and the kept counts is missed by the audit log`()
    throws
  {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    let names = ["public-ledger.jsonl", "public-ledger.head", "counts.json"]
    let paths = names.map { "\(sample.state)/\($0)" }
    let old = try paths.map { try String(contentsOfFile: $0, encoding: .utf8) }
    let line = old[0].replacing("Bea Two", with: "Eve Two")
    var chain = HashChain()
    chain.add(Data(line.dropLast().utf8))
    let head = old[1].trimmingCharacters(in: .newlines)
    #expect(line != old[0] && old[2].contains(head))
    let new = [
      line, old[1].replacing(head, with: chain.head), old[2].replacing(head, with: chain.head),
    ]
    for (path, text) in zip(paths, new) { try sample.overwrite(path, text) }
    #expect(sample.failure(day: 300)?.message.contains("old one or another one") == true)
    #expect(Self.ledgerLine(of: sample).contains("old one or another one"))
    for (path, text) in zip(paths, old) { try sample.overwrite(path, text) }
    #expect(sample.failure(day: 300)?.code != .inputOutput)
  }

  @Test
  func `counts that were changed after their run are not published`() throws {
    let sample = try PublicSample.invented()
    try sample.run.forgetLastNight()
    let night = try Night(
      pipeline: sample.run.folder.path, asOf: nil, allowsEarlier: false, truth: nil, log: nil)
    _ = try night.publish()
    let path = "\(sample.state)/counts.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let other = text.replacing("{\"count\":{\"_0\":6", with: "{\"count\":{\"_0\":7")
    #expect(other != text)
    try sample.overwrite(path, other)
    let failure = sample.failure(day: 300)
    #expect(failure?.code == .inputOutput)
    #expect(failure?.message.contains("were changed after its run") == true)
    try sample.overwrite(path, text)
    try sample.release { $0.periods = ["2023-24"] }
    // What a release remembers in the file is no change of its counts.
    #expect(sample.failure(day: 300)?.code != .inputOutput)
  }

  @Test
  func `a ledger without a withdrawal that the kept counts remember is refused`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    let names = ["public-ledger.jsonl", "public-ledger.head"].map { "\(sample.state)/\($0)" }
    let old = try names.map { try String(contentsOfFile: $0, encoding: .utf8) }
    try sample.withdraw("1")
    for (name, text) in zip(names, old) { try sample.overwrite(name, text) }
    for name in ["audit-log.jsonl", "audit-log.head"] {
      try FileManager.default.removeItem(atPath: "\(sample.state)/\(name)")
    }
    #expect(sample.failure(day: 300)?.message.contains("does not lead to it") == true)
  }

  @Test
  func `the status names a release of which a file was changed`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    func attention() throws -> [Substring] {
      try Status(pipeline: sample.run.folder.path).show().summary.split(separator: "\n")
        .filter { $0.contains("public-0001") }
    }
    #expect(try attention() == [])
    let page = "\(sample.shelf)/public-0001/index.html"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    try sample.overwrite(page, "other")
    #expect(
      try attention() == [
        "attention: files of 'public-0001' are missing or changed since they went out; see "
          + "'continuum doctor'"
      ])
    try sample.overwrite(page, text)
    #expect(try attention() == [])
  }

  /// What the doctor says of the public ledger.
  private static func ledgerLine(of sample: PublicSample) -> String {
    let lines = Doctor(pipeline: sample.run.folder.path).examine().summary.split(separator: "\n")
    return lines.first { $0.hasPrefix("public ledger") }.map(String.init) ?? ""
  }

  @Test
  func `the doctor finds a published file that was changed, and a page that is gone`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    #expect(
      Self.ledgerLine(of: sample).hasSuffix("1 public releases, unbroken, files as they went out"))
    let page = "\(sample.shelf)/public-0001/index.html"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    try sample.overwrite(page, "other")
    let words =
      "public-0001: files are missing or changed since they went out; bring them back from a copy, "
      + "or withdraw it"
    #expect(Self.ledgerLine(of: sample).hasSuffix(words))
    #expect(Self.ledgerLine(of: sample).contains("BROKEN"))
    try sample.overwrite(page, text)
    try sample.withdraw("1")
    #expect(Self.ledgerLine(of: sample).contains("fine"))
    try sample.overwrite("\(sample.shelf)/public-0001/WITHDRAWN.txt", "not at all")
    #expect(Self.ledgerLine(of: sample).hasSuffix(words))
  }

  @Test
  func `a published file that was changed stops the next release`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    try sample.overwrite("\(sample.shelf)/public-0001/index.html", "other")
    let failure = sample.failure(day: 200)
    #expect(failure?.code == .inputOutput)
    #expect(failure?.message.hasPrefix("the files of the public release 'public-0001'") == true)
  }

  @Test
  func `a release killed after the ledger and before its rename is finished by the next command`()
    throws
  {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    let files = try sample.files(of: "public/public-0001")
    try sample.undoRename("public-0001")
    #expect(sample.failure(day: 150)?.code == .temporary)
    #expect(try sample.files(of: "public/public-0001") == files)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(sample.shelf)/current")
        == "public-0001")
  }

  @Test
  func `a ledger with one line more than its end says is one whose writing was cut short`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    try sample.overwrite("\(sample.state)/public-ledger.head", String(repeating: "0", count: 64))
    try sample.release(day: 200)
    #expect(try sample.files(of: "public/public-0002")["index.html"] != nil)
  }

  @Test
  func `a withdrawal killed before its page stands is finished by the next command`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    try FileManager.default.copyItem(
      atPath: "\(sample.shelf)/public-0001", toPath: "\(sample.shelf)/kept")
    try sample.withdraw("1")
    try FileManager.default.removeItem(atPath: "\(sample.shelf)/public-0001")
    try FileManager.default.moveItem(
      atPath: "\(sample.shelf)/kept", toPath: "\(sample.shelf)/public-0001")
    try sample.release(day: 200)
    #expect(try sample.files(of: "public/public-0001")["WITHDRAWN.txt"] != nil)
  }
}

extension PublicSample {
  /// Overwrites a file, read-only or not.
  func overwrite(_ path: String, _ text: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  /// Puts a release back to where it was built, as if the program had been killed.
  func undoRename(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(shelf)/current")
    try FileManager.default.moveItem(atPath: "\(shelf)/\(name)", toPath: "\(shelf)/.staging")
  }
}
