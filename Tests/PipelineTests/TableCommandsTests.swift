import Foundation
import Testing

@testable import Pipeline

/// Both commands on files, from their rows to what they write and say.
struct TableCommandsTests {
  private let folder: TemporaryFolder

  private static let ages = """
    area,age,count
    Total,Total,100
    Total,10-11,40
    Total,12-13,60
    north,Total,55
    north,10-11,38
    north,12-13,17
    south,Total,45
    south,10-11,2
    south,12-13,43

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.ages, to: "ages.csv")
  }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  @discardableResult private func protect(
    _ files: [String] = ["ages.csv"], policy: String = "dfe", to out: String = "out",
    earlier: [String] = [], merging: String? = nil, notAdditive: [String] = []
  ) throws -> Outcome {
    var request = TableRequest(files: files.map(path), policy: policy)
    request.separate = notAdditive
    return try TableProtector(
      request, folder: path(out), earlier: earlier.map(path), merging: merging.map(path)
    ).protect()
  }

  @discardableResult private func audit(_ files: [String], intervals: String? = nil) throws
    -> Outcome
  {
    try TableAuditor(
      TableRequest(files: files.map(path), policy: "dfe"), intervals: intervals.map(path)
    ).audit()
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  @Test func `a file that is not there and a row that is too short are named with what to do`()
    throws
  {
    try folder.write("sex,count\nTotal,20\nmale\nfemale,8\n", to: "short.csv")
    #expect(
      problem { try protect(["short.csv"]) }
        == "'\(path("short.csv"))': a row is not well formed, line 3; give each row as many cells "
        + "as the header, in UTF-8, and close the quotes")
    #expect(
      problem { try audit(["none.csv"]) }
        == "'\(path("none.csv"))': there is no such table file; check the path")
  }

  @Test func `protected files pass the audit, and say the same when made again`() throws {
    #expect(try protect().code == .complete)
    let first = try folder.text("out/ages.csv")
    // Both rows and both columns of a table of four: only all of it can hide the 2.
    #expect(first.split(separator: "\n").count { $0.hasSuffix(",c") } == 4)
    try protect(to: "again")
    #expect(try folder.text("again/ages.csv") == first)
    #expect(try audit(["out/ages.csv"]).code == .complete)
    #expect(try mode("out/ages.csv") == 0o644)
  }

  @Test func `a leak ends in exit code 65, and is told without a value`() throws {
    try folder.write("sex,count\nTotal,1234\nmale,1231\nfemale,c\n", to: "sex.csv")
    let outcome = try audit(["sex.csv"], intervals: "intervals.csv")
    #expect(outcome.code == .dataContract)
    #expect(outcome.summary.contains("table 'sex' narrows 'sex=female'"))
    #expect(!outcome.summary.contains("1234") && !outcome.summary.contains("1231"))
    #expect(try mode("intervals.csv") == 0o600)
    #expect(try folder.text("intervals.csv").contains("sex=female,3,3,no"))
  }

  @Test(arguments: [
    ("age,count\nTotal,5\nu10,x\n", "age=u10"), ("age,count\nTotal,5\nu10,2.5\n", "line 3"),
    ("age,count\nTotal,5\nu10,2\nu10,3\n", "line 4"), ("age,n\nTotal,5\n", "'count'"),
    ("age,count\nTotal,987\nu10,2\n", "'Total'"), ("age,count\nTotal\n", "not well formed"),
  ])
  func `broken tables are refused, without their counts, and nothing is written`(
    text: String, named: String
  ) throws {
    try folder.write(text, to: "broken.csv")
    do {
      try protect(["broken.csv"])
      Issue.record("the table was taken")
    } catch {
      #expect("\(error)".contains(named))
      #expect(!"\(error)".contains("987"))
      #expect(Failure(error).code == .dataContract)
    }
    #expect(!folder.exists("out/broken.csv"))
  }

  @Test func `categories like formulas are written as text, and read again as they were`() throws {
    try folder.write("age,count\nTotal,24\n=1+1,12\n-,12\n", to: "formula.csv")
    try protect(["formula.csv"])
    #expect(try folder.text("out/formula.csv") == "age,count\nTotal,24\n'=1+1,12\n'-,12\n")
    #expect(
      try protect(["formula.csv"], to: "again", earlier: ["out/formula.csv"]).code == .complete)
    #expect(try folder.text("again/formula.csv") == folder.text("out/formula.csv"))
  }

  @Test func `what is not there, and policies that nobody knows, have exit codes of their own`() {
    #expect(throws: ConfigurationError.self) { try protect(["none.csv"]) }
    #expect(throws: ConfigurationError.self) { try protect(policy: "two") }
  }

  @Test(arguments: [
    "Total,9000000000000000000\na,4611686018427387904\nb,4388313981572612096\n",
    "Total,9223372036854775807\na,9223372036854775807\n", "Total,1000000001\na,1000000001\n",
  ])
  func `counts that cannot be added up exactly are refused`(rows: String) throws {
    try folder.write("age,count\n\(rows)", to: "huge.csv")
    let words = "table 'huge' has a count above 1000000000 in 'Total'"
    #expect(problem { try protect(["huge.csv"]) }?.hasPrefix(words) == true)
    #expect(problem { try audit(["huge.csv"]) }?.hasPrefix(words) == true)
  }

  @Test(arguments: [
    (
      "name: p\nhide_up_to: 1\n", ":2: error: policy 'p' has 'hide_up_to' below 2; raise it"
    ),
    (
      "name: p\nhide_up_to: 5\nround_to: 5\n",
      ":2: error: policy 'p' would show '5' for 6 or 7 alone, less than half a step of rounding; "
        + "change 'hide_up_to' so that the whole step is hidden or shown"
    ),
    (
      "name: p\nhide_up_to: 5\nround_to: 4611686018427387904\n",
      ":3: error: policy 'p' has 'round_to' above 10000; lower it"
    ),
    (
      "name: dfe\nhide_up_to: 2\n",
      ": error: policy 'dfe' bears the name of one that comes with the program; "
        + "give it a name of its own"
    ),
  ])
  func `a policy that is refused says why, with file and line`(text: String, words: String) throws {
    try folder.write(text, to: "policy.yaml")
    let found = problem { try protect(policy: path("policy.yaml")) }
    #expect(found == path("policy.yaml") + words)
  }

  @Test(arguments: [
    ("percentage,out_of", "14.3,", "out_of"), ("percentage,out_of", "\"14,3\",21", "percentage"),
    ("percentage,out_of", "14.3,0", "out_of"), ("rate,population", "8.3,many", "population"),
    ("rate,population", "8.3,0", "population"),
  ])
  func `a percentage or rate that cannot be read is refused, not passed over`(
    columns: String, cells: String, column: String
  ) throws {
    try folder.write("age,count,\(columns)\nTotal,21,,\na,c,\(cells)\nb,c,,\n", to: "shares.csv")
    #expect(
      problem { try audit(["shares.csv"]) }
        == "table 'shares' line 3 has no usable number in '\(column)'; write a positive one")
  }

  @Test func `files of one name in two folders are refused, and nothing is written`() throws {
    try FileManager.default.createDirectory(
      atPath: path("more"), withIntermediateDirectories: true)
    try folder.write(Self.ages, to: "more/ages.csv")
    #expect(
      throws: DisclosingError.sameName(first: path("ages.csv"), second: path("more/ages.csv"))
    ) {
      try protect(["ages.csv", "more/ages.csv"])
    }
    #expect(!FileManager.default.fileExists(atPath: path("out")))
  }

  @Test func `a protected table never replaces the true one`() throws {
    #expect(throws: DisclosingError.replacesInput(file: path("ages.csv"))) { try protect(to: ".") }
    #expect(try String(contentsOfFile: path("ages.csv"), encoding: .utf8) == Self.ages)
  }

  @Test func `a dimension that no table has is refused`() {
    #expect(problem { try protect(notAdditive: ["agee"]) }?.contains("dimension 'agee'") == true)
  }

  @Test func `a percentage with its sign is read`() throws {
    try folder.write(
      "age,count,percentage,out_of\nTotal,21,,\na,c,14.3%,21\nb,c,,\n", to: "shares.csv")
    #expect(try audit(["shares.csv"]).code == .dataContract)
  }

  @Test func `JSON with large numbers is audited, an empty list or CSV beside it is refused`()
    throws
  {
    try folder.write(
      #"{"name": "big", "vars": [{"name": "a", "lb": 1e19, "ub": 2e19}], "constraints": []}"#,
      to: "big.json")
    try audit(["big.json"], intervals: "intervals.csv")
    #expect(try folder.text("intervals.csv").contains("1e+19"))
    try folder.write("[]", to: "empty.json")
    #expect(problem { try audit(["empty.json"]) }?.contains("it is empty") == true)
    #expect(throws: DisclosingError.notATable(file: path("ages.csv"))) {
      try audit(["big.json", "ages.csv"])
    }
  }

  @Test func `what an earlier release hid stays hidden, what it showed stays shown`() throws {
    // A fresh pattern would hide the 26 beside the 3, the earlier one hid the 41.
    try folder.write(
      "age,count\nTotal,100\n10-11,26\n12-13,c\n14-15,c\n16-17,30\n", to: "before.csv")
    try folder.write(
      "age,count\nTotal,100\n10-11,26\n12-13,3\n14-15,41\n16-17,30\n", to: "now.csv")
    try protect(["now.csv"])
    #expect(try folder.text("out/now.csv").contains("10-11,c\n12-13,c\n14-15,41\n"))
    try protect(["now.csv"], to: "later", earlier: ["before.csv"])
    #expect(
      try folder.text("later/now.csv")
        == "age,count\nTotal,100\n10-11,26\n12-13,c\n14-15,c\n16-17,30\n")
    #expect(try audit(["before.csv", "later/now.csv"]).code == .complete)
    #expect(try audit(["before.csv", "out/now.csv"]).code == .dataContract)
  }

  @Test func `a count that an earlier release contradicts is refused`() throws {
    try folder.write("age,count\nTotal,90\n", to: "before.csv")
    try folder.write("age,count\nTotal,100\n", to: "now.csv")
    #expect(throws: (any Error).self) { try protect(["now.csv"], earlier: ["before.csv"]) }
  }

  @Test func `categories are merged where more is shown then`() throws {
    try folder.write("dimension,code,into\nage,10-11,10-13\nage,12-13,10-13\n", to: "merge.csv")
    let outcome = try protect(merging: "merge.csv")
    #expect(outcome.summary.contains("merged: 'age'"))
    #expect(
      try folder.text("out/ages.csv") == """
        area,age,count
        Total,Total,100
        Total,10-13,100
        north,Total,55
        north,10-13,55
        south,Total,45
        south,10-13,45

        """)
  }

  @Test func `needs, of which a child can have several, are not merged by summing`() throws {
    try folder.write("need,count\nTotal,20\na,15\nb,12\n", to: "need.csv")
    try folder.write("dimension,code,into\nneed,a,ab\nneed,b,ab\n", to: "merge.csv")
    do {
      try protect(["need.csv"], merging: "merge.csv", notAdditive: ["need"])
      Issue.record("the needs were summed")
    } catch {
      #expect("\(error)".contains("cannot be merged by summing"))
    }
  }
}

/// What a command that fails says.
func problem(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return Failure(error).message
  }
}
