import Foundation
import Testing

@testable import Linkage
@testable import Pipeline

/// What `continuum link` makes of cells that hold sets.
struct LinkSetsTests {
  /// A model of one comparison, of which the levels after the first are these conditions and ELSE.
  private static func model(_ conditions: [String], rule: String = "1=1") -> String {
    let levels = conditions.map {
      #"{"sql_condition": "\#($0)", "m_probability": 0.4, "u_probability": 0.1},"#
    }
    return #"""
      {"link_type": "dedupe_only", "unique_id_column_name": "id",
       "probability_two_random_records_match": 0.1,
       "blocking_rules_to_generate_predictions": [{"blocking_rule": "\#(rule)"}],
       "comparisons": [{"output_column_name": "a", "comparison_levels": [
        {"sql_condition": "a_l IS NULL OR a_r IS NULL", "is_null_level": true},
        \#(levels.joined())
        {"sql_condition": "ELSE", "m_probability": 0.2, "u_probability": 0.9}]}]}
      """#
  }

  private func link(
    _ cells: [String], _ conditions: [String], rule: String = "1=1", header: String = "id,a"
  ) throws -> (levels: [String], outcome: Outcome) {
    let folder = try TemporaryFolder()
    try folder.write(Self.model(conditions, rule: rule), to: "model.json")
    let rows = cells.enumerated().map { "\($0),\($1)" }
    try folder.write(([header] + rows).joined(separator: "\n"), to: "a.csv")
    let outcome = try FileLinker(
      model: "\(folder.path)/model.json", inputs: ["\(folder.path)/a.csv"],
      folder: "\(folder.path)/out", trains: false, threshold: 0.5, keeping: 1e-9
    ).link()
    let pairs = try folder.text("out/pairs.csv").split(separator: "\n").dropFirst()
    let levels = pairs.map { line in
      let cells = line.split(separator: ",")
      return "\(cells[0])-\(cells[1]):\(cells[8])"
    }
    return (levels.sorted(), outcome)
  }

  @Test
  func `lists in all their forms share members`() throws {
    let cells = [
      #""[""x"",""y""]""#, #""['y', 'x']""#, #""[x, z]""#, "x|y", "z;y", "", "[]",
    ]
    let found = try link(
      cells,
      [
        "array_length(list_intersect(a_l, a_r)) >= 2",
        "array_length(list_intersect(a_l, a_r)) >= 1",
      ])
    // Level 1 is two members, 2 is one, 3 is none; the sixth cell is missing and the last empty.
    #expect(
      found.levels == [
        "0-1:1", "0-2:2", "0-3:1", "0-4:2", "0-5:0", "0-6:3", "1-2:2", "1-3:1", "1-4:2", "1-5:0",
        "1-6:3", "2-3:2", "2-4:2", "2-5:0", "2-6:3", "3-4:2", "3-5:0", "3-6:3", "4-5:0", "4-6:3",
        "5-6:0",
      ])
    #expect(found.outcome.code == .complete)
  }

  @Test
  func `cells of 0 and 1 of one length are bits`() throws {
    let cells = ["11110000", "11110000", "11111100", "00000011"]
    // Of the first and the third 4 of 4 and 6 bits are shared: twice 4 by 10, and 4 by 6.
    for (condition, same) in [
      ("dice(a_l, a_r) >= 0.8", true), ("dice(a_l, a_r) > 0.8", false),
      ("overlap(a_l, a_r) >= 0.66", true), ("overlap(a_l, a_r) >= 0.67", false),
      ("shared(a_l, a_r) >= 4", true), ("length(a_l) - shared(a_l, a_r) = 0", true),
      ("shared(a_l, a_r) >= 5", false),
    ] {
      #expect(try link(cells, [condition]).levels.contains("0-2:\(same ? 1 : 2)"), "\(condition)")
    }
    let found = try link(cells, ["dice(a_l, a_r) >= 0.7"])
    #expect(found.levels == ["0-1:1", "0-2:1", "0-3:2", "1-2:1", "1-3:2", "2-3:2"])
    #expect(found.outcome.code == .complete)
  }

  @Test
  func `one cell that is not of bits makes all of them members`() throws {
    let found = try link(["1100", "1100", "1111", "f0"], ["dice(a_l, a_r) >= 0.5"])
    #expect(found.levels == ["0-1:1", "0-2:2", "0-3:2", "1-2:2", "1-3:2", "2-3:2"])
  }

  @Test
  func `sets of two columns, and rules that ask of sets, know the same members`() throws {
    let rows = ["x|y,z", "p,y;x", "p,q", "z,x"]
    let crossed = ["shared(a_l, b_r) >= 1 OR shared(b_l, a_r) >= 1"]
    let found = try link(rows, crossed, header: "id,a,b")
    #expect(found.levels == ["0-1:1", "0-2:2", "0-3:1", "1-2:2", "1-3:2", "2-3:2"])
    let ruled = try link(
      rows, ["overlap(a_l, a_r) = 1"], rule: "array_length(list_intersect(l.a, r.a)) >= 1",
      header: "id,a,b")
    #expect(ruled.levels == ["1-2:1"])
  }

  @Test
  func `cells that look as if they were meant otherwise are warned of`() throws {
    let lengths = try link(["1100", "110"], ["shared(a_l, a_r) >= 1"]).outcome
    #expect(lengths.code == .publishedWithWarnings)
    #expect(lengths.summary.contains("the column 'a' are of 0 and 1 and not of one length"))
    let commas = try link(["\"x,y\"", "\"y,x\""], ["shared(a_l, a_r) >= 1"]).outcome
    #expect(commas.code == .publishedWithWarnings)
    #expect(commas.summary.contains("no cell of the column 'a' has two members"))
  }

  private func refusal(_ conditions: [String], rule: String = "1=1") -> Failure? {
    do {
      _ = try link(["x"], conditions, rule: rule)
      return nil
    } catch {
      return Failure(error)
    }
  }

  @Test
  func `a column that is set and text is refused with both conditions`() throws {
    let sets = "dice(a_l, a_r) > 0.5"
    let found = try #require(refusal([sets, "a_l = a_r"]))
    #expect(found.code == .configuration)
    #expect(
      found.message.hasSuffix(
        """
        model.json': comparison 1 ('a'), level 2 ('dice(a_l, a_r) > 0.5') takes the column 'a' as a \
        set, and comparison 1 ('a'), level 3 ('a_l = a_r') as a text; give the one of both a copy of \
        the column, which 'derived_columns' makes under another name
        """))
    for (conditions, rule, words) in [
      ([sets], "l.a = r.a", "and the blocking rule 'l.a = r.a' as a text"),
      ([sets, "jaccard(a_l, a_r) > 0.5"], "1=1", "level 3 ('jaccard(a_l, a_r) > 0.5') as a text"),
      (["dice(lower(a_l), lower(a_r)) > 0.5"], "1=1", "level 2 ('dice(lower(a_l), lower(a_r)) > 0"),
      (["length(lower(a_l)) = shared(a_l, a_r)"], "1=1", "') as a text"),
    ] {
      #expect(try #require(refusal(conditions, rule: rule)).message.contains(words))
    }
    #expect(refusal(["length(a_l) = shared(a_l, a_r)"]) == nil)
  }

  @Test(arguments: ["shared_days", "near_days"])
  func `days with their sources are for nightly models`(measure: String) throws {
    let found = try #require(refusal(["\(measure)(a_l, a_r) >= 1"]))
    #expect(found.code == .configuration)
    #expect(
      found.message.contains(
        """
        not supported: days and their sources in comparison 1 ('a'), level 2 \
        ('\(measure)(a_l, a_r) >= 1'); they are for nightly models alone
        """))
  }

  // MARK: Memory

  private static let memorable = model(
    ["shared(a_l, a_r) >= 2", "shared(a_l, a_r) >= 1"], rule: "l.k = r.k")

  @Test
  func `a memory knows sets, whatever form and order they come in again`() throws {
    let nights = try RememberedLink(model: Self.memorable)
    try nights.link("id,k,a\n1,p,x|y\n2,p,\"[y, x]\"\n3,p,0110\n4,q,x\n")
    let again = try nights.link("id,k,a\n1,p,\"['y', 'x']\"\n3,p,0110\n5,p,0110\n6,q,1001\n")
    #expect(again.summary.contains("2 records new, 0 changed, 2 as they were known"))
    let (bytes, clusters) = (nights.bytes, try nights.lines("clusters.csv"))
    #expect(clusters.map { $0.prefix(4) }.contains("1,1,"))
    try nights.link(nil, anew: true)
    #expect(nights.bytes == bytes)
    let whole = "id,k,a\n1,p,x|y\n2,p,x|y\n3,p,0110\n4,q,x\n5,p,0110\n6,q,1001\n"
    let once = try RememberedLink(model: Self.memorable)
    try once.link(whole)
    #expect(try Set(once.lines("clusters.csv")).count == Set(clusters).count)
  }

  @Test
  func `bits stay bits from night to night, and other cells are refused`() throws {
    let nights = try RememberedLink(model: Self.memorable)
    try nights.link("id,k,a\n1,p,0110\n2,p,0111\n3,q,1000\n")
    try nights.link("id,k,a\n4,p,0110\n")
    #expect(
      try nights.lines("pairs.csv").dropFirst().map { $0.split(separator: ",")[8] } == ["1", "1"])
    let (bytes, found) = (nights.bytes, nights.failure { try $0.link("id,k,a\n5,p,x|y\n") })
    #expect(found?.code == .dataContract)
    #expect(
      found?.message == """
        the cells of the column 'a' are not all of 4 digits 0 and 1, as those in the memory are; \
        bring them into that form, or link all files into a new memory
        """)
    #expect(nights.bytes == bytes)
    try nights.link(nil, withdrawn: "id\n1\n2\n3\n4\n")
    #expect(try nights.link("id,k,a\n5,p,x|y\n6,p,x|y\n").summary.contains("2 records new"))
  }

  @Test
  func `a column that was a text is no set to a later model, nor the other way`() throws {
    let nights = try RememberedLink(model: Self.memorable)
    let text = Self.model(["a_l = a_r"], rule: "l.k = r.k")
    try nights.folder.write(text, to: "text.json")
    try nights.link("id,k,a\n1,p,x|y\n2,p,x|y\n")
    let found = nights.failure { try $0.link(nil, anew: true, model: "text.json") }
    #expect(found?.code == .configuration)
    #expect(found?.message.contains("the model looks at the column 'a' as a set and '") == true)
    let other = try RememberedLink(model: text)
    try other.folder.write(Self.memorable, to: "sets.json")
    try other.link("id,k,a\n1,p,x|y\n2,p,x|y\n")
    #expect(
      other.failure { try $0.link(nil, anew: true, model: "sets.json") }?.code == .configuration)
  }
}
