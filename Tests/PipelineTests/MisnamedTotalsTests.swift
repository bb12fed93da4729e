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

  @Test func `a total that stands beside symbols is one all the same`() throws {
    // 12 and 9 and a low one are 23, 7 and 8 and a low one 17; 27 would leave 12.
    let rows = "boys,n,12\ngirls,n,9\nother,n,c\nchildren,n,23\nboys,s,7\ngirls,s,8\nother,s,c\n"
    try folder.write("sex,area,count\n\(rows)children,s,17\n", to: "symbols.csv")
    let said = problem { _ = try audit("symbols.csv") }
    #expect(said?.contains("line 5 has 'children' in 'sex', which counts as many") == true)
    try folder.write("sex,area,count\n\(rows)children,s,27\n", to: "other.csv")
    #expect(problem { _ = try audit("other.csv") } == nil)
  }

  @Test(arguments: [
    (
      ["age,count,percent\nTotal,24,100\nu10,12,50\n10,12,50\n"],
      "table 'a' has a column 'percent', which would count as a dimension; call it 'percentage', or "
        + "give a dimension another name"
    ),
    (
      ["age,n,count\nu10,12,12\n"],
      "table 'a' has a column 'n', which reads like numbers and would count as a dimension; take it "
        + "out, or give a dimension another name"
    ),
    (["age,Prop,count\nu10,0.5,12\n"], "table 'a' has a column 'Prop', which would count as a"),
    (
      ["age,known,count\nTotal,21.0,21\n0-9,3.0,3\n10-17,18.0,c\n"],
      "table 'a' has a column 'known' with the numbers of 'count', which would count as a dimension and "
        + "show what is hidden; take it out, or write its categories as words"
    ),
    (["age,Count\nu10,12\n"], "table 'a' has no column 'count'"),
    (
      ["age,count\n10-13,24\n10-11,12\n12-13,12\n14+,30\n"],
      "'10-11' in 'age' of 'a' is a part of '10-13' and would count beside it; say so with --hierarchy"
    ),
    (
      ["age,count\n10 to 17,24\n", "age,count\n10_13,12\n14_17,12\n"],
      "'10_13' in 'age' of 'a', 'b' is a part of '10 to 17'"
    ),
    (["age,count\n16+,24\n0-15,6\n17,9\n"], "'17' in 'age' of 'a' is a part of '16+'"),
    (
      ["kind,count\nnot known,24\n", "kind,count\nNot  known,24\n"],
      "'not known', 'Not \\u{20}known' in 'kind' of 'a', 'b' would count as two or look like two; write "
        + "one of them everywhere"
    ),
    (
      ["kind,count\ncaf\u{E9},24\n", "kind,count\ncafe\u{301},24\n"],
      "'caf\u{E9}', 'cafe\\u{301}' in 'kind'"
    ),
    (
      ["age,count\n0-9,24\n", "age,count\n0 to 9,24\n"],
      "'0-9', '0 to 9' in 'age' of 'a', 'b' would count as two"
    ),
    (["Kind,count\na,9\n", "kind,count\na,9\n"], "'Kind', 'kind' as columns of 'a', 'b'"),
  ])
  func `names that would be misread are refused by both commands`(
    texts: [String], words: String
  ) throws {
    let files = zip(["a.csv", "b.csv"], texts).map { ($0, $1) }
    for (name, text) in files { try folder.write(text, to: name) }
    let request = TableRequest(files: files.map { path($0.0) }, policy: "dfe")
    for body in [
      { _ = try TableProtector(request, folder: path("out")).protect() },
      { _ = try TableAuditor(request).audit() },
    ] {
      let said = problem(body)
      #expect(said?.contains(words) == true, "\(said ?? "taken")")
    }
  }

  @Test(arguments: [
    // Its total, a band, another number, and a single row in which both are numbers.
    "agencies,count\nTotal,12\n5,5\n7,7\n", "age,count\n10-17,9\n8,8\n9,9\n",
    "agencies,count\n8,8\n7,7\n6,9\n", "agencies,count\n8,8\n7,c\n",
  ])
  func `a dimension of numbers that the counts happen to be is taken`(text: String) throws {
    try folder.write(text, to: "a.csv")
    #expect(problem { _ = try audit("a.csv") } == nil)
  }

  @Test func `bands that a hierarchy names, and such as only touch, are taken`() throws {
    try folder.write("age,count\n10-13,24\n10-11,12\n12-13,12\n14+,30\n", to: "a.csv")
    try folder.write(
      "dimension,code,parent\nage,10-11,10-13\nage,12-13,10-13\n", to: "parents.csv")
    var request = TableRequest(files: [path("a.csv")], policy: "dfe")
    request.hierarchy = path("parents.csv")
    #expect(try TableProtector(request, folder: path("out")).protect().code == .complete)
    try folder.write("year,count\n2023-2024,24\n2024-2025,30\n2024-25,20\n", to: "b.csv")
    #expect(problem { _ = try protect("b.csv") } == nil)
  }
}
