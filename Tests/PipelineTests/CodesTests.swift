import Foundation
import Testing

@testable import Pipeline

struct CodesTests {
  private func resolve(
    _ values: [String], _ list: String, scheme: String? = nil, shelf: CodeShelf? = nil,
    isSummary: Bool = false
  ) throws -> (lines: [String], outcome: Outcome) {
    var rest = values[...]
    var lines: [String] = []
    let outcome = try (shelf ?? CodeShelf()).resolve(
      list, scheme: scheme, next: { rest.popFirst() },
      say: isSummary ? nil : { lines.append($0) })
    return (lines, outcome)
  }

  @Test func `says value, code and how, whatever mark and blanks stand around a value`() throws {
    let found = try resolve(
      ["\u{FEFF}WBRI", " \u{A0}White Irish ", "", "a\tb", "#N/A", "A1"], "ethnicity")
    #expect(
      found.lines == [
        "WBRI\tWBRI\tcode", " \u{A0}White Irish \tWIRI\twords", "\tunknown\tempty",
        "a b\t\tunknown",
        "#N/A\t\tspreadsheet mark", "A1\t\tscheme missing",
      ])
    #expect(found.outcome.code == .publishedWithWarnings)
    #expect(try resolve(["(01)"], "ethnicity", scheme: "letters16").lines == ["(01)\tCHNE\tcode"])
  }

  @Test func `names the sources where there is no such source`() throws {
    let run = try SmallRun()
    let resolve = { (shelf: CodeShelf, source: String) throws -> ExitCode in
      try shelf.resolve("sex", source: source, next: { nil }, say: nil).code
    }
    let shelf = try CodeShelf(pipeline: run.folder.path)
    #expect(try resolve(shelf, "log") == .complete)
    let unknown = #expect(throws: ConfigurationError.self) { _ = try resolve(shelf, "lgo") }
    #expect(unknown?.description.contains("there is no 'lgo'; did you mean 'log'?") == true)
    let alone = #expect(throws: ConfigurationError.self) { _ = try resolve(CodeShelf(), "log") }
    #expect(alone?.description.contains("needs '--pipeline' or '--lists'") == true)
    #expect(alone?.code == .usage)
  }

  @Test func `counts alone where only counts are asked for`() throws {
    let found = try resolve(["M", "m", "girl", "Boy"], "Gender", isSummary: true)
    #expect(found.lines.isEmpty)
    #expect(found.outcome == Outcome(code: .complete, summary: "label\t4"))
  }

  @Test func `names the lists where there is no such list, and the schemes likewise`() {
    #expect(
      throws: ConfigurationError.badArgument(
        option: "--scheme",
        problem: "is no scheme; use one of dfe, letters16, letters18, pole, text")
    ) {
      try resolve([], "ethnicity", scheme: "ic")
    }
    do {
      _ = try CodeShelf().show("ethnicty")
      Issue.record("a list that is not there is shown")
    } catch {
      let said = "\(error)"
      #expect(said.hasPrefix("'ethnicty' is no list; did you mean 'ethnicity'? lists: sex, "))
      #expect(Failure(error).code == .usage)
    }
  }

  @Test func `shows codes and labels, extended codes and broad groups too`() throws {
    let lines = try CodeShelf().show("ethnicity").summary.split(separator: "\n").map(String.init)
    #expect(lines.first == "WBRI\tWhite British")
    #expect(lines.contains("WCOR\textended code, counted as WBRI"))
    #expect(lines.contains("white\tWhite, where no more is said"))
    #expect(try CodeShelf().lists().summary.contains("referral_source\t26"))
  }

  private static let log = """
    \(SmallRun.header)
    R1,C1,,2012-10-11,Laddie,school,2024-05-10,displayed,
    R2,C2,,2010-02-01,Q7x,police,2024-06-03,displayed,
    R3,C3,,2010-02-01,Q7x,police,2024-06-03,displayed,

    """

  @Test func `lists what no list knows, and less once it is settled`() throws {
    let run = try SmallRun(log: Self.log)
    let before = try UnknownCodes(pipeline: run.folder.path).list()
    #expect(before.code == .publishedWithWarnings)
    let cells = before.summary.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(
      cells.dropFirst().map { "\($0[0]) \($0[1]) \($0[3]) \($0[4]) \($0[5])" } == [
        "sex A9a 2 log log.csv:3, log.csv:4", "sex Aaaaaa 1 log log.csv:2",
      ])
    #expect(!before.summary.contains("Laddie") && !before.summary.contains("Q7x"))
    #expect(
      try UnknownCodes(pipeline: run.folder.path).list(limit: 1).summary
        .hasSuffix("sex\t1 further spellings in 1 cells are not listed"))

    try run.folder.write(SmallRun.pipeline + "\nsynonyms: synonyms.csv\n", to: "pipeline.yaml")
    try run.folder.write(
      "list,value,code,source\nsex,laddie,male,log\nsex,q7x,unknown,\nsex,Girl,male,\n",
      to: "synonyms.csv")
    let after = try UnknownCodes(pipeline: run.folder.path).list()
    #expect(
      after
        == Outcome(
          code: .complete,
          summary: """
            every value stands in its list
            note: the synonym file says another thing than a built-in list on line 4
            """))
    let shelf = try CodeShelf(pipeline: run.folder.path)
    #expect(try resolve(["q7X"], "sex", shelf: shelf).lines == ["q7X\tunknown\tlocal list"])
    #expect(try run.publish().code == .complete)
  }

  @Test func `a synonym that cannot be used stops the run at its line`() throws {
    let run = try SmallRun()
    try run.folder.write(SmallRun.pipeline + "\nsynonyms: synonyms.csv\n", to: "pipeline.yaml")
    try run.folder.write("list,value,code\nsex,Laddie,boy\n", to: "synonyms.csv")
    let failure = try #require(run.failure())
    #expect(failure.code == .dataContract)
    #expect(
      failure.message
        == "synonyms.csv:2: 'code' is no code of 'sex'; see 'continuum codes show sex'")
  }
}
