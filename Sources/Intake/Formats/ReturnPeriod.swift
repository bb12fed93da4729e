/// The year of a return and, where it is collected by term, its term.
public struct ReturnPeriod: Sendable, Hashable {
  /// The year in which the return ends: 2025 for 1 April 2024 to 31 March 2025.
  public let year: Int
  /// The term, or none where it is not known or the return has none.
  public let term: SchoolTerm?

  /// Creates a period.
  ///
  /// - Parameters:
  ///   - year: The year in which the return ends.
  ///   - term: The term, or none.
  public init(year: Int, term: SchoolTerm? = nil) {
    self.year = year
    self.term = term
  }

  /// Whether the period is the other one or later; one without a term is the whole year.
  ///
  /// - Parameter start: The other period.
  /// - Returns: Whether it has begun.
  func hasReached(_ start: Self) -> Bool {
    guard year == start.year, let first = start.term, let term else { return year >= start.year }
    return term.place >= first.place
  }
}

extension SchoolTerm {
  /// The place in the calendar year.
  fileprivate var place: Int {
    Self.allCases.firstIndex(of: self) ?? 0
  }
}

extension ReturnPeriod: Decodable {
  /// Decodes a period written as `2021` or `autumn 2023`.
  ///
  /// - Parameter decoder: Where it stands.
  /// - Throws: `DecodingError.dataCorrupted` where it is neither.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let words = try container.decode(String.self).split(separator: " ").map(String.init)
    let term = words.count == 2 ? SchoolTerm(rawValue: words[0]) : nil
    guard let year = words.last.flatMap(Int.init), words.count == 1 || term != nil else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a period is written as '2021' or 'autumn 2023'")
    }
    self.init(year: year, term: term)
  }
}
