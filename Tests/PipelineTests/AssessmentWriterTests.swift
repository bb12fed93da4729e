import Foundation
import Testing

@testable import Pipeline

/// The needs assessment as its user asks for it.
struct AssessmentWriterTests {
  private static func write(
    _ run: SmallRun, year: String = "2024/25", browser: Browser? = nil,
    _ change: (inout AssessmentWriter.Request) -> Void = { _ in }
  ) throws -> Outcome {
    var request = AssessmentWriter.Request(year: year)
    request.out = "\(run.folder.path)/out"
    change(&request)
    return try AssessmentWriter(pipeline: run.folder.path, request: request, browser: browser)
      .write()
  }

  private static func failure(_ work: () throws -> Outcome) -> Failure? {
    do {
      _ = try work()
      return nil
    } catch {
      return Failure(error)
    }
  }

  @Test
  func `without a browser a page is written, and the reason said`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let outcome = try Self.write(run)
    #expect(outcome.code == .complete)
    #expect(outcome.summary.contains("no PDF: no browser is installed"))
    let page = try run.folder.text("out/needs-assessment-2024-25.html")
    #expect(page.contains("OFFICIAL-SENSITIVE"))
    #expect(run.folder.exists("out/style.css"))
    // The same again, over what is there.
    _ = try Self.write(run)
    #expect(try run.folder.text("out/needs-assessment-2024-25.html") == page)
  }

  @Test
  func `a browser that fails is a warning, and the page stays`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let outcome = try Self.write(run, browser: Browser(path: "/bin/false"))
    #expect(outcome.code == .publishedWithWarnings)
    #expect(run.folder.exists("out/needs-assessment-2024-25.html"))
    #expect(!run.folder.exists("out/needs-assessment-2024-25.pdf"))
    let none = try Self.write(run, browser: Browser(path: "/no/such/browser"))
    #expect(none.code == .publishedWithWarnings)
  }

  @Test(.enabled(if: Browser.installed != nil, "no browser is installed"))
  func `an installed browser makes a PDF with tags and its language`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let outcome = try Self.write(run, browser: Browser.installed)
    #expect(outcome.code == .complete)
    let path = "\(run.folder.path)/out/needs-assessment-2024-25.pdf"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(bytes.range(of: Data("/MarkInfo".utf8)) != nil)
    #expect(bytes.range(of: Data("en-GB".utf8)) != nil)
  }

  @Test
  func `of a public release the document is public`() throws {
    let sample = try PublicSample.invented()
    try sample.release(day: 100)
    let outcome = try Self.write(sample.run) { $0.release = "public-0001" }
    #expect(outcome.summary.contains("from release public-0001 (public)"))
    let page = try sample.run.folder.text("out/needs-assessment-2024-25.html")
    #expect(!page.contains("OFFICIAL-SENSITIVE"))
    #expect(page.contains("[c]"))
  }

  @Test
  func `what is not there is named, with the code of its kind`() throws {
    let run = try SmallRun()
    let early = Self.failure { try Self.write(run) }
    #expect(early?.code == .noInput)
    _ = try run.publish()
    let wrongYear = Self.failure { try Self.write(run, year: "next year") }
    #expect(wrongYear?.code == .usage)
    #expect(
      wrongYear?.message == "'next year' is no financial year; write it as 2024/25")
    let oldYear = Self.failure { try Self.write(run, year: "2001/02") }
    #expect(oldYear?.code == .usage)
    let nowhere = Self.failure { try Self.write(run) { $0.release = "nowhere" } }
    #expect(nowhere?.code == .noInput)
    let noTable = Self.failure { try Self.write(run) { $0.national = ["no.csv"] } }
    #expect(noTable?.code == .noInput)
    try run.folder.write("a,b\n1,2\n", to: "wrong.csv")
    let path = "\(run.folder.path)/wrong.csv"
    let wrongTable = Self.failure { try Self.write(run) { $0.national = [path] } }
    #expect(wrongTable?.code == .dataContract)
    try run.folder.write("a file", to: "file")
    let closed = "\(run.folder.path)/file/inside"
    let noFolder = Self.failure { try Self.write(run) { $0.out = closed } }
    #expect(noFolder?.code == .cannotCreate)
  }
}
