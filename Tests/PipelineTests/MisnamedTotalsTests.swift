import Foundation
import Testing

@testable import Pipeline

/// A total that is taken for a category would be counted twice.
struct MisnamedTotalsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func protect(_ file: String) throws -> Outcome {
    try TableProtector(
      TableRequest(files: [path(file)], policy: "dfe"), folder: path("out")
    ).protect()
  }

  private func audit(_ file: String) throws -> Outcome {
    try TableAuditor(TableRequest(files: [path(file)], policy: "dfe")).audit()
  }

  @Test(arguments: [
    (
      "age,count\nAll,24\nu10,12\n10-12,12\n", "line 2 has 'All' in 'age', which reads like a total"
    ),
    ("age,count\nu10,12\n10-12,12\nall ,24\n", "line 4 has 'all' in 'age'"),
    ("age,count\nTotal,24\nu10,12\n10-12,12\ntotal:,24\n", "line 5 has 'total:' in 'age'"),
    ("age,count\nu10,12\n,12\n", "line 3 has no category in 'age'; write one, or 'Total'"),
    (
      "sex,area,count\nboys,n,12\ngirls,n,9\nchildren,n,21\nboys,s,7\ngirls,s,8\nchildren,s,15\n",
      "line 4 has 'children' in 'sex', which counts as many as all others of it together"
    ),
    ("age,count\n", "table 'misread' has no rows; give a file with counts"),
  ])
  func `a total under another name, no category and no rows are refused`(
    text: String, words: String
  ) throws {
    try folder.write(text, to: "misread.csv")
    for body in [{ _ = try protect("misread.csv") }, { _ = try audit("misread.csv") }] {
      let said = problem(body)
      #expect(said?.contains(words) == true, "\(said ?? "taken")")
    }
    #expect(!folder.exists("out/misread.csv"))
  }

  @Test func `a total that is named, and a category of a hierarchy, are no total by another name`()
    throws
  {
    try folder.write("age,count\nAll,24\nu10,12\n10-12,12\n", to: "all.csv")
    var request = TableRequest(files: [path("all.csv")], policy: "dfe")
    request.total = "All"
    #expect(try TableProtector(request, folder: path("out")).protect().code == .complete)
    // 21 are 12 and 9, and with a total they are seen to be others.
    try folder.write("age,count\nTotal,42\na,12\nb,9\nc,21\n", to: "three.csv")
    #expect(try protect("three.csv").code == .complete)
  }
}
