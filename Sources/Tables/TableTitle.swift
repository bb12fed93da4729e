/// What a table shows, with remarks in brackets behind it.
public struct TableTitle: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A remark on what the figures rest on.
  public struct Remark: Sendable, Hashable, Codable {
    let words: String
    /// Whether it follows from counts, so that it would tell of a hidden one.
    let followsFromCounts: Bool
    /// Whether the table it stands on is for internal releases alone.
    var isOfInternalTable: Bool?
    /// Codes of the lines that are for internal releases alone, where others are not.
    var internalLines: [String]?

    /// A remark that the settings and the sources' own words give.
    public static func told(_ words: String) -> Remark {
      Remark(words: words, followsFromCounts: false)
    }

    /// A remark that counts give: for internal releases alone.
    public static func counted(_ words: String) -> Remark {
      Remark(words: words, followsFromCounts: true)
    }

    /// A remark on a table that no public release may hold, since that there is one would tell of a
    /// hidden count.
    public static func internalOnly(_ words: String) -> Remark {
      Remark(words: words, followsFromCounts: true, isOfInternalTable: true)
    }

    /// The same of some lines of a table, each with a code of its own among its categories.
    public static func internalOnly(_ words: String, lines: [String]) -> Remark {
      Remark(words: words, followsFromCounts: true, internalLines: lines)
    }
  }

  private let heading: String
  private let remarks: [Remark]

  private init(_ heading: String, _ remarks: [Remark]) {
    self.heading = heading
    self.remarks = remarks
  }

  /// A title without remarks.
  public init(stringLiteral heading: String) { self.init(heading, []) }

  /// A title without remarks.
  public init(_ heading: String) { self.init(heading, []) }

  /// The title with further remarks, each once.
  public func adding(_ more: [Remark]) -> TableTitle {
    TableTitle(heading, more.reduce(into: remarks) { if !$0.contains($1) { $0.append($1) } })
  }

  /// All of it, for an internal release: "Waits (from May 2024; perhaps not after July 2024)".
  public var whole: String { written(allRemarks) }

  /// Without remarks that follow from counts, for a public release: "Waits (from May 2024)".
  public var open: String { written(openRemarks) }

  /// Whether the table is for internal releases alone.
  public var isOfInternalTable: Bool { remarks.contains { $0.isOfInternalTable == true } }

  /// Codes of the lines that are for internal releases alone.
  public var internalLines: Set<String> { Set(remarks.flatMap { $0.internalLines ?? [] }) }

  /// The remarks in one clause, for an internal release.
  public var allRemarks: String { Self.joined(remarks) }

  /// The remarks in one clause, for a public release.
  public var openRemarks: String { Self.joined(remarks.filter { !$0.followsFromCounts }) }

  private func written(_ remarks: String) -> String {
    remarks.isEmpty ? heading : "\(heading) (\(remarks))"
  }

  private static func joined(_ remarks: [Remark]) -> String {
    var seen: Set<String> = []
    return remarks.map(\.words).filter { seen.insert($0).inserted }.joined(separator: "; ")
  }
}

extension TableTitle: Codable {}
