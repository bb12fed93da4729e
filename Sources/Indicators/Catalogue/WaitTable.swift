import Records
import Tables
import Vocabulary

/// The waits of referrals between two milestones, in working days.
///
/// A wait that is not over by the reference date is censored there; one that a closure ended is
/// censored or a competing event, as the indicator says. Waits that run backwards, or that begin
/// before the bank-holiday calendar does, are left out and counted.
struct WaitTable {
  private struct Wait {
    let days: Int
    let end: End
  }

  /// What a wait is counted in.
  enum Unit {
    case workingDays
    case calendarDays
  }

  private enum End {
    case reached
    case closed
    case open
  }

  private let waits: [Wait]
  private let standard: Int?
  /// Referrals whose dates run backwards or lie outside the bank-holiday calendar.
  let negative: Int

  init(
    of referrals: [Referral], from: Milestone, to: Milestone, in unit: Unit = .workingDays,
    base: CountingBase
  ) throws {
    var waits: [Wait] = []
    var negative = 0
    for referral in referrals {
      guard let start = referral.journey.milestones[from], start <= base.settings.asOf else {
        continue
      }
      let (end, kind) = Self.end(referral.journey, to, base.settings.asOf)
      guard end >= start, start >= base.calendar.first, end <= base.calendar.last else {
        negative += 1
        continue
      }
      let days =
        unit == .calendarDays
        ? start.days(to: end) : try base.calendar.workingDays(from: start, to: end)
      waits.append(Wait(days: days, end: kind))
    }
    self.waits = waits
    self.negative = negative
    standard =
      base.settings.standards.first {
        $0.nation == base.settings.nation && $0.from == from.code && $0.to == to.code
      }?.workingDays
  }

  private static func end(_ journey: Journey, _ to: Milestone, _ asOf: Day) -> (Day, End) {
    if let reached = journey.milestones[to], reached <= asOf { return (reached, .reached) }
    if let closed = journey.milestones[.closed], closed <= asOf { return (closed, .closed) }
    return (asOf, .open)
  }

  /// Numbers at risk on each day on which a wait ended; closures compete or are censored, and a
  /// limit given here outranks the standard's.
  func riskTable(competing: Bool, limit: Int? = nil) -> RiskTable {
    var atRisk = waits.count
    let days = Dictionary(grouping: waits, by: \.days)
    let steps = days.keys.sorted().map { day in
      let ended = days[day] ?? []
      let closed = ended.count { $0.end == .closed }
      let reached = ended.count { $0.end == .reached }
      defer { atRisk -= ended.count }
      return RiskTable.Step(
        day: day, atRisk: atRisk, events: reached, competing: competing ? closed : 0,
        censored: ended.count - reached - (competing ? closed : 0))
    }
    return RiskTable(steps: steps, limit: limit ?? standard)
  }
}
