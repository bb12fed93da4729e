import Records
import Tables
import Vocabulary

/// What every indicator counts from: events, referrals and support of children who displayed
/// harmful sexual behaviour, aged 0 to 17, up to the reference date.
struct CountingBase {
  let linked: LinkedChildren
  let settings: IndicatorSettings
  let calendar: WorkingDayCalendar
  let deliveries: [Delivery]
  let totals: [RuleCount]
  /// What the same rows give under other linkages, strictest first.
  var others: [OtherCount] = []
  let profiles: [ChildProfile]
  let journeys: [Journey]
  let periods: Periods
  let caseEvents: CaseEvents
  /// Events of every role that count: by the reference date and under 18.
  let events: [CaseEvent]
  /// Journeys with a referral of a child who displayed, received by the reference date, under 18.
  let referrals: [Referral]
  /// The same referrals by child.
  let referralsOfChild: [Int32: [Referral]]
  /// Support for children who displayed, started by the reference date, under 18 at its start.
  let support: [SupportSpell]

  init(
    linked: LinkedChildren, settings: IndicatorSettings, calendar: WorkingDayCalendar,
    deliveries: [Delivery], totals: [RuleCount]
  ) throws {
    // Outside the calendar nothing can be counted; single dates outside it are left out instead.
    _ = try calendar.workingDays(from: settings.asOf, to: settings.asOf)
    self.linked = linked
    self.settings = settings
    self.calendar = calendar
    self.deliveries = deliveries
    self.totals = totals
    let profiles = Profiles(linked: linked).settle()
    let caseEvents = try CaseEvents(
      in: linked, by: settings.caseDefinition, lists: settings.lists)
    let asOf = settings.asOf
    let journeys = JourneyBuilder(
      linked: linked, events: caseEvents, window: settings.episodeWindow, asOf: asOf
    ).build()
    let counts = { (child: Int32, day: Day) in
      day <= asOf && Self.isUnder18(profiles[Int(child)], on: day)
    }
    events = caseEvents.all.filter { counts($0.child, $0.day) }
    referrals = journeys.compactMap(Referral.init).filter { counts($0.child, $0.received) }
    support = SupportSpell.spells(of: journeys, in: linked.records)
      .filter { counts($0.child, $0.start) }
    referralsOfChild = Dictionary(grouping: referrals, by: \.child)
    periods = Periods(asOf: asOf, firstEvent: events.map(\.day).min() ?? asOf)
    self.profiles = profiles
    self.caseEvents = caseEvents
    self.journeys = journeys
  }

  /// Whether any source could tell of referrals and support.
  var answersReferrals: Bool {
    linked.records.kind.contains { $0 == .referral || $0 == .support }
  }

  /// Rows that are events, by kind.
  var rowsOfEvents: [EventKind: [Int32]] {
    Dictionary(grouping: caseEvents.all, by: \.kind).mapValues { $0.map(\.row).sorted() }
  }

  /// Ids of sources of which any row is an event.
  var sourcesWithEvents: Set<String> {
    let records = linked.records
    return Set(caseEvents.all.map { records.sources[Int(records.source[Int($0.row)])].id })
  }

  /// Children who displayed in a period, each with the day of the first such event in it.
  func displayed(in period: Period) -> [Subject] {
    first(of: events.filter { $0.role.isDisplayed && period.contains($0.day) })
  }

  /// Each child once, with the earliest of its events.
  func first(of events: [CaseEvent]) -> [Subject] {
    var seen: Set<Int32> = []
    return events.sorted { ($0.child, $0.day, $0.row) < ($1.child, $1.day, $1.row) }
      .filter { seen.insert($0.child).inserted }
      .map { Subject(child: $0.child, day: $0.day, setting: .unknown) }
  }

  /// Referrals received in a period, in order of child and day.
  func referrals(in period: Period) -> [Referral] {
    referrals.filter { period.contains($0.received) }
  }

  /// Each child referred in a period once, with its first referral in it.
  func referredChildren(in period: Period) -> [Referral] {
    var seen: Set<Int32> = []
    return referrals(in: period).sorted { ($0.child, $0.received) < ($1.child, $1.received) }
      .filter { seen.insert($0.child).inserted }
  }

  /// Each child once, with the first of its referrals that reached a milestone in a period.
  func referredChildren(reaching milestone: Milestone, in period: Period) -> [Referral] {
    let reached = referrals.compactMap { referral in
      referral.journey.milestones[milestone].map { (referral, $0) }
    }
    var seen: Set<Int32> = []
    return reached.filter { period.contains($0.1) }
      .sorted { ($0.0.child, $0.1) < ($1.0.child, $1.1) }
      .map(\.0).filter { seen.insert($0.child).inserted }
  }

  /// Whether a child is under 18 on a day; one whose birth date nobody sent counts as such.
  func isUnder18(_ child: Int32, on day: Day) -> Bool {
    Self.isUnder18(profiles[Int(child)], on: day)
  }

  private static func isUnder18(_ profile: ChildProfile, on day: Day) -> Bool {
    guard let birth = profile.birth, let age = birth.age(on: day) else { return true }
    return age < 18
  }
}
