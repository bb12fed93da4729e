import Records
import Tables
import Vocabulary

/// Waits that are open on the reference date.
enum D3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D3", title: "Open waits today", statements: ["1.1", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "referrals not closed by the reference date, of children still under 18, that wait for a step, by how long they have waited; those beyond the standard; for the risk management meeting also notifications that became no referral, as in D1",
    denominator: "for overdue waits: open waits that the standard holds for", unit: "referrals",
    periodBasis: "state on the reference date, whenever the referral or notification came",
    method: "counts; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "A referral can wait for several steps at once: the rows do not add up.",
      "A step that was taken but not recorded looks like an open wait; a referral whose source never records the step is left out.",
      "A later step that is recorded says that an earlier one is past: nobody waits for the meeting once the assessment was started, or support.",
      "Waits for the meeting run from the notification: the day on which the police referred on, where that came before the referral or none followed.",
    ],
    doesNotSay: "How long those who wait will have waited in the end: see D1.")

  static let needs: [Requirement] = [.referrals, .closureColumn]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let grounds = Intervals(base)
    return try open(grounds, base) + overdue(grounds, base)
  }

  /// The steps that open referrals wait for, and the steps that come after each.
  private static let steps: [Milestone] = [
    .decision, .meeting, .assessmentStarted, .assessmentCompleted, .supportOffered,
    .supportStarted,
  ]

  /// An open wait: since when, and of which journey.
  private typealias Open = (since: Day, subject: Subject)

  /// Those who wait for a step, as far as the source of each keeps the day of it.
  private struct Waiting {
    let told: [Open]
    let keepers: Keepers

    /// A count, or why there is none.
    func count(_ count: Int) -> DraftCell.Counted {
      keepers.reason.map { .untold(reason: $0) } ?? .count(count)
    }

    /// A share, or why there is none.
    func share(_ count: Int, of total: Int) -> DraftCell.Counted {
      keepers.reason.map { .untold(reason: $0) } ?? .share(count, of: total)
    }
  }

  private static func waiting(
    _ step: Milestone, since start: Milestone, _ grounds: Intervals, _ base: CountingBase
  ) -> Waiting {
    let all = open(step, since: start, grounds, base)
    return Waiting(
      told: all.filter { base.tells(step, ofJourney: $0.subject.journey) },
      keepers: Keepers(of: step, among: all.map(\.subject.journey), base))
  }

  /// Days since which each open referral has waited for a step, or each notification or concern that
  /// became none.
  private static func open(
    _ step: Milestone, since start: Milestone, _ grounds: Intervals, _ base: CountingBase
  ) -> [Open] {
    let asOf = base.settings.asOf
    return grounds.places(from: start).compactMap { place in
      guard var span = base.wait(ofJourney: place, from: start, to: step), span.start <= asOf
      else { return nil }
      // Whether its source tells of the step is asked of all who wait together.
      span.isTold = true
      guard span.leftOut(base) == nil, span.end(by: asOf).kind == .open,
        !span.isPassed(by: asOf)
      else { return nil }
      let child = base.child(ofJourney: place)
      return (span.start, Subject(child: child, day: span.start, journey: place))
    }
  }

  private static func open(
    _ grounds: Intervals, _ base: CountingBase
  ) throws -> [DraftTable] {
    let setting = Breakdown.setting
    let settings = setting.codes(base)
    var bands: [String: [Int]] = [:]
    var homes: [String: [Int]] = [:]
    let waits = steps.map { step in
      waiting(step, since: step == .meeting ? .notification : .referral, grounds, base)
    }
    let byStep = Dictionary(uniqueKeysWithValues: zip(steps.map(\.code), waits))
    for (step, waits) in zip(steps, waits) {
      var ofBand = [Int](repeating: 0, count: WaitBand.all.count)
      var ofHome = [Int](repeating: 0, count: settings.count)
      for wait in waits.told {
        let days = try base.calendar.workingDays(from: wait.since, to: base.settings.asOf)
        ofBand[WaitBand.place(of: days)] += 1
        ofHome[setting.position(of: wait.subject, base)] += 1
      }
      (bands[step.code], homes[step.code]) = (ofBand, ofHome)
    }
    func count(_ counts: [String: [Int]], _ step: String, _ place: Int?) -> DraftCell.Counted {
      byStep[step]?.count(place.flatMap { counts[step]?[$0] } ?? 0) ?? .count(0)
    }
    let title = "Open referrals and notifications by what they wait for"
    let remarks = waits.flatMap(\.keepers.remarks)
    let awaited = Dimension(
      id: "awaited", label: "Waiting for",
      categories: steps.map { .init($0.code, $0.label.sentence) })
    return [
      grid(
        "open", "\(title), and for how long", base.periods.snapshot, awaited, WaitBand.dimension
      ) { step, code in
        count(bands, step, WaitBand.all.firstIndex { $0.code == code })
      }.titled(remarks),
      grid(
        "open_by_setting", "\(title), and by setting", base.periods.snapshot, awaited,
        setting.dimension(base: base)
      ) { count(homes, $0, settings.firstIndex(of: $1)) }.titled(remarks),
    ]
  }

  private static func overdue(
    _ grounds: Intervals, _ base: CountingBase
  ) throws -> [DraftTable] {
    let title = "Open waits beyond the standard"
    let standards = base.settings.nationalStandards
    guard !standards.isEmpty else {
      return [
        unavailable(
          "overdue", title, base.periods.snapshot,
          because: "the pipeline file has no standard of this nation")
      ]
    }
    let codes = Breakdown.setting.codes(base)
    let waits = try standards.map { try Overdue($0, grounds, base) }
    let remarks = waits.flatMap(\.all.keepers.remarks)
    let dimension = Dimension(
      id: "standard", label: "Standard", categories: standards.map { .init($0.code, $0.label) })
    return [
      table(
        "overdue", title, base.periods.snapshot, [dimension], recipe: .proportion,
        zip(standards, waits).map { held, waits in
          DraftCell(
            key: [held.code],
            counted: waits.all.share(waits.late.reduce(0, +), of: waits.open.reduce(0, +)))
        }
      ).titled(remarks),
      table(
        "overdue_by_setting", "\(title), by setting", base.periods.snapshot,
        [dimension, Breakdown.setting.dimension(base: base)], recipe: .proportion,
        zip(standards, waits).flatMap { held, waits in
          codes.indices.map {
            DraftCell(
              key: [held.code, codes[$0]],
              counted: waits.all.share(waits.late[$0], of: waits.open[$0]))
          }
        }
      ).titled(remarks),
    ]
  }

  /// Open waits that a standard holds for, and those beyond it, by setting.
  private struct Overdue {
    private(set) var open: [Int]
    private(set) var late: [Int]
    let all: Waiting

    init(_ held: D2.Held, _ grounds: Intervals, _ base: CountingBase) throws {
      let none = [Int](repeating: 0, count: Breakdown.setting.codes(base).count)
      (open, late) = (none, none)
      all = waiting(held.interval.to, since: held.interval.from, grounds, base)
      for wait in all.told where held.standard.holds(on: wait.since) {
        let place = Breakdown.setting.position(of: wait.subject, base)
        let days = try base.days(
          from: wait.since, to: base.settings.asOf, in: held.standard.unit)
        open[place] += 1
        if days > held.standard.limit { late[place] += 1 }
      }
    }
  }
}
