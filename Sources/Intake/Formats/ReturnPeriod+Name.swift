extension ReturnPeriod {
  /// The period that the name of a file says, the nearest part of its path first.
  ///
  /// A span such as 2024-25 is the return that ends in 2025; with a term it is a school year, whose
  /// autumn lies in the first of the two. Where a part names two years, it says none.
  ///
  /// - Parameter name: The file's path below the inbox.
  init?(fileName name: String) {
    let parts = name.lowercased().split(separator: "/").map(String.init)
    let term = parts.reversed().lazy.compactMap(Self.term).first
    // Two folders may be one span: 21/22.
    let pairs = zip(parts, parts.dropFirst()).map { "\($0)/\($1)" }.filter { $0.count == 5 }
    for part in parts.reversed() + pairs {
      let spans = YearName(part).spans
      guard let span = spans.first, spans.count == 1 else { continue }
      self.init(year: term == .autumn ? span.first : span.second, term: term)
      return
    }
    return nil
  }

  private static func term(in part: String) -> SchoolTerm? {
    let named = SchoolTerm.allCases.filter { part.contains($0.rawValue) }
    return named.count == 1 ? named[0] : nil
  }
}
