import Testing

@testable import Pipeline

/// Clusters of pairs that another program weighed.
struct GivenPairsTests {
  /// Links some children, then has clusters made of a file of pairs.
  private func clusters(of pairs: (String) -> String) throws -> (own: String, given: String) {
    let folder = try TemporaryFolder()
    let rows = (0..<400).map { "\($0),n\($0 % 90),\(2000 + $0 % 7)" }.joined(separator: "\n")
    try folder.write(LinkFilesTests.model.replacing("LINK", with: "dedupe_only"), to: "model.json")
    try folder.write("id,name,born\n" + rows, to: "a.csv")
    func link(_ out: String, pairs: String?) throws {
      _ = try FileLinker(
        model: "\(folder.path)/model.json", inputs: ["\(folder.path)/a.csv"],
        folder: "\(folder.path)/\(out)", trains: false, threshold: 0.5, keeping: 0.01, pairs: pairs
      ).link()
    }
    try link("own", pairs: nil)
    try folder.write(pairs(try folder.text("own/pairs.csv")), to: "pairs.csv")
    try link("given", pairs: "\(folder.path)/pairs.csv")
    return (try folder.text("own/clusters.csv"), try folder.text("given/clusters.csv"))
  }

  @Test
  func `clusters of pairs weighed elsewhere are the same`() throws {
    let found = try clusters { $0 }
    #expect(found.own == found.given)
    let turned = try clusters { text in
      let lines = text.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return "\(cells[1]),\(cells[0]),\(cells[5])"
      }
      return (["id_l,id_r,match_probability"] + lines.reversed()).joined(separator: "\n")
    }
    #expect(turned.own == turned.given)
    let none = try clusters { _ in "id_l,id_r,match_weight\n" }
    #expect(none.given.split(separator: "\n").suffix(1) == ["400,399,a"])
  }

  @Test(arguments: [
    ("id_l,match_weight\n1,2\n", "has no column 'id_r'"),
    ("id_l,id_r\n1,2\n", "has no column 'match_weight'"),
    ("id_l,id_r,match_weight\n1,2,3\n1,400,3\n", "line 3: a side names no"),
    ("id_l,id_r,match_weight\n1,2,3\n2,1,4\n", "line 3: the pair stands"),
    ("id_l,id_r,match_weight\n1,1,3\n", "both sides are one record"),
    ("id_l,id_r,match_probability\n1,2,1.5\n", "is no number that can be one"),
    ("id_l,id_r,match_weight,relative_probability\n1,2,1,-1\n", "is no probability"),
    ("id_l,id_r,match_weight\n1,2,3\n1,2\n", "1 rows that are not well formed, at lines 3"),
    ("id_l,id_r,id_r,match_weight\n1,2,3,4\n", "has the column 'id_r' twice"),
  ])
  func `a file of pairs that cannot be is refused`(_ text: String, _ words: String) throws {
    let error = try #require(throws: GivenPairsError.self) { try clusters { _ in text } }
    #expect(error.description.contains(words))
    #expect(Failure(error).code == .dataContract)
  }
}
