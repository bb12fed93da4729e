import Foundation
import Testing

@testable import Pipeline

struct LinkFilesTests {
  private static let model = #"""
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
    let column = try #require(failure(["id,name\n1,lee\n"]))
    #expect(column.code == .configuration)
    #expect(
      column.message
        == "the model compares a column 'born' that the records do not have; correct the header")
    let type = try #require(failure(["id,name,born\n"], type: "both"))
    #expect(type.message.hasPrefix("the model uses the link type 'both'"))
    let threshold = try #require(failure(["id,name,born\n"], threshold: 1))
    #expect(threshold.code == .usage)
    #expect(threshold.message == "'--threshold' must lie between 0 and 1")
    #expect(try #require(failure([""])).code == .dataContract)
  }
}
