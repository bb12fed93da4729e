import Vocabulary

/// Makes the incidents of two years: first of the children who displayed, then of those harmed.
struct Histories {
  let seed: UInt64
  let children: [Child]
  let calendar: WorkingDayCalendar

  func incidents() -> [Incident] {
    var incidents: [Incident] = []
    for (position, child) in children.enumerated() where child.involvement.displays {
      addIncidents(of: child, at: position, to: &incidents)
    }
    let displayed = incidents.count
    for (position, child) in children.enumerated() where child.involvement.isHarmed {
      addHarm(of: child, at: position, to: &incidents, displayed: displayed)
    }
    return incidents
  }

  /// A first incident, others after a closure, and at times one that no one referred.
  private func addIncidents(of child: Child, at position: Int, to incidents: inout [Incident]) {
    var random = RandomStream(seed: seed, .incident, child.number)
    let window = child.eligible
    var next: Day? = window.lowerBound.adding(
      days: random.below(window.lowerBound.days(to: window.upperBound) + 1))
    for _ in 0..<4 {
      guard let day = next, window.contains(day) else { break }
      let incident = incident(
        incidents.count + 1, by: child, at: position, on: day,
        knownTo: nil, &random)
      incidents.append(incident)
      next = returning(after: incident.participations[0].path, &random)
    }
    guard random.chance(0.22) else { return }
    let days = window.lowerBound.days(to: window.upperBound)
    let day = window.lowerBound.adding(days: random.below(days + 1))
    let isAtSchool = child.school != nil && !SchoolYear.isHoliday(day)
    let knownTo: AgencySet = isAtSchool && random.chance(0.8) ? .school : .police
    incidents.append(
      incident(
        incidents.count + 1, by: child, at: position, on: day, knownTo: knownTo, &random))
  }

  /// The day of a new incident some months after a case was closed, for about half of the cases.
  private func returning(after path: ReferralPath?, _ random: inout RandomStream) -> Day? {
    guard let closed = path?.closed, random.chance(0.56) else { return nil }
    return closed.adding(days: random.days(Waits.returning))
  }

  /// An incident by a child on a day; who knows is drawn unless it is given.
  private func incident(
    _ number: Int, by child: Child, at position: Int, on day: Day, knownTo given: AgencySet?,
    _ random: inout RandomStream
  ) -> Incident {
    let level = random.weighted(Tools.levels)
    let technology = random.weighted(Tools.technology)
    let disclosed = min(Place.referenceDate, day.adding(days: random.days(Waits.disclosure)))
    var maker = PoliceMaker(random: RandomStream(seed: seed, .police, number))
    let handling = maker.handling(
      age: child.age(on: day), level: level, technology: technology, disclosed: disclosed)
    var knownTo = given ?? Knowledge.draw(child: child, on: disclosed, &random)
    if handling == nil { knownTo.remove(.police) }
    let police = knownTo.contains(.police) ? handling : nil
    let role: Role = child.involvement == .both && random.chance(0.4) ? .both : .displayed
    var participation = Participation(child: position, role: role, knownTo: knownTo)
    participation.path = path(
      of: participation, by: child, level: level, police: police, disclosed: disclosed,
      number: number)
    return Incident(
      number: number, occurred: day, disclosed: disclosed, level: level, technology: technology,
      police: police, participations: [participation])
  }

  private func path(
    of participation: Participation, by child: Child, level: BehaviourLevel,
    police: PoliceHandling?, disclosed: Day, number: Int
  ) -> ReferralPath? {
    guard !participation.knownTo.isDisjoint(with: [.coordinator, .voluntary]) else { return nil }
    let isJustice = PoliceHandling.justiceOutcomes.contains(police?.outcome ?? "")
    var maker = PathMaker(
      child: child, level: level, calendar: calendar,
      random: RandomStream(seed: seed, .path, number))
    return maker.path(
      referrer: participation.knownTo.referrer, route: isJustice ? .criminalJustice : .concern,
      disclosed: disclosed)
  }
}
