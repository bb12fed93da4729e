import Vocabulary

/// Makes one referral's way from concern to closure.
struct PathMaker {
  let child: Child
  let level: BehaviourLevel
  let calendar: WorkingDayCalendar
  var random: RandomStream

  /// The whole way, then what of it had happened by the reference date, if it was received by then.
  mutating func path(referrer: Agency, route: Route, disclosed: Day) -> ReferralPath? {
    let received = working(disclosed.adding(days: random.days(Waits.referral)))
    guard received <= Place.referenceDate else { return nil }
    var path = ReferralPath(
      referrer: referrer, route: route, concern: disclosed, received: received)
    let fate = random.weighted(Fate.weights(age: child.age(on: received)))
    decide(&path, fate: fate)
    if fate != .refused { assess(&path) }
    if fate == .supported || fate == .stoppedWhileWaiting { offer(&path) }
    if fate == .supported { support(&path) } else { close(&path, fate: fate) }
    path.forget(after: Place.referenceDate)
    return path
  }

  private mutating func decide(_ path: inout ReferralPath, fate: Fate) {
    path.decided = working(path.received.adding(days: random.days(Waits.decision)))
    path.decision =
      fate != .refused ? .accepted : random.chance(0.6) ? .noFurtherAction : .signposted
    guard fate != .refused, random.chance(0.7) else { return }
    path.meeting = working(path.received.adding(days: random.days(Waits.meeting)))
  }

  private mutating func assess(_ path: inout ReferralPath) {
    let earliest = path.decided ?? path.received
    let start = working(earliest.adding(days: slowed(Waits.assessmentStart)))
    path.assessmentStarted = start
    path.assessmentCompleted = working(start.adding(days: slowed(Waits.assessment)))
    path.tool = random.weighted(Tools.weights(age: child.age(on: start)))
    path.needs = Need.allCases.filter { need in
      let isKnown = need == .learningDifficulty && child.learning != .none
      return random.chance(isKnown ? 0.8 : need == .learningDifficulty ? 0.04 : 0.22)
    }
  }

  private mutating func offer(_ path: inout ReferralPath) {
    let completed = path.assessmentCompleted ?? path.received
    path.offered = working(completed.adding(days: random.days(Waits.offer)))
    let tier = random.weighted(Tools.tiers(level))
    path.tier = tier
    let providers = Place.providers.indices.filter { Place.providers[$0].tiers.contains(tier) }
    path.provider = random.pick(providers)
  }

  private mutating func support(_ path: inout ReferralPath) {
    let offered = path.offered ?? path.received
    let started = working(offered.adding(days: slowed(Waits.start)))
    let ended = working(started.adding(days: random.days(Waits.support)))
    path.started = started
    path.ended = ended
    path.closed = working(ended.adding(days: random.days(Waits.closure)))
    path.closure = random.pick(Tools.closures(age: child.age(on: ended)))
    guard random.chance(0.4), let tier = path.tier else { return }
    let day = working(started.adding(days: random.within(20...90)))
    guard day < ended else { return }
    path.review = review(on: day, tier: tier)
  }

  private mutating func review(on day: Day, tier: ServiceTier) -> Review {
    let step = Int32(random.weighted([(-1, 40), (0, 45), (1, 15)]))
    let newLevel = BehaviourLevel(rawValue: level.rawValue + step) ?? level
    let isRaised = newLevel.rawValue > level.rawValue && random.chance(0.7)
    let raised = ServiceTier(rawValue: tier.rawValue + (isRaised ? 1 : 0)) ?? tier
    return Review(day: day, level: newLevel, tier: raised)
  }

  private mutating func close(_ path: inout ReferralPath, fate: Fate) {
    let last = path.offered ?? path.assessmentCompleted ?? path.decided ?? path.received
    path.closed = working(last.adding(days: random.days(Waits.refusal)))
    path.noSupport = random.weighted(fate.reasons)
    path.closure = random.pick(Tools.refusals)
  }

  /// Children with a learning disability wait a quarter longer: an invented gap to be found.
  private mutating func slowed(_ spread: Deciles) -> Int {
    random.days(spread) * (child.learning == .none ? 100 : 125) / 100
  }

  private func working(_ day: Day) -> Day {
    calendar.nextWorkingDay(from: day)
  }
}

extension WorkingDayCalendar {
  /// The day itself if it is a working day, or else the next one.
  func nextWorkingDay(from day: Day) -> Day {
    var next = day
    while (try? isWorkingDay(next)) == false { next = next.adding(days: 1) }
    return next
  }
}
