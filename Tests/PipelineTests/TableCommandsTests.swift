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

  private func audit(_ files: [String], intervals: String? = nil) throws -> Outcome {
    try TableAuditor(
      TableRequest(files: files.map(path), policy: "dfe"), intervals: intervals.map(path)
    ).audit()
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
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
    ("age,count\nTotal,5\nu10,x\n", "age=u10"), ("age,count\nTotal,5\nu10,2.5\n", "age=u10"),
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

  @Test func `what is not there, and policies that nobody knows, have exit codes of their own`() {
    #expect(throws: ConfigurationError.self) { try protect(["none.csv"]) }
    #expect(throws: ConfigurationError.self) { try protect(policy: "two") }
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
