import Records
import Vocabulary

/// Reads an episode's milestones and characteristics from its rows.
///
/// A milestone is reached on the earliest day any of its sources gives, except the end of support
/// and the closure, which take the latest.
struct JourneyReader {
  let linked: LinkedChildren
  let events: [Int32: CaseEvent]

  func journey(_ episode: Episode, of child: Int) -> Journey {
    let rows = episode.rows.sorted()
    let own = rows.compactMap { events[$0] }
    var journey = Journey(
      child: Int32(child), start: own.map(\.day).min() ?? episode.first)
    journey.rows = rows
    journey.events = EventKind.allCases.filter { kind in own.contains { $0.kind == kind } }
    journey.agencies = Agency.allCases.filter { agency in own.contains { $0.agency == agency } }
    journey.role = Self.joined(own.map(\.role))
    journey.isReferral = own.contains { $0.kind == .referralLog || $0.kind == .providerReturn }
    journey.milestones = milestones(rows: rows.map(Int.init), own: own)
    describe(&journey, rows.map(Int.init))
    return journey
  }

  /// Displayed and harmed make both; unknown gives way to anything known.
  static func joined(_ roles: [Role]) -> Role {
    let displayed = roles.contains(where: \.isDisplayed)
    let harmed = roles.contains(where: \.isHarmed)
    return displayed && harmed ? .both : displayed ? .displayed : harmed ? .harmed : .unknown
  }

  private func milestones(rows: [Int], own: [CaseEvent]) -> [Milestone: Day] {
    let log = rows.filter { linked.records.kind[$0] == .referral }
    let service = rows.filter { [.referral, .support].contains(linked.records.kind[$0]) }
    let judged = log.isEmpty ? service : log
    var reached: [Milestone: Day] = [:]
    let start = own.map(\.day).min()
    reached[.concern] = start
    reached[.referral] = days(.received, judged).min()
    reached[.decision] = days(.decided, judged).min()
    for (milestone, field) in Self.sharedMilestones {
      reached[milestone] = (days(field, service) + joined(field, rows, from: start)).min()
    }
    reached[.supportOffered] = days(.supportOffered, service).min()
    reached[.supportStarted] = days(.supportStarted, service).min()
    reached[.closed] =
      days(.closed, judged).max() ?? refusal(service, reached[.decision] ?? reached[.referral])
    reached[.supportEnded] = SupportSpell.end(
      of: SupportSpell.spells(ofRows: service, closed: reached[.closed], in: linked.records))
    return reached
  }

  /// A referral refused or given a reason for no support is closed by that decision, even where
  /// nobody recorded a closure; otherwise it would wait for ever.
  private func refusal(_ service: [Int], _ decided: Day?) -> Day? {
    let records = linked.records
    guard !service.contains(where: { records[.supportStarted, $0] != nil }) else { return nil }
    let isRefused = service.contains { row in
      let decision = Decision(column: records[.decision, row])
      return decision == .noFurtherAction || decision == .signposted
        || records[.noSupportReason, row] >= 0
    }
    return isRefused ? decided : nil
  }

  /// Milestones that social care may reach for an episode that it did not start.
  private static let sharedMilestones: [(Milestone, DayField)] = [
    (.meeting, .meeting), (.assessmentStarted, .assessmentStarted),
    (.assessmentCompleted, .assessmentCompleted),
  ]

  /// Days that rows beside the log and the returns give, none from before the first event.
  private func joined(_ field: DayField, _ rows: [Int], from start: Day?) -> [Day] {
    let others = rows.filter { ![.referral, .support].contains(linked.records.kind[$0]) }
    return days(field, others).filter { day in start.map { day >= $0 } ?? true }
  }

  private func days(_ field: DayField, _ rows: [Int]) -> [Day] {
    rows.compactMap { linked.records[field, $0] }
  }

  private func describe(_ journey: inout Journey, _ rows: [Int]) {
    let records = linked.records
    journey.level = rows.compactMap { BehaviourLevel(column: records[.level, $0]) }
      .max { $0.rawValue < $1.rawValue }
    journey.light = rows.compactMap { TrafficLight(column: records[.light, $0]) }
      .max { $0.rawValue < $1.rawValue }
    journey.technology = technology(rows)
    journey.setting =
      rows.lazy.compactMap { Setting(column: records[.setting, $0]) }
      .first { $0 != .unknown } ?? .unknown
    journey.route = rows.lazy.compactMap { Route(column: records[.route, $0]) }.first
    journey.referringAgency =
      rows.lazy.compactMap { Agency(column: records[.referringAgency, $0]) }.first
    journey.tier = rows.filter { records[.supportStarted, $0] != nil }
      .compactMap { ServiceTier(column: records[.tier, $0]) }.max { $0.rawValue < $1.rawValue }
    let reasons = rows.compactMap { NoSupportReason(column: records[.noSupportReason, $0]) }
    journey.noSupportReason = reasons.first { $0 != .notRecorded } ?? reasons.first
  }

  private func technology(_ rows: [Int]) -> TechnologyAssisted {
    let known = Set(rows.compactMap { TechnologyAssisted(column: linked.records[.technology, $0]) })
    if known.contains(.both) || known.isSuperset(of: [.online, .offline]) { return .both }
    return known.contains(.online) ? .online : known.contains(.offline) ? .offline : .unknown
  }
}
