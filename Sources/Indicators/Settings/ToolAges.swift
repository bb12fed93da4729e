/// The ages in completed years that an assessment tool is made for.
public struct ToolAges: Decodable, Sendable, Hashable {
  /// The tool's code in the partnership's list.
  public let tool: String
  /// The youngest age.
  public let youngest: Int
  /// The oldest age.
  public let oldest: Int

  /// Creates the ages of a tool.
  ///
  /// - Parameters:
  ///   - tool: The tool's code in the partnership's list.
  ///   - youngest: The youngest age, in completed years.
  ///   - oldest: The oldest age, in completed years.
  public init(tool: String, youngest: Int, oldest: Int) {
    self.tool = tool
    self.youngest = youngest
    self.oldest = oldest
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case tool, youngest, oldest
  }

  /// The keys that the ages of a tool may use, for the reader of such files.
  public static let keys = CodingKeys.allCases.map(\.rawValue)

  /// The ages for which the makers of the named tools publish them.
  ///
  /// AIM has a version for children under 12 beside that for adolescents, so it covers both; which
  /// one was used is seldom recorded.
  ///
  /// > Source: the tools' manuals: Worling and Curwen (2001), ERASOR 2.0, 12 to 18; Worling (2017),
  /// > PROFESOR, 12 to 25; Prentky and Righthand (2003), J-SOAP-II, 12 to 18; Borum, Bartel and
  /// > Forth (2006), SAVRY, 12 to 18; Friedrich (1997), CSBI, 2 to 12; Youth Justice Board,
  /// > AssetPlus, 10 to 17.
  public static let published = [
    ToolAges(tool: "ERASOR", youngest: 12, oldest: 18),
    ToolAges(tool: "PROFESOR", youngest: 12, oldest: 25),
    ToolAges(tool: "JSOAP2", youngest: 12, oldest: 18),
    ToolAges(tool: "SAVRY", youngest: 12, oldest: 18),
    ToolAges(tool: "CSBI", youngest: 2, oldest: 12),
    ToolAges(tool: "ASSETPLUS", youngest: 10, oldest: 17),
  ]
}
