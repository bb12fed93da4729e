import Foundation
import Testing

@testable import Pipeline

struct FileCheckTests {
  private static let header = "referral_id,child_ref,referring_agency,date_received,role,gender"
  private static let good = "R1,C1,school,2024-05-01,displayed,female"

  private func check(
    _ files: [String: String], format: String? = "hsb-referral-log", all: Bool = false,
    in folder: TemporaryFolder
  ) throws -> (code: ExitCode, said: String, page: String, list: String) {
    let paths = try files.sorted { $0.key < $1.key }.map { name, text in
      try Data(text.utf8).write(to: URL(filePath: "\(folder.path)/\(name)"))
      return "\(folder.path)/\(name)"
    }
    return try check(paths: paths, format: format, all: all, in: folder)
  }

  private func check(
    paths: [String], format: String? = "hsb-referral-log", all: Bool = false,
    in folder: TemporaryFolder
  ) throws -> (code: ExitCode, said: String, page: String, list: String) {
    let out = "\(folder.path)/out"
    var request = CheckRequest(files: paths, format: format, out: out)
    request.asOf = "2025-03-31"
    request.listsAll = all
    let outcome = try FileCheck(request).check()
    let text = { (name: String) in
      (try? String(contentsOfFile: "\(out)/\(name)", encoding: .utf8)) ?? ""
    }
    return (outcome.code, outcome.summary, text("report.html"), text("findings.csv"))
  }

  private func log(_ rows: String...) -> String {
    ([Self.header] + rows).joined(separator: "\n") + "\n"
  }

