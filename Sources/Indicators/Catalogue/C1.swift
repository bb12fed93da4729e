import Records
import Tables
import Vocabulary

/// The funnel: referred, decided, assessed, offered support, started support.
enum C1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C1", title: "From referral to support",
    statements: ["1.1", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children referred in the period who had reached the stage, after any of their referrals received in the period, by the reference date and before their 18th birthday",
    denominator:
      "children referred in the period, of whom the source of any such referral keeps the day of the stage, or of whom it or a later stage is recorded; not available where that leaves out more than a tenth",
    unit: "children",
    periodBasis:
      "date the referral was received; characteristics of the behaviour, setting and route are those of the child's first referral in the period",
    method: "proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Where the log is whole only from a day on, of children referred before it only those whose referral was still open then are in it: shares of a period with that day are not of all referred.",
      "Children referred late in the period had less time to reach a stage: see C2 and D1.",
      "The stages' denominators differ by those children of whom nobody could record the stage; counts never grow from stage to stage.",
      "A stage counts as reached where it or any later step is recorded: a meeting or the start of an assessment says that a decision was made, though none is dated.",
      "Support after the closure of a referral counts here, and in C3.",
      "How many children had more than one referral in the period stands beside the funnel.",
    ],
    doesNotSay:
      "Whether a child who reached no further stage should have; nor which of several referrals led to it, nor how long it took from the first: see C2."
  )

  static let needs: [Requirement] = [.referrals]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let referred = base.children(referredIn: period)
      let all = Reached(referred, base)
      let late = base.lateWords(in: period)
      return [funnel(all, period, late), again(referred, period, late)]
        + (Breakdown.named + [.singleYear, .ethnicity]).map { broken($0, all, period, base) }
    }
  }

  /// The stages and the milestone that says each is reached.
  static let stages: [(code: String, label: String, milestone: Milestone)] = [
    ("referred", "Referred", .referral), ("decided", "Decided", .decision),
    ("assessed", "Assessment completed", .assessmentCompleted),
    ("offered", "Support offered", .supportOffered),
    ("started", "Support started", .supportStarted),
  ]

  /// The steps that say that a stage was reached, those of the last stage first.
  private static let steps: [(milestone: Milestone, stage: Int)] =
    stages.indices.dropFirst().reversed().flatMap { stage in
      ([stages[stage].milestone] + stages[stage].milestone.laterSteps).map { ($0, stage) }
    }

  static let dimension = Dimension(
    id: "stage", label: "Stage", categories: stages.map { .init($0.code, $0.label) })

  /// For each child referred, the last stage that it had reached by the reference date after any of
  /// its referrals of the period.
  struct Reached {
    let subjects: [Subject]
    let last: [Int]
    /// Of which stages the source of any of its referrals tells, or a later one that was reached; one
    /// bit for each.
    private let told: [UInt8]
    /// Of whom each stage is told.
    private let keeping: [Keeping]

    init(_ referred: [ReferredChild], _ base: CountingBase) {
      subjects = referred.map(\.first.subject)
      let last = Self.last(referred, base)
      let told = zip(referred, last).map { child, last in
        stages.indices.reduce(into: UInt8(0)) { told, stage in
          let isTold = stage <= last || base.tells(stages[stage].milestone, of: child)
          if isTold { told |= 1 << UInt8(stage) }
        }
      }
      keeping = stages.enumerated().map { place, stage in
        base.keeping(of: referred) { child, _ in
          told[child] & (1 << UInt8(place)) != 0
        }
      }
      (self.last, self.told) = (last, told)
    }

    /// Why stages of which too few children are told of are not available, by their codes.
    var reasons: [String: Reason] {
      Dictionary(
        uniqueKeysWithValues: zip(stages, keeping).compactMap { stage, keeping in
          keeping.reason(stage.milestone).map { (stage.code, $0) }
        })
    }

    /// The same of a breakdown.
    func reasons(_ breakdown: Breakdown, _ base: CountingBase) -> [String: Reason] {
      let codes = breakdown.codes(base)
      var reasons = reasons
      for (place, stage) in stages.enumerated() where reasons[stage.code] == nil {
        reasons[stage.code] = keeping[place].reason(stage.milestone, by: breakdown, base) {
          let counts = byStage(breakdown, base)
          return codes.map { counts[$0]?[place].told ?? 0 }
        }
      }
      return reasons
    }

    private static func last(_ referred: [ReferredChild], _ base: CountingBase) -> [Int] {
      referred.map { child in
        let last = base.lastDay(of: child.first.child)
        return base.referrals[child.places].reduce(0) { furthest, referral in
          let milestones = base.milestones(of: referral)
          let reached = steps.first { step in
            milestones[step.milestone].map { $0 <= last } ?? false
          }
          return max(furthest, reached?.stage ?? 0)
        }
      }
    }

    /// Children at each stage or a later one, among those of whom it is told.
    var byStage: [Shares] {
      stages.indices.map { stage in
        zip(last, told).reduce(into: Shares()) { $0.add(reached: $1.0 >= stage, of: $1.1, stage) }
      }
    }

    /// The same by the categories of a breakdown.
    func byStage(_ breakdown: Breakdown, _ base: CountingBase) -> [String: [Shares]] {
      let codes = breakdown.codes(base)
      let none = [Shares](repeating: Shares(), count: stages.count)
      var counts = [[Shares]](repeating: none, count: codes.count)
      for place in subjects.indices {
        let group = breakdown.position(of: subjects[place], base)
        for stage in stages.indices {
          counts[group][stage].add(reached: last[place] >= stage, of: told[place], stage)
        }
      }
      return Dictionary(uniqueKeysWithValues: zip(codes, counts).filter { $0.1[0].told > 0 })
    }

    /// Children who passed each stage but the first, among those at the stage before, by the
    /// categories of a breakdown; of whom the stage is told.
    func passing(_ breakdown: Breakdown, _ base: CountingBase) -> [String: [Shares]] {
      let codes = breakdown.codes(base)
      let none = [Shares](repeating: Shares(), count: stages.count)
      var counts = [[Shares]](repeating: none, count: codes.count)
      for place in subjects.indices {
        let group = breakdown.position(of: subjects[place], base)
        for stage in stages.indices.dropFirst() where last[place] >= stage - 1 {
          counts[group][stage].add(reached: last[place] >= stage, of: told[place], stage)
        }
      }
      return Dictionary(uniqueKeysWithValues: zip(codes, counts))
    }
  }

  /// Children who reached a stage, among those of whom it is told.
  struct Shares {
    private(set) var reached = 0
    private(set) var told = 0

    fileprivate mutating func add(reached isReached: Bool, of stages: UInt8, _ stage: Int) {
      guard stages & (1 << UInt8(stage)) != 0 else { return }
      told += 1
      if isReached { reached += 1 }
    }

    var counted: DraftCell.Counted { .share(reached, of: told) }
  }

  private static func funnel(_ all: Reached, _ period: Period, _ late: String) -> DraftTable {
    let counts = all.byStage
    return table(
      "funnel", "Children referred, by stage reached\(late)", period, [dimension],
      recipe: .proportion,
      stages.indices.map { stage in
        DraftCell(key: [stages[stage].code], counted: counts[stage].counted)
      }
    ).untold(all.reasons, in: dimension.id)
  }

  private static func again(
    _ referred: [ReferredChild], _ period: Period, _ late: String
  ) -> DraftTable {
    table(
      "referred_again", "Children with more than one referral in the period\(late)", period,
      recipe: .proportion,
      [
        DraftCell(
          key: [], counted: .share(referred.count { $0.places.count > 1 }, of: referred.count))
      ])
  }

  private static func broken(
    _ breakdown: Breakdown, _ all: Reached, _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let counts = all.byStage(breakdown, base)
    let by = breakdown.dimension(base: base)
    return table(
      "funnel_by_\(by.id)",
      "Children referred, by stage reached and \(by.label.lowercased())"
        + base.lateWords(in: period),
      period, [by, dimension], recipe: .proportion,
      by.categories.flatMap { category in
        stages.indices.map { stage in
          DraftCell(
            key: [category.code, stages[stage].code],
            counted: (counts[category.code]?[stage] ?? Shares()).counted)
        }
      }
    ).untold(all.reasons(breakdown, base), in: dimension.id)
  }
}
