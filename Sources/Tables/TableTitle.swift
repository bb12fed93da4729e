/// What a table shows, with remarks in brackets behind it.
public struct TableTitle: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A remark on what the figures rest on.
  public struct Remark: Sendable, Hashable, Codable {
    let words: String
    /// Whether it follows from counts, so that it would tell of a hidden one.
    let followsFromCounts: Bool

    /// A remark that the settings and the sources' own words give.
    public static func told(_ words: String) -> Remark {
      Remark(words: words, followsFromCounts: false)
    }

    /// A remark that counts give: for internal releases alone.
    public static func counted(_ words: String) -> Remark {
      Remark(words: words, followsFromCounts: true)
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
  public var whole: String { written(remarks) }

  /// Without remarks that follow from counts, for a public release: "Waits (from May 2024)".
  public var open: String { written(remarks.filter { !$0.followsFromCounts }) }

  private func written(_ remarks: [Remark]) -> String {
    let words = remarks.map(\.words).joined(separator: "; ")
    return words.isEmpty ? heading : "\(heading) (\(words))"
  }
}

extension TableTitle: Codable {}
