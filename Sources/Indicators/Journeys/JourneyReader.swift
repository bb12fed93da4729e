import Records
import Vocabulary

/// Reads an episode's milestones and characteristics from its rows.
///
/// A milestone is reached on the earliest day any of its sources gives, except the end of support
/// and the closure, which take the latest.
struct JourneyReader {
  let linked: LinkedChildren
  let events: CaseEvents

  func journey(_ episode: Episode, of child: Int) -> Journey {
    let rows = episode.rows.count > 1 ? episode.rows.sorted() : episode.rows
    let own = rows.compactMap { row in
      events.event(ofRow: row).flatMap { $0.role.isDisplayed ? $0 : nil }
    }
    let start = own.lazy.map(\.day).min()
    var journey = Journey(
      child: Int32(child), start: start ?? episode.first)
    journey.rows = rows
    journey.events = own.map(\.kind)
    journey.agencies = own.map(\.agency)
    journey.role = Self.joined(own.lazy.map(\.role))
    journey.isReferral = own.contains { $0.kind == .referralLog || $0.kind == .providerReturn }
    let sorted = SortedRows(rows, in: linked)
    let spells = spells(sorted)
    journey.milestones = milestones(sorted, start: start, spells)
    sorted.describe(&journey)
    let home = home(rows, own, received: journey.milestones[.referral])
    journey.setting = home.setting
    journey.lookedAfter = home.lookedAfter
    let conflicts = JourneyConflicts(
      sorted, spells: spells, ofRoles: own.contains { $0.role != own[0].role })
    journey.conflicts = conflicts.all
    return journey
  }

  /// The child's home at the referral; where none was received, at the first event.
  private func home(_ rows: [Int32], _ own: [CaseEvent], received: Day?) -> ToldHome {
    for kind in [RecordKind.referral, .support] {
      for row in rows where linked.records.kind[Int(row)] == kind {
        guard let received, linked.records[.received, Int(row)] == received,
          let event = events.event(ofRow: row)
        else { continue }
        return event.home
      }
    }
    return own.min { ($0.day, $0.row) < ($1.day, $1.row) }?.home ?? ToldHome()
  }

  /// Displayed and harmed make both; unknown gives way to anything known.
  static func joined(_ roles: some Sequence<Role>) -> Role {
    var displayed = false
    var harmed = false
    for role in roles {
      displayed = displayed || role.isDisplayed
      harmed = harmed || role.isHarmed
    }
    return displayed && harmed ? .both : displayed ? .displayed : harmed ? .harmed : .unknown
  }

  /// Spells of support without the journey's closure, which rests on them in turn.
  private func spells(_ rows: SortedRows) -> [SupportSpell] {
    SupportSpell.spells(ofRows: rows.service, closed: nil, in: linked.records)
  }

  private func milestones(
    _ rows: SortedRows, start: Day?, _ spells: [SupportSpell]
  ) -> MilestoneDays {
    var reached = MilestoneDays()
    reached[.concern] = start
    reached[.referral] = rows.first(.received, of: rows.judged)
    reached[.notification] = Self.earlier(
      reached[.referral], rows.first(.referredOn, of: rows.police))
    reached[.decision] = rows.first(.decided, of: rows.judged)
    reached[.strategyDiscussion] = rows.first(.occurred, of: rows.enquiries, from: start)
    reached[.protectionConference] = rows.first(.meeting, of: rows.statutory, from: start)
    reached[.meeting] = Self.earlier(
      rows.first(.meeting, of: rows.service),
      rows.first(.meeting, of: rows.others.filter { !rows.statutory.contains($0) }, from: start))
    for (milestone, field) in Self.sharedMilestones {
      reached[milestone] = Self.earlier(
        rows.first(field, of: rows.service), rows.first(field, of: rows.others, from: start))
    }
    reached[.supportOffered] = rows.first(.supportOffered, of: rows.service)
    reached[.supportStarted] = spells.filter(\.isDated).map(\.start).min()
    reached[.closed] =
      rows.last(.closed, of: rows.judged)
      ?? refusal(rows.service, spells, reached)
    reached[.supportEnded] = SupportSpell.end(of: spells.map { $0.ending(by: reached[.closed]) })
    return reached
  }

  private static func earlier(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// A referral refused or given a reason for no support is closed by that outcome, even where
  /// nobody recorded a closure; otherwise it would wait for ever.
  ///
  /// It closes on the day of the decision, or on that of a later step, up to which it was plainly
  /// open. Where no decision is dated, it closes on the day of receipt or the latest step: the share
  /// that ever started support (C2) does not hang on which day that is.
  private func refusal(
    _ service: [Int], _ spells: [SupportSpell], _ reached: MilestoneDays
  ) -> Day? {
    guard spells.isEmpty, let decided = reached[.decision] ?? reached[.referral] else { return nil }
    let isRefused = service.contains { linked.records.refusesSupport($0) }
    return isRefused ? Self.stepsBeforeSupport.compactMap { reached[$0] }.reduce(decided, max) : nil
  }

  private static let stepsBeforeSupport: [Milestone] = [
    .meeting, .assessmentStarted, .assessmentCompleted, .supportOffered,
  ]

  /// Milestones that social care may reach for an episode that it did not start.
  private static let sharedMilestones: [(Milestone, DayField)] = [
    (.assessmentStarted, .assessmentStarted), (.assessmentCompleted, .assessmentCompleted),
  ]
}
