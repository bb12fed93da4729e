import Records
import Tables
import Vocabulary

/// What every indicator counts from: events, referrals and support of children who displayed
/// harmful sexual behaviour, aged 0 to 17, up to the reference date.
///
/// A class because it is handed to every indicator and closure, and a copy of a struct would count
/// the references of each of its lists.
final class CountingBase: Sendable {
  let linked: LinkedChildren
  let settings: IndicatorSettings
  let calendar: WorkingDayCalendar
  let deliveries: [Delivery]
  let totals: [RuleCount]
  /// What the same rows give under other linkages, strictest first.
  let others: [OtherCount]
  /// Rows in quarantine by the source's id.
  let quarantine: [String: QuarantineCounts]
  /// How good the linkage is held to be, where it was weighed.
  let linkage: LinkageQuality?
  let profiles: [ChildProfile]
  let journeys: [Journey]
  let periods: Periods
  /// What the sources can tell, and of when.
  let coverage: Coverage
  /// Of which steps the sources of each journey tell.
  private let told: ToldMilestones
  /// Since when, and until when, they tell of closures and ends.
  let ends: ToldEnds
  let caseEvents: CaseEvents
  /// Which events are not counted, because another authority is responsible for the child.
  let otherAuthorities: OtherAuthorities
  /// Events of every role that count, by child and day: by the reference date and under 18.
  let events: [CaseEvent]
  /// Journeys with a referral of a child who displayed, received by the reference date, under 18;
  /// by child and day.
  let referrals: [Referral]
  /// Support for children who displayed, started by the reference date, under 18 at its start; by
  /// child and start.
  let support: [SupportSpell]
  /// The 18th birthday of each child, missing where its birth is not known.
  let birthdays: [Int32]
  /// Where children and journeys stand in the breakdowns that hang on no day of their own.
  let standing: StandingPositions
  /// Position of the journey of each row, negative where it is in none.
  private let journeyOfRow: [Int32]

  init(
    linked: LinkedChildren, settings: IndicatorSettings, calendar: WorkingDayCalendar,
    deliveries: [Delivery], totals: [RuleCount], only: FrozenYear? = nil,
    beside others: [OtherLinkage] = [], quarantine: [String: QuarantineCounts] = [:],
    linkage: LinkageQuality? = nil
  ) throws {
    // Outside the calendar nothing can be counted; single dates outside it are left out instead.
    _ = try calendar.workingDays(from: settings.asOf, to: settings.asOf)
    self.linked = linked
    self.settings = settings
    self.calendar = calendar
    self.deliveries = deliveries
    self.totals = totals
    self.quarantine = quarantine
    self.linkage = linkage
    let profiles = Profiles(linked: linked).settle()
    let asOf = settings.asOf
    let otherAuthorities = OtherAuthorities(settings)
    let caseEvents = try CaseEvents(
      in: linked, by: settings.caseDefinition, lists: settings.lists,
      corrections: Corrections(settings.local.corrections, knownOn: asOf),
      without: otherAuthorities)
    let journeys = JourneyBuilder(
      linked: linked, events: caseEvents, window: settings.episodeWindow, asOf: asOf
    ).build()
    let birthdays = Pieces.column(of: profiles) {
      $0.latestBirth?.adding(years: 18).number ?? Day.missingNumber
    }
    let counts = { @Sendable (child: Int32, day: Day) in
      day <= asOf && Self.isUnder18(birthdays[Int(child)], on: day)
    }
    events = Pieces.overChildren(caseEvents.all.count) { places in
      caseEvents.all[places].filter { counts($0.child, $0.day) }
    }
    referrals = Referral.all(of: journeys, in: linked.records, where: counts)
    support = SupportSpell.spells(of: journeys, in: linked.records)
      .filter { counts($0.child, $0.start) }
      .sorted { ($0.child, $0.start, $0.row) < ($1.child, $1.start, $1.row) }
    periods = Periods(
      asOf: asOf, firstEvent: events.map(\.day).min() ?? asOf,
      frozen: settings.local.frozenYears, only: only,
      returns: only == nil
        ? Returns(linked.records, events: events, settings: settings) : Returns())
    coverage = Coverage(linked.records, deliveries, settings)
    told = ToldMilestones(journeys, in: linked.records, coverage)
    ends = ToldEnds(linked.records, journeys, coverage, asOf: asOf)
    self.others = try others.map { [periods] in
      try OtherCount($0, in: periods.main, settings: settings)
    }
    standing = StandingPositions(profiles, journeys, caseEvents)
    journeyOfRow = Self.journeys(journeys, ofRows: linked.records.count)
    self.profiles = profiles
    self.birthdays = birthdays
    self.caseEvents = caseEvents
    self.otherAuthorities = otherAuthorities
    self.journeys = journeys
  }

