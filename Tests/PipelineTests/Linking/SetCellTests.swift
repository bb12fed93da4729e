import Testing

@testable import Pipeline

struct SetCellTests {
  @Test(arguments: [
    (#"["x","y"]"#, ["x", "y"]),
    ("['x', 'y']", ["x", "y"]),
    ("[x, y]", ["x", "y"]),
    ("x|y", ["x", "y"]),
    ("x ; y;", ["x", "y"]),
    ("x y", ["x y"]),
    ("x", ["x"]),
    ("[]", []),
    ("[ ]", []),
    ("|", []),
    ("[x]", ["x"]),
    ("[1, 2, 2]", ["1", "2", "2"]),
    ("[x, NULL, null]", ["x"]),
    ("['NULL']", ["NULL"]),
    ("['x, y', z]", ["x, y", "z"]),
    ("['x|y']", ["x|y"]),
    ("[o'brien, x]", ["o'brien", "x"]),
    ("['o''brien']", ["o'brien"]),
    (#"['o\'brien']"#, ["o'brien"]),
    (#"["a\u00e9", null, "b\"c"]"#, ["aé", "b\"c"]),
    ("[x", ["[x"]),
  ])
  func `a cell names its members`(cell: String, members: [String]) {
    let found = SetCell.members(of: Array(cell.utf8)[...])
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == members)
  }
}
