import Foundation
import Testing

@testable import Pipeline

struct LinkFilesTests {
  static let model = #"""
    {"link_type": "LINK", "unique_id_column_name": "id",
     "probability_two_random_records_match": 0.1,
     "blocking_rules_to_generate_predictions": [{"blocking_rule": "l.name = r.name"}],
     "comparisons": [
      {"output_column_name": "name", "comparison_levels": [
       {"sql_condition": "name_l IS NULL OR name_r IS NULL", "is_null_level": true},
       {"sql_condition": "name_l = name_r", "m_probability": 0.9, "u_probability": 0.1},
       {"sql_condition": "ELSE", "m_probability": 0.1, "u_probability": 0.9}]},
      {"output_column_name": "born", "comparison_levels": [
       {"sql_condition": "born_l IS NULL OR born_r IS NULL", "is_null_level": true},
       {"sql_condition": "born_l = born_r", "m_probability": 0.8, "u_probability": 0.1},
       {"sql_condition": "ELSE", "m_probability": 0.2, "u_probability": 0.9}]}]}
    """#

  private func link(
    _ files: [String], type: String = "dedupe_only", threshold: Double = 0.5
  ) throws -> (outcome: Outcome, pairs: [Substring], clusters: [Substring]) {
    let folder = try TemporaryFolder()
    let path = folder.path
    try folder.write(Self.model.replacing("LINK", with: type), to: "model.json")
    for (place, file) in files.enumerated() {
      try folder.write(file, to: "file\(place).csv")
    }
    let outcome = try FileLinker(
      model: "\(path)/model.json", inputs: files.indices.map { "\(path)/file\($0).csv" },
      folder: "\(path)/out", trains: false, threshold: threshold, keeping: 0.01
    ).link()
    return (
      outcome, try folder.text("out/pairs.csv").split(separator: "\n"),
      try folder.text("out/clusters.csv").split(separator: "\n")
    )
  }

  @Test
  func `pairs and clusters are written with their arithmetic`() throws {
    let found = try link([
      "id,name,born\n\"a,1\",lee, 2012-01-01 \nb,lee,2012-01-01\nc,lee,2013-05-05\nd,,2012-01-01\n"
    ])
    // log2(0.1/0.9) + log2(9) + log2(8) = 3, of odds 8 in 9; with another birth log2(2/9) is -2.17.
    #expect(
      found.pairs == [
        """
        id_l,id_r,source_l,source_r,match_weight,match_probability,relative_probability,\
        unrelated_probability,pattern,rule
        """,
        "\"a,1\",b,file0,file0,3.000000000,0.888888889,0.000000000,0.111111111,1-1,0",
        "\"a,1\",c,file0,file0,-2.169925001,0.181818182,0.000000000,0.818181818,1-2,0",
        "b,c,file0,file0,-2.169925001,0.181818182,0.000000000,0.818181818,1-2,0",
      ])
    #expect(
      found.clusters == [
        "cluster_id,id,source", "1,\"a,1\",file0", "1,b,file0", "2,c,file0", "3,d,file0",
      ])
  }

  @Test
  func `work that is refused leaves no empty folder, and one that was there as it was`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.model.replacing("LINK", with: "dedupe_only"), to: "model.json")
    try folder.write("name,born\nlee,2012\n", to: "file.csv")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/mine", withIntermediateDirectories: false)
    for name in ["out", "mine"] {
      #expect(throws: LinkInputError.self) {
        try FileLinker(
          model: "\(folder.path)/model.json", inputs: ["\(folder.path)/file.csv"],
          folder: "\(folder.path)/\(name)", trains: false, threshold: 0.5, keeping: 0.01
        ).link()
      }
    }
    #expect(!folder.exists("out") && folder.exists("mine"))
  }

  @Test
  func `between two files only pairs across are compared`() throws {
    let files = ["id,name,born\n1,lee,2012\n2,lee,2012\n", "name,id,born\nlee,1,2012\n"]
    #expect(try link(files, type: "link_only").pairs.count == 3)
    #expect(try link(files, type: "link_and_dedupe").pairs.count == 4)
    #expect(try link(files, type: "link_only").clusters.count == 4)
  }

  @Test
  func `the same files give the same bytes`() throws {
    let rows = (0..<900).map { "\($0),n\($0 % 60),\(2000 + $0 % 17)" }.joined(separator: "\n")
    let (one, other) = (try link(["id,name,born\n" + rows]), try link(["id,name,born\n" + rows]))
    #expect(one.pairs == other.pairs && one.clusters == other.clusters)
    #expect(one.pairs.count > 1_000)
  }

  @Test
  func `a column that a file lacks is missing in its rows, and the warning says so`() throws {
    let found = try link(["id,name\na,lee\nb,lee\n", "id,name,born\nc,lee,2012\nd,lee,2012\n"])
    #expect(found.outcome.code == .publishedWithWarnings)
    #expect(
      found.outcome.summary.contains("file0.csv' has no column 'born': missing in all its rows"))
    #expect(!found.outcome.summary.contains("file1.csv' has"))
    // log2(0.1/0.9) + log2(9) is 0; and of c and d, who say their birth, log2(8) more.
    #expect(found.pairs.contains { $0.hasPrefix("a,b,file0,file0,0.000000000") })
    #expect(found.pairs.contains { $0.hasPrefix("c,d,file1,file1,3.000000000") })
  }

  @Test
  func `records that share a name or have none, and rows that break, are warned of by line`() throws
  {
    let found = try link([
      "id,name,born\na,lee,1\na,lee,1\n,kay,2\n,kay,3\nb,tim\nc,joe,4\n", "id,name,born\na,lee,1\n",
    ])
    #expect(found.outcome.code == .publishedWithWarnings)
    #expect(found.outcome.summary.contains("2 records have nothing in the column that names them"))
    #expect(found.outcome.summary.contains("1 records bear the name of an earlier one"))
    #expect(found.outcome.summary.contains("1 rows that are not well formed are left out, lines 6"))
    #expect(!found.outcome.summary.contains("tim"))
  }

  /// The lines of pairs of some rows under a rule and a level that hang on which record stands left.
  private func sided(_ rows: [String], rule: String, level: String) throws -> [Substring] {
    let folder = try TemporaryFolder()
    let model = Self.model.replacing("LINK", with: "dedupe_only")
      .replacing("l.name = r.name", with: rule).replacing("born_l = born_r", with: level)
    try folder.write(model, to: "model.json")
    try folder.write((["id,name,born"] + rows).joined(separator: "\n"), to: "a.csv")
    _ = try FileLinker(
      model: "\(folder.path)/model.json", inputs: ["\(folder.path)/a.csv"],
      folder: "\(folder.path)/out", trains: false, threshold: 0.5, keeping: 1e-9
    ).link()
    return try folder.text("out/pairs.csv").split(separator: "\n")
  }

  @Test
  func `the lower name stands left where it matters, whatever the order of the rows`() throws {
    let rows = ["3,kim,ann", "20,lee,kim", "1,ann,lee"]
    // Of 1 and 3 the name of 1 is the birth of 3; of 1 and 20, and of 3 and 20, it is the other way.
    let found = try sided(rows, rule: "l.name = r.born", level: "born_l = born_r")
    #expect(found.dropFirst().map { $0.prefix(4) }.sorted() == ["1,3,", "3,20"])
    let turned = try sided(rows.reversed(), rule: "l.name = r.born", level: "born_l = born_r")
    #expect(found.sorted() == turned.sorted())
    for turned in [rows, rows.reversed(), [rows[1], rows[2], rows[0]]] {
      let levels = try sided(turned, rule: "1=1", level: "name_l = born_r").dropFirst()
        .map { line in line.split(separator: ",")[8] }
      // Pairs 1-3, 1-20, 3-20: names never agree (2), and the second level is that of the one side.
      #expect(levels == ["2-1", "2-2", "2-1"])
    }
  }

  @Test
  func `random rows in any order give the same pairs and weights, one-sided or not`() throws {
    var random = SystemRandomNumberGenerator()
    let rows = (0..<120).map { "\($0),n\($0 * 7 % 13),n\($0 * 5 % 11)" }
    for (rule, level) in [
      ("l.name = r.born", "name_l = born_r"), ("l.name = r.name", "born_l > name_r"),
    ] {
      let one = try sided(rows, rule: rule, level: level)
      let other = try sided(rows.shuffled(using: &random), rule: rule, level: level)
      #expect(one.count > 100)
      #expect(one.sorted() == other.sorted())
    }
  }

  private func failure(_ files: [String], type: String = "dedupe_only", threshold: Double = 0.5)
    -> Failure?
  {
    do {
      _ = try link(files, type: type, threshold: threshold)
      return nil
    } catch {
      return Failure(error)
    }
  }

  @Test
  func `mistakes are named without a value of the files`() throws {
    for (header, words) in [
      ("number,name,born", "has no column 'id', which names the records; rename yours"),
      ("id;name;born", "has one column; put commas between its cells"),
      ("id,name,name", "the columns 2 and 3 of '"),
      ("moreno,moreno,2012", "the columns 1 and 2 of '"),
      ("id,surname", "has none of the columns that the model compares"),
    ] {
      let found = try #require(failure([header + "\n1,lee,x\n"]))
      #expect(found.code == .dataContract)
      #expect(found.message.contains(words))
      // Without a header the first row stands in its place.
      #expect(!found.message.contains("moreno"))
    }
    let type = try #require(failure(["id,name,born\n"], type: "both"))
    #expect(type.message.contains("model.json': not supported: the link type 'both'; write dedupe"))
    let threshold = try #require(failure(["id,name,born\n"], threshold: 1))
    #expect(threshold.code == .usage)
    #expect(threshold.message == "'--threshold' must lie between 0 and 1")
    #expect(try #require(failure([""])).code == .dataContract)
  }

  @Test
  func `where two sources are to be compared, one is refused, of two files of one name too`() throws
  {
    let rows = "id,name,born\n1,lee,2012\n2,lee,2012\n"
    let found = try #require(failure([rows], type: "link_only"))
    #expect(found.code == .dataContract)
    #expect(
      found.message == """
        all records are of one source and the link type 'link_only' compares those of two; give \
        files of different names or a column of sources, or write 'dedupe_only' or \
        'link_and_dedupe' as 'link_type' into the model
        """)
    let folder = try TemporaryFolder()
    try folder.write(Self.model.replacing("LINK", with: "link_only"), to: "model.json")
    for name in ["a/x.csv", "b/x.csv", "b/y.csv"] { try folder.write(rows, to: name) }
    func link(_ files: [String]) throws -> Outcome {
      try FileLinker(
        model: "\(folder.path)/model.json", inputs: files.map { "\(folder.path)/\($0)" },
        folder: "\(folder.path)/out", trains: false, threshold: 0.5, keeping: 0.01
      ).link()
    }
    #expect(throws: LinkInputError.oneSource) { try link(["a/x.csv", "b/x.csv"]) }
    #expect(try link(["a/x.csv", "b/y.csv"]).summary.contains("4 pairs compared"))
  }

  @Test
  func `what Splink has no word for, and a folder that cannot be, are said before any work`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write("id,name,born\n", to: "a.csv")
    try folder.write("x", to: "file")
    let model = Self.model.replacing("LINK", with: "dedupe_only")
    func message(_ condition: String, out: String, splink: String?) throws -> String {
      try folder.write(model.replacing("born_l = born_r", with: condition), to: "model.json")
      let linker = FileLinker(
        model: "\(folder.path)/model.json", inputs: ["\(folder.path)/a.csv"],
        folder: "\(folder.path)/\(out)", trains: false, threshold: 0.5, keeping: 0.01,
        splink: splink)
      return Failure(try #require(throws: (any Error).self) { try linker.link() }).message
    }
    #expect(
      try message("dice(born_l, born_r) > 0.5", out: "out", splink: "duckdb").contains(
        "model.json': the function 'dice' of comparison 2 ('born'), level 2 ('dice(born_l, born_r) > 0.5') has no"
      ))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
    #expect(
      try message("born_l = born_r", out: "file", splink: nil).contains(
        "file': cannot be created (File exists)"))
    #expect(
      try message("borne(born_l)", out: "out", splink: nil).contains(
        "model.json': comparison 2 ('born'), level 2 ('borne(born_l)'): the condition"))
  }

  @Test
  func `sources learn the same whichever of them comes first in the rows`() throws {
    let folder = try TemporaryFolder()
    let model = Self.model.replacing("LINK", with: "dedupe_only")
      .replacing(#""id","#, with: #""id", "source_dataset_column_name": "agency","#)
      .replacing("born_l = born_r", with: "jaro_similarity(born_l, born_r) >= 0.9")
    try folder.write(model, to: "model.json")
    let rows = (0..<1200).map {
      "\($0),n\($0 / 2 * 7 % 211),\(1900 + ($0 % 40 == 0 ? 5 : $0 / 2 * 31 % 97)),s\($0 % 3)"
    }
    func learned(_ rows: [String], _ file: String) throws -> String {
      try folder.write((["id,name,born,agency"] + rows).joined(separator: "\n"), to: file)
      let outcome = try FileLinker(
        model: "\(folder.path)/model.json", inputs: ["\(folder.path)/\(file)"],
        folder: "\(folder.path)/out", trains: true, threshold: 0.5, keeping: 0.01
      ).link()
      #expect(!outcome.summary.contains("warning"))
      return try folder.text("out/model.json")
    }
    #expect(try learned(rows, "a.csv") == learned(rows.reversed(), "z.csv"))
  }

  @Test
  func `so few records that nothing can be learned are said to be`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.model.replacing("LINK", with: "dedupe_only"), to: "model.json")
    try folder.write("id,name,born\na,lee,1\nb,lee,1\n", to: "a.csv")
    let outcome = try FileLinker(
      model: "\(folder.path)/model.json", inputs: ["\(folder.path)/a.csv"],
      folder: "\(folder.path)/out", trains: true, threshold: 0.5, keeping: 0.01
    ).link()
    #expect(outcome.summary.contains("the model keeps its own numbers"))
  }
}
