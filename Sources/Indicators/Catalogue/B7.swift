import Records
import Tables
import Vocabulary

/// Behaviour level, traffic light and use of technology.
enum B7: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B7", title: "Behaviour level and use of technology",
    statements: ["1.2", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children referred, by the highest behaviour level, the most serious traffic light and the use of technology recorded for the episode of their first referral in the period",
    denominator: "children referred in the period", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method:
      "proportion with Wilson's 95% interval (\(MethodSource.wilson)); levels of Hackett's continuum; where only Brook's traffic light is known, the range of levels that it stands for (green: normal; amber: inappropriate or problematic; red: abusive or violent)",
    caveats: [
      "Where sources differ the highest level and the most serious light stand; E4 counts how often.",
      "From a light only a range of levels is derived, never a level.",
      "Whether technology was used is seldom recorded outside the referral log.",
    ],
    doesNotSay: "What a child did, or what it will do.")

  static let needs: [Requirement] = [.referrals]

  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    switch breakdown {
    case "level_bounds": needs + [.level]
    case "level" where !base.coverage.tells(.light): needs + [.level]
    default: needs
    }
  }

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      let journeys = Told(subjects, base)
      return [
        byLevel(journeys, period), bounds(journeys, period), byLight(journeys, period),
        shares(
          "technology", "Children referred, by use of technology", period, of: subjects,
          by: .technology, base: base),
        shares(
          "level_by_age_band", "Children referred, by age and behaviour level", period,
          of: subjects, by: .level, within: .ageBand, base: base),
        bySetting("level", .level, period, of: subjects, base: base),
        bySetting("technology", .technology, period, of: subjects, base: base),
      ]
    }
  }

  /// Levels, and the ranges of levels of those of whom only a light is known.
  private static func byLevel(_ journeys: Told, _ period: Period) -> DraftTable {
    let levels = BehaviourLevel.allCases.map { Dimension.Category($0.code, $0.label.sentence) }
    let ranges = TrafficLight.allCases.map {
      Dimension.Category("light_\($0.code)", "\(range(of: $0)), from the \($0.label) light alone")
    }
    let dimension = Dimension(
      id: "level_or_range", label: "Behaviour level",
      categories: levels + ranges + [.init("neither", "Neither level nor light known")])
    let counts = counts(journeys)
    return partition(
      "level", "Children referred, by behaviour level", period, dimension, counts, journeys.count)
  }

  /// How many subjects with a journey tell of each level and each light.
  private struct Told {
    private(set) var count = 0
    /// By level, that of none the last, and by light in the same way.
    private(set) var numbers: [[Int]]

    init(_ subjects: [Subject], _ base: CountingBase) {
      let (levels, lights) = (BehaviourLevel.allCases.count, TrafficLight.allCases.count)
      numbers = [[Int]](
        repeating: [Int](repeating: 0, count: lights + 1), count: levels + 1)
      for subject in subjects where subject.journey >= 0 {
        let light = base.journeys[Int(subject.journey)].light
        let level = Int(base.standing.level[Int(subject.journey)])
        numbers[level][light.map { Int($0.rawValue) } ?? lights] += 1
        count += 1
      }
    }
  }

  private static func counts(_ journeys: Told) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (level, numbers) in zip(BehaviourLevel.allCases, journeys.numbers) {
      counts[level.code] = numbers.reduce(0, +)
    }
    let neither = journeys.numbers.last ?? []
    for (light, number) in zip(TrafficLight.allCases, neither) {
      counts["light_\(light.code)"] = number
    }
    counts["neither"] = neither.last
    return counts
  }

  /// The least and the most children that can have each level: those of whom it is recorded, and
  /// beside them those whose light allows it and those of whom neither is known.
  private static func bounds(_ journeys: Told, _ period: Period) -> DraftTable {
    let counts = counts(journeys)
    return grid(
      "level_bounds", "Bounds of children referred at each behaviour level", period,
      .of(BehaviourLevel.self, id: "level", label: "Behaviour level"),
      Dimension(
        id: "bound", label: "Bound",
        categories: [.init("least", "At least"), .init("most", "At most")]),
      recipe: .proportion
    ) { level, bound in
      let least = counts[level] ?? 0
      let allowed = TrafficLight.allCases.filter { light in
        BehaviourLevel(code: level).map { light.levels.contains($0.rawValue) } ?? false
      }
      let more = allowed.reduce(counts["neither"] ?? 0) { $0 + (counts["light_\($1.code)"] ?? 0) }
      return .share(bound == "least" ? least : least + more, of: journeys.count)
    }
  }

  private static func byLight(_ journeys: Told, _ period: Period) -> DraftTable {
    let codes = TrafficLight.allCases.map(\.code) + ["unknown"]
    let counts = Dictionary(
      uniqueKeysWithValues: codes.enumerated().map { light, code in
        (code, journeys.numbers.reduce(0) { $0 + $1[light] })
      })
    return partition(
      "light", "Children referred, by traffic light", period,
      Dimension.of(TrafficLight.self, id: "light", label: "Traffic light").withUnknown(), counts,
      journeys.count)
  }

  private static func partition(
    _ id: String, _ title: String, _ period: Period, _ dimension: Dimension,
    _ counts: [String: Int], _ total: Int
  ) -> DraftTable {
    table(
      id, title, period, [dimension], recipe: .proportion,
      dimension.categories.map {
        DraftCell(key: [$0.code], counted: .share(counts[$0.code] ?? 0, of: total))
      })
  }

  private static func range(of light: TrafficLight) -> String {
    let labels = BehaviourLevel.allCases.filter { light.levels.contains($0.rawValue) }.map(\.label)
    return labels.joined(separator: " or ").sentence
  }
}
