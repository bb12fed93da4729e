/// A band of ages in completed years.
///
/// > Source: the freedom-of-information question in domain.md: 9 and under, 10 to 12, 13 to 15, 16
/// > and over.
struct AgeBand {
  let code: String
  let label: String
  let years: ClosedRange<Int>

  static let all = [
    AgeBand(code: "0_9", label: "9 and under", years: 0...9),
    AgeBand(code: "10_12", label: "10 to 12", years: 10...12),
    AgeBand(code: "13_15", label: "13 to 15", years: 13...15),
    AgeBand(code: "16_17", label: "16 and 17", years: 16...17),
  ]

  func holds(_ age: Int) -> Bool {
    years.contains(age)
  }

  /// Whether every age that may hold lies in the band.
  func holds(_ ages: ClosedRange<Int>?) -> Bool {
    ages.map { years.contains($0.lowerBound) && years.contains($0.upperBound) } ?? false
  }
}