  @Test func `says so where nothing is to be put right`() throws {
    let folder = try TemporaryFolder()
    let checked = try check(["a.csv": log(Self.good)], in: folder)
    #expect(checked.code == .complete)
    #expect(
      checked.said == """
        checked as hsb-referral-log, as of 31 March 2025
        1 row read: 1 used, 0 set aside, 0 superseded
        The row would be taken.
        report: \(folder.path)/out/report.html
        every place: \(folder.path)/out/findings.csv
        """)
    #expect(checked.page.contains("Nothing is wrong with this delivery."))
    #expect(checked.page.contains("31 March 2025"))
  }

  @Test func `names file, line, column and letter of a query, and ends with 3`() throws {
    let checked = try check(
      ["a.csv": log(Self.good, "R2,C2,school,2024-05-01,displayed,Femle")], in: TemporaryFolder())
    #expect(checked.code == .publishedWithWarnings)
    #expect(checked.said.contains("All 2 rows would be taken; 1 query is asked."))
    #expect(checked.said.contains("  V025 1 × query: the value is in no list"))
    #expect(checked.list.contains("a.csv,3,F,gender,V025,query,"))
    #expect(checked.page.contains("F: gender"))
  }

  @Test func `ends with 65 where too many rows are set aside, and still reports them`() throws {
    let rows = (1...5).map { "R\($0),C\($0),school,never,displayed,female" }
    let checked = try check(
      ["a.csv": log(rows[0], rows[1], rows[2], rows[3], rows[4])], in: .init())
    #expect(checked.code == .dataContract)
    #expect(
      checked.said.contains(
        "The delivery would be refused: 5 of 5 rows would be set aside, more than 5 in 100."))
    #expect(checked.list.contains("a.csv,2,D,date_received,V020,error,"))
  }

  @Test func `takes a file with a header and no rows for what it is`() throws {
    let checked = try check(["a.csv": log()], in: TemporaryFolder())
    #expect(checked.code == .complete)
    #expect(checked.said.contains("The files have no rows."))
    #expect(checked.said.contains("V013"))
  }

  @Test(arguments: [
    ("", "V001", "the file is empty"),
    ("referral_id;child_ref;referring_agency;date_received;role\n", "V097", "separated by ';'"),
    ("a\0b\0c\0", "V003", "not as UTF-16 without its mark"),
    ("PK\u{3}\u{4}xlsx", "V002", "save each sheet as CSV"),
    ("a title\nand no header\n", "V097", "expected a header"),
    ("referral_id,child_ref,referring_agency,date_received,role,Surname\n", "V098", "a surname"),
    ("\(header)\nR1,\"C1", "V006", "send the whole file again"),
  ])
  func `says of a file that is refused which rule and what to do`(
    text: String, rule: String, words: String
  ) throws {
    let checked = try check(["a.csv": text], in: TemporaryFolder())
    #expect(checked.code == .dataContract)
    #expect(checked.said.contains("The file would be refused."))
    #expect(checked.said.contains(words), "\(checked.said)")
    let line = rule == "V006" ? "2" : ""
    #expect(checked.list.contains("a.csv,\(line),,,\(rule),error,"), "\(checked.list)")
    #expect(checked.page.contains("Files that would be refused"))
  }

  @Test func `checks the other files where one is refused`() throws {
    let folder = try TemporaryFolder()
    let checked = try check(["a.csv": "", "b.csv": log(Self.good)], in: folder)
    #expect(checked.code == .dataContract)
    #expect(checked.said.contains("1 row read: 1 used"))
    #expect(checked.said.contains("1 of 2 files would be refused."))
  }

  @Test func `ends with 66 where a file is no file or not there, and leaves no report`() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in ["\(folder.path)/nothing.csv", folder.path, pipe] {
      let checked = try check(paths: [path], in: folder)
      #expect(checked.code == .noInput)
      #expect(checked.page.isEmpty)
    }
  }

  @Test func `names the nearest format`() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try FileCheck(CheckRequest(files: ["a.csv"], format: "cin-cencus", out: "out"))
    }
    #expect(
      error?.description.contains("there is no 'cin-cencus'; did you mean 'cin-census'?") == true)
    #expect(error?.code == .usage)
  }

  @Test func `recognises the format by the columns, of each file its own`() throws {
    let census = """
      <Message><Children><Child><ChildIdentifiers><LAchildID>C1</LAchildID>\
      <PersonBirthDate>2012-02-03</PersonBirthDate></ChildIdentifiers><ChildCharacteristics>\
      <Ethnicity>WBRI</Ethnicity></ChildCharacteristics></Child></Children></Message>
      """
    let checked = try check(
      ["a.csv": log(Self.good), "b.xml": census], format: nil, in: TemporaryFolder())
    #expect(
      checked.said.hasPrefix(
        "checked as cin-census, hsb-referral-log (recognised), as of 31 March 2025"))
    #expect(checked.code == .complete)
  }

  @Test func `says of which format a delivery would be refused`() throws {
    let rows = (1...5).map { "R\($0),C\($0),school,never,displayed,female" }
    let concern = "school,incident_id,child_ref,date,category\nS1,I1,P1,2024-05-01,hsb\n"
    let checked = try check(
      ["a.csv": ([Self.header] + rows).joined(separator: "\n"), "b.csv": concern], format: nil,
      in: TemporaryFolder())
    #expect(
      checked.said.contains(
        """
        The delivery of format 'hsb-referral-log' would be refused: 5 of 5 rows would be set \
        aside, more than 5 in 100.
        """))
  }

  @Test func `says so where no format fits`() throws {
    let checked = try check(["a.csv": "title\n1\n"], format: nil, in: TemporaryFolder())
    #expect(checked.code == .dataContract)
    #expect(
      checked.said.contains(
        "columns or elements are those of no format that is known; say --format with one of annex-a"
      ))
  }

  /// The same words as a run uses, since the same code judges.
  @Test(arguments: [
    ("yjs,person_reference,offence_code\n", "looks like 'person_ref'"),
    ("unique_id,first_name,surname,dob\n", "those of no format that is known"),
    ("", "V001"), ("PK\u{3}\u{4}xlsx", "V002"), ("\u{0}a\u{0}b", "V003"),
    ("<a><b/></a>", "those of no format that is known"),
    ("<Message><Children><Child>", "V006"),
  ])
  func `says of a file that it has to recognise what is wrong with it`(
    text: String, words: String
  ) throws {
    let checked = try check(["a.csv": text], format: nil, in: TemporaryFolder())
    #expect(checked.code == .dataContract)
    #expect((checked.said + checked.list).contains(words), "\(checked.said)")
  }

  @Test func `names what a column takes of which a value is in no list`() throws {
    let checked = try check(
      ["a.csv": log("R2,C2,school,2024-05-01,displayed,Femle")], in: TemporaryFolder())
    #expect(checked.page.contains("male, female, another"))
  }

  @Test(arguments: [20, 1999, 2100, -1])
  func `takes no year that no return has`(year: Int) throws {
    var request = CheckRequest(files: ["a.csv"], out: "out")
    request.year = year
    let error = #expect(throws: ConfigurationError.self) { try FileCheck(request) }
    #expect(error?.description.contains("'--year' must be the year in which") == true)
    #expect(error?.code == .usage)
  }

  @Test func `names the columns that may not be sent, by letter and number`() throws {
    let checked = try check(
      ["a.csv": "\(Self.header),Surname,Child Name\n"], in: TemporaryFolder())
    #expect(checked.said.contains("(columns G, H); it is refused, leave these columns out"))
  }

  @Test func `gives the same bytes for the same files`() throws {
    let folder = try TemporaryFolder()
    let files = ["a.csv": log(Self.good, "R2,C2,school,never,displayed,Femle")]
    let first = try check(files, in: folder)
    let second = try check(files, in: folder)
    #expect(first.page == second.page && first.list == second.list)
    #expect(!first.page.isEmpty && !first.list.isEmpty)
  }

  @Test func `counts every finding and lists the first 1,000, or all where asked`() throws {
    let rows = (1...1_003).map { "R\($0),C\($0),school,2024-05-01,displayed,Femle" }
    let text = ([Self.header] + rows).joined(separator: "\n")
    let some = try check(["a.csv": text], in: TemporaryFolder())
    #expect(some.said.contains("  V025 1003 × query"))
    #expect(some.page.contains(">1,003<"))
    #expect(some.page.contains("--all lists every one"))
    #expect(some.list.split(separator: "\r\n").count == 1 + 1_000 + 1)
    let all = try check(["a.csv": text], all: true, in: TemporaryFolder())
    #expect(all.list.split(separator: "\r\n").count == 1 + 1_003)
    #expect(!all.page.contains("--all"))
  }

  @Test func `writes nothing that was sent`() throws {
    let folder = try TemporaryFolder()
    let cells = [
      "CANARYREF", "CANARYCHILD", "CANARYAGENCY", "CANARYDATE", "CANARYROLE", "CANARYSEX",
    ]
    let checked = try check(
      [
        "a.csv": log(Self.good, cells.joined(separator: ",")),
        "b.csv": "CANARYHEADER\nCANARYCELL\n",
      ],
      in: folder)
    #expect(checked.said.contains("V0"))
    for text in [checked.said, checked.page, checked.list] { #expect(!text.contains("CANARY")) }
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/out/report.html")
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test func `does not judge values of lists that only the partnership has`() throws {
    let text = "school,incident_id,child_ref,date,category\nS1,I1,P1,2024-05-01,peer on peer\n"
    let checked = try check(["a.csv": text], format: "school-concern-log", in: TemporaryFolder())
    #expect(checked.code == .complete)
    #expect(checked.page.contains("whose lists the partnership keeps"))
  }
}

struct RuleExplanationTests {
  @Test(arguments: ["V029", "v029", "29", "v29", "1510"])
  func `explains a rule by id or national number`(name: String) throws {
    let text = try RuleExplanation.explain(name).summary
    #expect(text.hasPrefix("V029 query: the unique pupil number has a wrong shape"))
    for part in ["what to do", "why it matters", "example", "national rule       1510"] {
      #expect(text.contains(part))
    }
  }

  @Test func `explains both rules that share a national number`() throws {
    let text = try RuleExplanation.explain("8525").summary
    #expect(text.contains("V085 query") && text.contains("V086 query"))
  }

  @Test(arguments: [
    (
      "V0Z9",
      "there is no rule 'V0Z9'; did you mean 'V009'? 'continuum explain rules' lists them all"
    ),
    ("birthday", "there is no rule 'birthday'; 'continuum explain rules' lists them all"),
  ])
  func `names the nearest rule to one that is unknown`(name: String, words: String) {
    let error = #expect(throws: ConfigurationError.self) { try RuleExplanation.explain(name) }
    #expect(error?.description == words)
    #expect(error?.code == .usage)
  }

  @Test func `lists every rule`() {
    let lines = RuleExplanation.list().summary.split(separator: "\n")
    #expect(lines.first == "V001 error the file is empty")
    #expect(lines.contains("V060 note  a later row with the same key supersedes this one"))
  }
}
