import Records
import Tables
import Vocabulary

/// Within the standard: by the limit, with open cases counted, and the plain count beside it.
enum D2: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D2", title: "Within the standard", statements: ["1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children whose journey reached the second milestone within the standard's limit after the first",
    denominator:
      "children with a journey that reached the first milestone in the period while the standard held; for the plain count those of them whose wait is over, at the milestone or without it",
    unit: "children",
    periodBasis:
      "date of the first milestone; each child's first wait in the period of which the dates can be, as in D1",
    method:
      "Kaplan-Meier (\(MethodSource.kaplanMeier)) at the limit with log-log 95% intervals (\(MethodSource.kalbfleischPrentice)), where nobody or everybody reached it Wilson's (\(MethodSource.wilson)), so that open cases count; beside it the cumulative incidence (\(MethodSource.aalenJohansen)) at the limit with log-log 95% intervals on the incidence (\(MethodSource.choudhury)), with the closure and the 18th birthday as competing events, and the plain share of waits that are over, with Wilson's 95% interval (\(MethodSource.wilson)), and the bands of completed waits as the Department for Education publishes them",
    caveats: [
      "The plain share of waits that are over is too favourable while long waits are still open: it is shown for comparison alone. Who was closed or turned 18 without the milestone did not reach it in time.",
      "A milestone is in time where its day is recorded: a step that was left out, or taken and not recorded, is not, whichever later step was. The share is the least that it can be; E2.passed counts such waits.",
      "By Kaplan-Meier a closure ends the watching, not the wait: the figures are those that would hold had nothing been closed. Of all who waited, the share that reached the milestone in time is the cumulative incidence: the lower of the two.",
      "Waits whose closure nobody recorded would go on: where more than a tenth may be such, there is no share by Kaplan-Meier and no plain one.",
      "A standard holds for waits that begin between its dates; its nation, unit and owner stand in the pipeline file.",
      "Working days after the first day up to and including the last.",
    ],
    doesNotSay: "Whether a wait within the limit was short enough for the child.")

  static let needs: [Requirement] = [.referrals]

  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    breakdown.hasPrefix("completed_bands")
      ? needs + [.milestone(.assessmentStarted), .milestone(.assessmentCompleted)] : needs
  }

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let standards = base.settings.nationalStandards
    let waits = Intervals(base)
    return try base.periods.main.flatMap { period in
      guard !standards.isEmpty else {
        return [
          unavailable(
            "within", "Waits within the standard", period,
            because: "the pipeline file has no standard of this nation")
        ]
      }
      var keeping: [String: (of: Milestone, Keeping)] = [:]
      var unclosed: [String: Reason] = [:]
      var late: [TableTitle.Remark] = []
      let held = try standards.map { held in
        let (spans, kept) = waits.waits(held.interval, in: [period])[0]
        keeping[held.code] = (held.interval.to, kept)
        let own = spans.filter { held.standard.holds(on: $0.start) }
        unclosed[held.code] = base.reasonWithoutClosures(own)
        late += base.remarks(onClosuresOf: own, in: held.code)
        return try WaitTable(of: own, in: held.standard.unit, base: base)
      }
      let tables =
        [
          within(standards, held, period), within(standards, held, period, competing: true),
          plain(standards, held, period),
        ] + broken(standards, held, period, keeping, base)
      let reasons = keeping.compactMapValues { $0.1.reason($0.of) }
      let (spans, kept) = waits.waits((.assessmentStarted, .assessmentCompleted), in: [period])[0]
      let reason = kept.reason(.assessmentCompleted)
      let remarks = Keeping.remarks(standards.map { ($0.label, keeping[$0.code]?.1) })
      return tables.map { table in
        let told = table.untold(reasons, in: "standard").titled(remarks)
        // Of all who waited as many reached it in time, whether the others were closed or wait on.
        return table.id.hasPrefix("D2.incidence")
          ? told : told.untold(unclosed, in: "standard").titled(late)
      }
        + (try bands(spans, period, base)).map { $0.untold(because: reason) }
    }
  }

  /// A standard of the run's nation with its milestones.
  typealias Held = (code: String, label: String, standard: Standard, interval: D1.Interval)

  private static func dimension(_ standards: [Held]) -> Dimension {
    Dimension(
      id: "standard", label: "Standard", categories: standards.map { .init($0.code, $0.label) })
  }

  private static func within(
    _ standards: [Held], _ waits: [WaitTable], _ period: Period, competing: Bool = false
  ) -> DraftTable {
    table(
      competing ? "incidence" : "within",
      "\(title), open cases\(competing ? " and closures" : "") counted", period,
      [dimension(standards)], recipe: .withinLimit,
      zip(standards, waits).map { held, waits in
        DraftCell(
          key: [held.code],
          counted: .waits(waits.riskTable(competing: competing, limit: held.standard.limit)))
      })
  }

  private static let title = "Waits within the standard"

  /// The share by Kaplan-Meier by who the children are, and the plain one by setting.
  private static func broken(
    _ standards: [Held], _ held: [WaitTable], _ period: Period,
    _ keeping: [String: (of: Milestone, Keeping)], _ base: CountingBase
  ) -> [DraftTable] {
    func reasons(_ groups: [[WaitCounts]], by breakdown: Breakdown) -> [String: Reason] {
      D1.reasons(
        zip(standards.map(\.code), groups).map { ($0, $1) }, by: breakdown, keeping, base)
    }
    let outer = dimension(standards)
    let settings = held.map { $0.groups(by: .setting, base) }
    let ofSetting = reasons(settings, by: .setting)
    return Breakdown.ofWaits.map { breakdown in
      let groups = held.map { $0.groups(by: breakdown, base) }
      return waits(
        "within", "\(title), open cases counted", period, outer, by: breakdown,
        recipe: .withinLimit,
        zip(standards, groups).map { ($1, $0.standard.limit) }, base
      ).untold(reasons(groups, by: breakdown), in: outer.id)
    } + [
      waits(
        "incidence", "\(title), open cases and closures counted", period, outer, by: .setting,
        recipe: .withinLimit, competing: true,
        zip(standards, settings).map { ($1, $0.standard.limit) }, base
      ).untold(ofSetting, in: outer.id),
      table(
        "plain_by_setting", "\(plainTitle), by setting", period,
        [outer, Breakdown.setting.dimension(base: base)], recipe: .proportion,
        zip(standards, settings).flatMap { held, groups in
          zip(Breakdown.setting.codes(base), groups).map { code, waits in
            DraftCell(key: [held.code, code], counted: share(of: waits, held))
          }
        }
      ).untold(ofSetting, in: outer.id),
    ]
  }

  private static let plainTitle = "Waits that are over, within the standard, plain count"

  private static func plain(
    _ standards: [Held], _ waits: [WaitTable], _ period: Period
  ) -> DraftTable {
    table(
      "plain", plainTitle, period, [dimension(standards)], recipe: .proportion,
      zip(standards, waits).map { held, waits in
        DraftCell(key: [held.code], counted: share(of: waits.counts, held))
      })
  }

  private static func share(of waits: WaitCounts, _ held: Held) -> DraftCell.Counted {
    .share(waits.reached(within: held.standard.limit), of: waits.over)
  }

  /// Completed assessments in the bands of published tables.
  private static func bands(
    _ spans: [WaitSpan], _ period: Period, _ base: CountingBase
  ) throws -> [DraftTable] {
    let all = try WaitTable(of: spans, base: base)
    let limits = [0, 10, 20, 30, 40, 45, 50, 60, Int.max]
    let labels = [
      "Same day", "1 to 10 working days", "11 to 20 working days", "21 to 30 working days",
      "31 to 40 working days", "41 to 45 working days", "46 to 50 working days",
      "51 to 60 working days", "61 working days and more",
    ]
    let codes = ["0", "1_10", "11_20", "21_30", "31_40", "41_45", "46_50", "51_60", "61_plus"]
    return withSettings(
      "completed_bands", "Completed assessments by duration, as published nationally", period,
      Dimension(
        id: "duration", label: "Duration", categories: zip(codes, labels).map { .init($0, $1) }),
      recipe: .proportion,
      of: all.completedSubjects(base).map { subject, days in
        (subject, limits.firstIndex { days <= $0 } ?? 8)
      }, base)
  }
}

extension IndicatorSettings {
  /// The standards of the run's nation, each with its milestones and words.
  var nationalStandards: [D2.Held] {
    var seen: [String: Int] = [:]
    return standards.filter { $0.nation == nation }.compactMap { standard in
      guard let from = Milestone(code: standard.from), let to = Milestone(code: standard.to) else {
        return nil
      }
      let days = standard.unit == .workingDays ? "working day" : "calendar day"
      let limit = "\(standard.limit) \(days)\(standard.limit == 1 ? "" : "s")"
      let base = "\(from.code)_to_\(to.code)_\(standard.limit)"
      seen[base, default: 0] += 1
      let number = seen[base] ?? 1
      let since = standard.effectiveFrom.map { ", from \($0.words)" } ?? ""
      let until = standard.effectiveTo.map { ", to \($0.words)" } ?? ""
      return (
        number == 1 ? base : "\(base)_\(number)",
        "\(from.label) to \(to.label) within \(limit), \(standard.whose)\(since)\(until)".sentence,
        standard, (from, to)
      )
    }
  }
}