  private static func journeys(_ journeys: [Journey], ofRows count: Int) -> [Int32] {
    var places = [Int32](repeating: -1, count: count)
    for (place, journey) in journeys.enumerated() {
      for row in journey.rows { places[Int(row)] = Int32(place) }
    }
    return places
  }

  /// Rows that are events, by kind.
  var rowsOfEvents: [EventKind: [Int32]] {
    Dictionary(grouping: caseEvents.all, by: \.kind).mapValues { $0.map(\.row).sorted() }
  }

  /// Ids of sources of which any row is an event.
  var sourcesWithEvents: Set<String> {
    let records = linked.records
    var seen = [Bool](repeating: false, count: records.sources.count)
    for event in caseEvents.all { seen[Int(records.source[Int(event.row)])] = true }
    return Set(zip(records.sources, seen).filter(\.1).map(\.0.id))
  }

  /// Whether a child is under 18 on a day; one whose birth date nobody sent counts as such, and one
  /// of whom only the month is known as long as it can be.
  func isUnder18(_ child: Int32, on day: Day) -> Bool {
    Self.isUnder18(birthdays[Int(child)], on: day)
  }

  private static func isUnder18(_ birthday: Int32, on day: Day) -> Bool {
    birthday == Day.missingNumber || day.number < birthday
  }

  /// Whether someone born on a day is under 18 on another; where the birth is not known, yes.
  static func isUnder18(born birth: Day?, on day: Day) -> Bool {
    guard let birth, let age = birth.age(on: day) else { return true }
    return age < 18
  }
}

/// Children of a period, each once.
extension CountingBase {
  /// Children who displayed in a period, each with the day of the first such event in it.
  func displayed(in period: Period) -> [Subject] {
    var subjects: [Subject] = []
    for event in events where event.role.isDisplayed && period.contains(event.day) {
      guard subjects.last?.child != event.child else { continue }
      subjects.append(subject(of: event))
    }
    return subjects
  }

  /// The child of an event on its day, with the journey of the event.
  func subject(of event: CaseEvent) -> Subject {
    Subject(
      child: event.child, day: event.day, journey: journeyOfRow[Int(event.row)], row: event.row)
  }

  /// Referrals received in a period, in order of child and day.
  func referrals(in period: Period) -> [Referral] {
    referrals.filter { period.contains($0.received) }
  }

  /// Each child referred in a period once, with its first referral in it.
  func referredChildren(in period: Period) -> [Referral] {
    var first: [Referral] = []
    for referral in referrals where period.contains(referral.received) {
      guard first.last?.child != referral.child else { continue }
      first.append(referral)
    }
    return first
  }

  /// The journey of a referral.
  func journey(of referral: Referral) -> Journey {
    journeys[Int(referral.place)]
  }

  /// Whether the sources of a journey tell of a milestone: else that it was not reached says nothing.
  func tells(_ milestone: Milestone, ofJourney place: Int32) -> Bool {
    told.tells(milestone, ofJourney: place)
  }

  /// The first quarter in which any source tells of a milestone that a journey waits for; the least
  /// number where all do.
  func begin(of milestone: Milestone, ofJourney place: Int32) -> Int {
    told.begin(of: milestone, isReferral: milestones(ofJourney: place)[.referral] != nil)
  }

  /// The milestones of a referral, without a copy of the rest of its journey.
  func milestones(of referral: Referral) -> MilestoneDays {
    milestones(ofJourney: referral.place)
  }

  /// The milestones of a journey.
  func milestones(ofJourney place: Int32) -> MilestoneDays {
    // As an element of an array the whole journey would be copied, and its references counted.
    journeys.withUnsafeBufferPointer { $0[Int(place)].milestones }
  }

  /// The child of a journey.
  func child(ofJourney place: Int32) -> Int32 {
    standing.child[Int(place)]
  }

  /// Position of the event by which a subject is counted; negative where none is meant.
  func event(of subject: Subject) -> Int {
    subject.row < 0 ? -1 : Int(caseEvents.ofRow[Int(subject.row)])
  }

  /// Where a subject lived and whether it was looked after, as told by the day of the event by which
  /// it is counted, else by that of its journey's referral; positions in the two breakdowns.
  func home(of subject: Subject) -> (setting: Int, lookedAfter: Int) {
    let unknown = StandingPositions.noHome
    var home = unknown
    let event = event(of: subject)
    if event >= 0 {
      home.setting = Int(standing.settingOfEvent[event])
      home.lookedAfter = Int(standing.lookedAfterOfEvent[event])
    }
    guard subject.journey >= 0 else { return home }
    let place = Int(subject.journey)
    if home.setting == unknown.setting { home.setting = Int(standing.setting[place]) }
    if home.lookedAfter == unknown.lookedAfter {
      home.lookedAfter = Int(standing.lookedAfter[place])
    }
    return home
  }

  /// The journey of a subject, where it has one.
  func journey(of subject: Subject) -> Journey? {
    subject.journey < 0 ? nil : journeys[Int(subject.journey)]
  }
}
