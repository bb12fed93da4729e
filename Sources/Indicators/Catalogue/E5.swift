import Records
import Tables
import Vocabulary

/// Breaks in series: code lists that changed.
enum E5: Indicator {
  static let metadata = IndicatorMetadata(
    id: "E5", title: "Breaks in series", statements: ["1.2"],
    numerator:
      "dated rows of this run's sources from before and after a change of the code list of their format",
    denominator: "not applicable", unit: "rows", periodBasis: "deliveries of this run",
    method: "counts; changes as the Department for Education published them",
    caveats: [
      "Where rows stand on both sides of a break, a difference between years may be the list's.",
      "Rows without a date stand on neither side.",
    ],
    doesNotSay: "How much of a difference is due to the break.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) -> [DraftTable] {
    let formats = Dictionary(
      base.deliveries.map { ($0.source, $0.format) }, uniquingKeysWith: { one, _ in one })
    let sources = base.linked.records.sources.map { formats[$0.id] ?? "" }
    let breaks = SeriesBreak.published.filter { change in sources.contains { change.concerns($0) } }
    guard !breaks.isEmpty else {
      return [
        unavailable(
          "breaks", title, base.periods.snapshot,
          because: "no source of this run has a format whose code lists are known to have changed")
      ]
    }
    let sides = sides(breaks, sources, base.linked.records)
    return [
      grid(
        "breaks", title, base.periods.snapshot,
        Dimension(
          id: "break", label: "Break", categories: breaks.map { .init($0.code, $0.label) }),
        Dimension(
          id: "side", label: "Rows dated",
          categories: [.init("before", "Before the break"), .init("after", "From the break on")])
      ) { .count(sides[[$0, $1]] ?? 0) }
    ]
  }

  private static let title = "Rows on either side of a break in series"

  private static func sides(
    _ breaks: [SeriesBreak], _ formats: [String], _ records: PseudonymisedRecords
  ) -> [[String]: Int] {
    let concerned = formats.map { format in breaks.filter { $0.concerns(format) } }
    var before: [String: Int] = [:]
    var after: [String: Int] = [:]
    for row in 0..<records.count {
      let own = concerned[Int(records.source[row])]
      guard !own.isEmpty, let day = records.rowDay(row) else { continue }
      for change in own {
        if day < change.day {
          before[change.code, default: 0] += 1
        } else {
          after[change.code, default: 0] += 1
        }
      }
    }
    return Dictionary(
      uniqueKeysWithValues: before.map { ([$0.key, "before"], $0.value) }
        + after.map { ([$0.key, "after"], $0.value) })
  }
}

/// A change of a code list that breaks a series.
struct SeriesBreak {
  let code: String
  let label: String
  let format: String
  let day: Day

  func concerns(_ other: String) -> Bool {
    other.hasPrefix(format)
  }

  /// > Source: Department for Education, Children in Need census and SSDA903 guides for 2024 to
  /// > 2025, and School Census guide for spring 2025.
  static let published: [SeriesBreak] = [
    ("cin_sex", "Children in Need census: gender to March 2024, sex since", "cin-census", 2024, 4),
    (
      "cin_factors",
      "Children in Need census: physical and sexual abuse split by child and adult since April 2020",
      "cin-census", 2020, 4
    ),
    ("ssda903_sex", "SSDA903: numbers for sex to March 2024, letters since", "ssda903", 2024, 4),
    (
      "school_ethnicity", "School Census: five more codes of ethnicity since January 2025",
      "school-census", 2025, 1
    ),
  ].compactMap { code, label, format, year, month in
    Day(year: year, month: month, day: 1).map {
      SeriesBreak(code: code, label: label, format: format, day: $0)
    }
  }
}
