import Records
import Tables
import Vocabulary

/// Assessment tools by behaviour level and age, and tools used outside the ages they are made for.
enum C6: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C6", title: "Assessment tools", statements: ["1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children with an assessment tool recorded in an episode that began in the period, by tool, behaviour level of the episode, age and setting",
    denominator: "for tools outside their ages: children with the tool whose age is known",
    unit: "children",
    periodBasis: "first event of the episode; each child once for each tool",
    method:
      "counts; proportion with Wilson's 95% interval (\(MethodSource.wilson)); age at the start of the assessment, else at the first event; ages of the tools as their manuals give them or as the pipeline file says",
    caveats: [
      "Tools that the partnership's list does not have count as not on the list.",
      "Tools for adolescents are not made for children before adolescence; a tool without stated ages is left out of that table.",
      "Some tools have a version for younger children that sources do not name.",
    ],
    doesNotSay: "Whether an assessment was done well.")

  static let needs: [Requirement] = [.events, .tool]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let uses = uses(in: period, base)
      return [
        byLevel(uses, period, base), byAge(uses, period, base), bySetting(uses, period, base),
      ]
        + (AgeBand.all.map(\.code) + ["unknown"]).map { within($0, uses, period, base) }
        + [outside(uses, period, base)]
    }
  }

  /// One tool used for one child.
  private struct Use: Hashable {
    let tool: Int32
    let level: BehaviourLevel?
    let ages: ClosedRange<Int>?
    let setting: Setting

    var band: String {
      AgeBand.all.first { $0.holds(ages) }?.code ?? "unknown"
    }

    /// The age, where there is only one that may hold.
    var age: Int? {
      ages.flatMap { $0.count == 1 ? $0.lowerBound : nil }
    }
  }

  private static func uses(in period: Period, _ base: CountingBase) -> [Use] {
    let records = base.linked.records
    var uses: [Use] = []
    var (child, seen): (Int32, Set<Int32>) = (-1, [])
    for journey in base.journeys where period.contains(journey.start) {
      guard base.isUnder18(journey.child, on: journey.start), journey.start <= base.settings.asOf
      else { continue }
      if journey.child != child { (child, seen) = (journey.child, []) }
      for row in journey.rows.lazy.map(Int.init) {
        let tool = records[.tool, row]
        guard tool != CodeColumn.missing, seen.insert(tool).inserted else { continue }
        let day = records[.assessmentStarted, row] ?? journey.start
        uses.append(
          Use(
            tool: tool, level: journey.level,
            ages: base.ages(ofChild: child, on: day), setting: journey.setting))
      }
    }
    return uses
  }

  private static func dimension(_ base: CountingBase) -> Dimension {
    Dimension(
      id: "tool", label: "Assessment tool",
      categories: base.settings.lists.tools.map { .init($0.code, $0.label) }
        + [.init("other", "Not on the partnership's list")])
  }

  private static func code(_ use: Use, _ base: CountingBase) -> String {
    use.tool >= 0 ? base.settings.lists.tools[Int(use.tool)].code : "other"
  }

  private static func byLevel(
    _ uses: [Use], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    matrix("tool_by_level", "Tools by behaviour level", uses, period, base, levels) {
      $0.level?.code ?? "unknown"
    }
  }

  private static func byAge(_ uses: [Use], _ period: Period, _ base: CountingBase) -> DraftTable {
    matrix(
      "tool_by_age_band", "Tools by age", uses, period, base,
      Breakdown.ageBand.dimension(base: base)
    ) { $0.band }
  }

  private static func bySetting(
    _ uses: [Use], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    matrix(
      "tool_by_setting", "Tools by setting", uses, period, base,
      Breakdown.setting.dimension(base: base)
    ) { $0.setting.code }
  }

  /// Tools by level for one band of ages: the three together.
  private static func within(
    _ band: String, _ uses: [Use], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let label = AgeBand.all.first { $0.code == band }?.label ?? "not known"
    return matrix(
      "tool_by_level_\(band)", "Tools by behaviour level, age \(label)",
      uses.filter { $0.band == band }, period, base, levels
    ) { $0.level?.code ?? "unknown" }
  }

  private static let levels =
    Dimension.of(BehaviourLevel.self, id: "level", label: "Behaviour level").withUnknown()

  private static func matrix(
    _ id: String, _ title: String, _ uses: [Use], _ period: Period, _ base: CountingBase,
    _ inner: Dimension, _ read: (Use) -> String
  ) -> DraftTable {
    var counts: [[String]: Int] = [:]
    for use in uses { counts[[code(use, base), read(use)], default: 0] += 1 }
    return grid(id, title, period, dimension(base), inner) { .count(counts[[$0, $1]] ?? 0) }
  }

  private static func outside(
    _ uses: [Use], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let listed = Set(base.settings.lists.tools.map(\.code))
    let ages = base.settings.local.toolAges.filter { listed.contains($0.tool) }
    let words = Dictionary(
      base.settings.lists.tools.map { ($0.code, $0.label) }, uniquingKeysWith: { one, _ in one })
    let dimension = Dimension(
      id: "tool_ages", label: "Assessment tool and its ages",
      categories: ages.map {
        .init($0.tool, "\(words[$0.tool] ?? $0.tool), \($0.youngest) to \($0.oldest)")
      })
    return table(
      "outside", "Tools used outside the ages they are made for", period, [dimension],
      recipe: .proportion,
      ages.map { tool in
        let known = uses.filter { code($0, base) == tool.tool }.compactMap(\.age)
        return DraftCell(
          key: [tool.tool],
          counted: .share(
            known.count { $0 < tool.youngest || $0 > tool.oldest }, of: known.count))
      })
  }
}
