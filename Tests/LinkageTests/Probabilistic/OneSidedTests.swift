import Foundation
import Testing

@testable import Linkage

/// Conditions that hang on which record stands left, and the order that says which does.
struct OneSidedTests {
  @Test(arguments: [
    ("a_l = a_r", true), ("a_l = b_r", false), ("a_l = b_r OR b_l = a_r", true),
    ("a_l = b_r AND a_r = b_l", true), ("a_l = b_r AND b_l = a_l", false),
    ("a_l IS NULL OR a_r IS NULL", true), ("a_l IS NULL", false), ("NOT (a_l IS NULL)", false),
    ("levenshtein(a_l, a_r) <= 1", true), ("levenshtein(a_l, b_r) <= 1", false),
    ("a_l < a_r", false), ("a_l <= 2 AND a_r <= 2", true), ("a_l <> a_r", true),
    ("a_l < a_r OR a_r < a_l", true), ("a_l < a_r OR a_l > a_r", true),
    ("abs(a_l - a_r) <= 1", true), ("a_l - a_r <= 1", false), ("abs(a_l - b_r) <= 1", false),
    ("starts_with(a_l, a_r)", false), ("starts_with(a_l, a_r) OR starts_with(a_r, a_l)", true),
    ("lower(a_l) = a_r", false), ("a_l = 'x' OR a_r = 'x'", true), ("a_l = 'x'", false),
    ("length(a_l) = 1 OR length(a_r) = 1", true), ("day_month_swapped(a_l, a_r)", true),
    ("cos(a_l - a_r) * (a_l + a_r) > 0.5", true), ("sin(a_l - a_r) > 0.5", false),
    ("l.a = r.a AND substr(l.b,1,1) = substr(r.b,1,1)", true), ("ELSE", true), ("1=1", true),
  ])
  func `a condition is one-sided where it may change as records are exchanged`(
    text: String, isSymmetric: Bool
  ) throws {
    let condition = try #require(ConditionReader.read(text))
    #expect(condition.isSymmetric == isSymmetric)
    #expect(try BlockingRule(text).condition.isSymmetric == isSymmetric)
  }

  @Test(arguments: ["children", "febrl3", "febrl4"])
  func `the models that come with it are not one-sided`(name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let file = try Data(contentsOf: root.appending(path: "pipelines/models/\(name).json"))
    #expect(try !LinkageModel(file: file).isOneSided)
  }

  @Test
  func `one condition or one rule makes a model one-sided`() throws {
    func isOneSided(_ condition: String, _ rule: String) throws -> Bool {
      try TextTable.model(comparisons: [("c", [condition, "ELSE"])], rules: [rule]).isOneSided
    }
    #expect(try isOneSided("a_l = b_r", "l.a = r.a"))
    #expect(try isOneSided("a_l = a_r", "l.a = r.b"))
    #expect(try !isOneSided("a_l = a_r", "l.a = r.a"))
  }

  private func order(
    _ names: [String], sources: [UInt16], _ linkType: LinkageModel.LinkType
  ) -> [UInt32] {
    var pool = BytePool()
    for name in names { pool.append(Array(name.utf8)) }
    let table = TextTable.rows(["a"], names.map { _ in ["x"] }, sources: sources)
    return NameOrder(names: pool, sourceNames: ["b", "a"], linkType: linkType).order(of: table)
  }

  @Test
  func `whole numbers stand by size and other names by bytes`() {
    let none: [UInt16] = [0, 0, 0, 0]
    #expect(order(["10", "9", "-3", "100"], sources: none, .dedupe) == [2, 1, 0, 3])
    #expect(order(["10", "9", "x", "Z"], sources: none, .dedupe) == [0, 1, 3, 2])
  }

  @Test
  func `between sources the source's name comes first, and numbers are text`() {
    #expect(order(["1", "10", "9", "0"], sources: [0, 1, 1, 0], .link) == [1, 2, 3, 0])
  }
}
