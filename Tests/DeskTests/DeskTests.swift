import Desk
import Records
import Testing
import Vocabulary

struct DeskTests {
  private static let rules = [
    RuleText(id: "V014", wrong: "not a date", fix: "send year-month-day"),
    RuleText(
      id: "V020", wrong: "unknown code", fix: "use the list", why: "it counts as not known",
      example: "'Femle' for 'Female'", origin: "4220"),
    RuleText(id: "V099", wrong: "never broken", fix: "nothing"),
  ]

  private static let delivery = Delivery(
    source: "log", agency: .socialCare, format: "referral-log-v1",
    files: [
      .init(
        name: "log.csv", hash: ContentHash(of: "log".utf8), size: 9_000,
        rows: RowCounts(read: 1_234, used: 1_200, setAside: 30, superseded: 4))
    ])

  private static func finding(
    _ severity: Finding.Severity, _ rule: String, line: Int, column: String = "",
    file: String = "log.csv", source: String = "log", message: String = "not right; put it right"
  ) -> Finding {
    Finding(
      severity, rule: rule, source: source, file: file, line: line, column: column,
      message: message)
  }

  private func report(_ findings: [Finding]) -> (html: String, csv: String) {
    Desk.errorReport(for: Self.delivery, findings: findings, rules: Self.rules)
  }

  @Test func `the list has one row for each finding, in the order of files and lines`() {
    let csv = report([
      Self.finding(.query, "V020", line: 9, column: "ethnicity", message: "unknown; use the list"),
      Self.finding(.error, "V014", line: 3, column: "dob", message: "no, \"ISO\""),
      Self.finding(.error, "V001", line: 0, file: "a.csv", message: "no file; send it"),
      Self.finding(.error, "V014", line: 3, source: "police"),
    ]).csv
    #expect(
      csv == "\u{FEFF}file,line,column_letter,column,rule,severity,what_is_wrong,what_to_do\r\n"
        + "a.csv,,,,V001,error,no file,send it\r\n"
        + "log.csv,3,,dob,V014,error,\"no, \"\"ISO\"\"\",\r\n"
        + "log.csv,9,,ethnicity,V020,query,unknown,use the list\r\n")
  }

  @Test(arguments: ["=HYPERLINK(1)", "+1", "-1", "@x", "\tx"])
  func `no cell of the list is taken for a formula`(text: String) {
    let csv = report([Self.finding(.error, "V014", line: 3, column: text, file: text)]).csv
    #expect(csv.contains("\r\n'\(text),3,,'\(text),V014"))
  }

  @Test func `the same findings in any order give the same bytes`() {
    let findings = (1...50).flatMap { line in
      [
        Self.finding(.error, "V014", line: line, column: "dob"),
        Self.finding(.query, "V020", line: line, column: "sex"),
        Self.finding(.note, "V0\(10 + line)", line: line),
      ]
    }
    let first = report(findings)
    for _ in 0..<5 {
      let again = report(findings.shuffled())
      #expect(again.html == first.html)
      #expect(again.csv == first.csv)
    }
  }

  @Test func `errors come first, then the most frequent rule, with what to do`() throws {
    let html = report([
      Self.finding(.query, "V021", line: 3), Self.finding(.query, "V020", line: 4),
      Self.finding(.query, "V020", line: 5), Self.finding(.error, "V014", line: 3, column: "dob"),
    ]).html
    let places = try ["V014", "V020", "V021"].map {
      try #require(html.firstRange(of: "#rule-\($0.lowercased())")).lowerBound
    }
    #expect(places == places.sorted())
    #expect(html.contains("send year-month-day"))
    #expect(html.contains("error: not used"))
    #expect(!html.contains("V099"))
  }

  @Test func `a rule shows its first 20 lines and how many more`() {
    let html = report((1...23).map { Self.finding(.error, "V014", line: $0, column: "dob") }).html
    let lines = (1...20).map(String.init).joined(separator: ", ")
    #expect(html.contains("\(lines) and 3 more"))
  }

  @Test func `a line on which a rule is broken twice is named once`() {
    let html = report([
      Self.finding(.error, "V014", line: 7, column: "dob", message: "a"),
      Self.finding(.error, "V014", line: 7, column: "dob", message: "b"),
      Self.finding(.error, "V014", line: 8, column: "dob"),
    ]).html
    #expect(html.contains(">7, 8<"))
  }

  @Test func `a rule that nobody described shows its message`() {
    let html = report([Self.finding(.error, "V777", line: 0, message: "no file; send it")]).html
    #expect(html.contains("V777: no file; send it"))
    #expect(html.contains("the file as a whole"))
  }

  @Test func `where every row ended is shown`() {
    let html = report([]).html
    for number in ["1,234", "1,200", "30", "4"] { #expect(html.contains(">\(number)<")) }
    #expect(html.contains("Nothing is wrong with this delivery."))
  }

  @Test func `the page is complete in one file`() {
    let html = report([Self.finding(.error, "V014", line: 3)]).html
    #expect(html.contains("<style>"))
    #expect(html.contains("style-src 'sha256-"))
    #expect(!html.contains("<link"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("http-equiv=\"refresh\""))
    #expect(html.firstMatch(of: #/(src|href)="(?!#)/#) == nil)
  }

  @Test func `a file name is shown as it is and can be nothing else`() {
    let html = report([Self.finding(.error, "V014", line: 3, file: "<b>\"&.csv")]).html
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;b&gt;"))
  }

  @Test func `a rule says why it matters, an example and the national number`() {
    let html = report([Self.finding(.query, "V020", line: 4)]).html
    for text in ["it counts as not known", "&#39;Femle&#39; for &#39;Female&#39;", "4220"] {
      #expect(html.contains(text), "\(text)")
    }
  }
}
