import Tables
import Vocabulary

/// Disproportionality: the rate of each group beside that of all other children, in the population
/// and at each stage of the way to support.
enum B5: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B5", title: "Disproportionality", statements: ["1.2"],
    numerator:
      "children of A1 in the group, per child of the group in the population; by stage, children referred in the group who passed the stage, per child of the group at the stage before",
    denominator: "the same of all children not in the group",
    unit: "ratio", periodBasis: "date of the event; date the first referral was received",
    method:
      "relative rate index: rate ratio with the exact conditional 95% interval (\(MethodSource.przyborowskiWilenski); Clopper and Pearson's limits of the share of events in the group); by stage, ratio of shares with a log-normal 95% interval (\(MethodSource.katz))",
    caveats: [
      "Children whose characteristic is not known are in neither group; the tables of bounds put all of them into the group, or none.",
      "Not shown where fewer than 5 children are expected in the group or in the rest, nor in the population where more than one child in ten is of no known group.",
      "Children known who live outside the area are in the numerator, and not in the population.",
      "Learning difficulty or disability needs a population file that counts children with and without it, by the definition of the broad one.",
      "With several groups, one in twenty intervals misses 1 by chance.",
    ],
    doesNotSay: "Why a group is over- or under-represented.")

  static let needs: [Requirement] = [.events]

  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    guard !breakdown.hasPrefix("stage") else { return [.referrals] }
    let of = breakdown.replacing("_bounds", with: "")
    return needs + Requirement.needs(ofBreakdown: of)
  }

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.displayed(in: period)
      let reached = C1.Reached(base.children(referredIn: period), base)
      return [Breakdown.sex, .ageBand, .singleYear, .ethnicGroup, .learning].flatMap { breakdown in
        Groups(breakdown, subjects, base).tables(period, reached: reached)
      } + [
        stages(.setting, reached, period, base)
      ]
    }
  }

  /// Each stage, as a share of the stage before, beside all other children.
  static func stages(
    _ breakdown: Breakdown, _ reached: C1.Reached, _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let counts = reached.passing(breakdown, base)
    let groups = breakdown.dimension(base: base).known
    let steps = C1.stages.indices.dropFirst()
    let stage = Dimension(
      id: "passed_stage", label: "Stage, of those at the stage before",
      categories: steps.map { .init(C1.stages[$0].code, C1.stages[$0].label) })
    func sum(_ codes: [String], at stage: Int, _ part: KeyPath<C1.Shares, Int>) -> Int {
      codes.reduce(0) { $0 + (counts[$1]?[stage][keyPath: part] ?? 0) }
    }
    return table(
      "stage_by_\(groups.id)",
      "Disproportionality at each stage, by \(breakdown.words)\(base.lateWords(in: period))",
      period,
      [groups, stage], recipe: .riskRatio(minimumExpected: 5),
      groups.categories.flatMap { group in
        steps.map { step in
          let rest = groups.categories.map(\.code).filter { $0 != group.code }
          return DraftCell(
            key: [group.code, C1.stages[step].code],
            counted: .ratio(
              sum([group.code], at: step, \.reached),
              population: sum([group.code], at: step, \.told),
              rest: sum(rest, at: step, \.reached), restPopulation: sum(rest, at: step, \.told)))
        }
      }
    ).untold(reached.reasons(breakdown, base), in: stage.id)
  }

  /// The groups of one breakdown, among children known and in the population.
  private struct Groups {
    let breakdown: Breakdown
    let base: CountingBase
    let dimension: Dimension
    let population: [String: Int]?
    let known: [String: Int]
    let unknown: Int
    /// Of those of no known group, how many can be of each; nothing where all can.
    let possible: [String: Int]?

    init(_ breakdown: Breakdown, _ subjects: [Subject], _ base: CountingBase) {
      self.breakdown = breakdown
      self.base = base
      let population = PopulationCounts(base.settings).counts(by: breakdown)
      let counts = breakdown.counts(of: subjects, base: base)
      known = counts.filter { population?[$0.key] != nil }
      unknown = subjects.count - known.values.reduce(0, +)
      possible = breakdown.possible(of: subjects, base)
      let full = breakdown.dimension(base: base)
      dimension = Dimension(
        id: full.id, label: full.label,
        categories: full.categories.filter { population?[$0.code] != nil })
      self.population = population
    }

    func tables(_ period: Period, reached: C1.Reached) -> [DraftTable] {
      [ratios(period), bounds(period), B5.stages(breakdown, reached, period, base)]
    }

    private func ratios(_ period: Period) -> DraftTable {
      let title = "Disproportionality by \(breakdown.words)"
      guard let population else {
        return unavailable(dimension.id, title, period, because: Reason(Self.uncounted))
      }
      let all = known.values.reduce(0, +)
      // Integers: more than one in ten.
      guard unknown * 10 <= all + unknown else {
        return unavailable(
          dimension.id, title, period,
          because: .counted("of more than one child in ten the group is not known; see the bounds"))
      }
      return table(
        dimension.id, title, period, [dimension], recipe: .rateRatio(minimumExpected: 5),
        dimension.categories.map { group in
          DraftCell(
            key: [group.code],
            counted: ratio(known[group.code] ?? 0, of: all, group.code, population))
        })
    }

    /// The ratio if all children of no known group belonged to the group, and if none did.
    private func bounds(_ period: Period) -> DraftTable {
      let id = "\(dimension.id)_bounds"
      let title = "Bounds of disproportionality by \(breakdown.words)"
      guard let population else {
        return unavailable(id, title, period, because: Reason(Self.uncounted))
      }
      let all = known.values.reduce(0, +) + unknown
      return B5.grid(
        id, title, period, dimension, Self.assumption, recipe: .rateRatio(minimumExpected: 5)
      ) { group, assumption in
        ratio(
          (known[group] ?? 0) + (assumption == "all" ? possible?[group] ?? unknown : 0), of: all,
          group, population)
      }
    }

    private func ratio(
      _ own: Int, of all: Int, _ group: String, _ population: [String: Int]
    ) -> DraftCell.Counted {
      let living = population[group] ?? 0
      return .ratio(
        own, population: living, rest: all - own,
        restPopulation: population.values.reduce(0, +) - living)
    }

    /// Which column the population file would need, in the words of its description.
    private static let uncounted =
      "the population file does not count the area's children by this characteristic in every row"

    private static let assumption = Dimension(
      id: "not_known", label: "Children of no known group",
      categories: [.init("none", "None in the group"), .init("all", "All in the group who can be")])
  }
}

extension Dimension {
  /// The breakdown with some of its categories, in its order.
  func with(_ codes: [String]) -> Dimension {
    Dimension(id: id, label: label, categories: categories.filter { codes.contains($0.code) })
  }

  /// The breakdown without what is not known.
  var known: Dimension {
    Dimension(
      id: id, label: label,
      categories: categories.filter { !["unknown", "not_stated"].contains($0.code) })
  }
}
