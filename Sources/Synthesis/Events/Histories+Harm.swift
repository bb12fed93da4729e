import Vocabulary

extension Histories {
  /// Gives a harmed child a part in an incident: often a sibling's, mostly another child's, and for
  /// one in ten an incident by a child whom nobody here knows.
  func addHarm(
    of child: Child, at position: Int, to incidents: inout [Incident], displayed: Int
  ) {
    var random = RandomStream(seed: seed, .incident, child.number, 1)
    guard displayed > 0, !random.chance(0.1),
      let found = incidentNear(child, at: position, in: incidents[..<displayed], &random)
    else {
      incidents.append(standalone(incidents.count + 1, child, at: position, &random))
      return
    }
    var knownTo = incidents[found].participations[0].knownTo
    knownTo.formIntersection(child.school == nil ? [.police, .socialCare] : .harmedSide)
    if random.chance(0.2) { knownTo.remove(.school) }
    if random.chance(0.35) { knownTo.remove(.socialCare) }
    var participation = Participation(child: position, role: .harmed, knownTo: knownTo)
    if knownTo.contains(.socialCare), random.chance(0.25) {
      participation.knownTo.insert(.coordinator)
      participation.path = harmedPath(incidents[found], child, knownTo)
    }
    incidents[found].participations.append(participation)
  }

  /// Some incident by another child at which this one was 5 to 17, of about the same age if found.
  private func incidentNear(
    _ child: Child, at position: Int, in incidents: ArraySlice<Incident>,
    _ random: inout RandomStream
  ) -> Int? {
    let window = child.eligible
    var last: Int?
    for _ in 0..<12 {
      let candidate = random.below(incidents.count)
      let other = incidents[candidate].participations[0].child
      guard other != position, window.contains(incidents[candidate].occurred),
        !incidents[candidate].participations.contains(where: { $0.child == position })
      else { continue }
      last = candidate
      let gap = abs(children[other].birth.days(to: child.birth))
      if gap < 1500 || children[other].household == child.household { return candidate }
    }
    return last
  }

  private func harmedPath(
    _ incident: Incident, _ child: Child, _ knownTo: AgencySet
  ) -> ReferralPath? {
    var maker = PathMaker(
      child: child, level: incident.level, calendar: calendar,
      random: RandomStream(seed: seed, .path, incident.number, child.number))
    return maker.path(
      referrer: knownTo.referrer, route: .concern, disclosed: incident.disclosed)
  }

  private func standalone(
    _ number: Int, _ child: Child, at position: Int, _ random: inout RandomStream
  ) -> Incident {
    let window = child.eligible
    let day = window.lowerBound.adding(
      days: random.below(window.lowerBound.days(to: window.upperBound) + 1))
    let disclosed = min(
      Place.referenceDate, day.adding(days: random.days(Waits.disclosure)))
    let isAtSchool = child.school != nil && !SchoolYear.isHoliday(disclosed)
    let knownTo: AgencySet = isAtSchool ? [.school, .socialCare] : [.socialCare]
    return Incident(
      number: number, occurred: day, disclosed: disclosed, level: random.weighted(Tools.levels),
      technology: random.weighted(Tools.technology), police: nil,
      participations: [Participation(child: position, role: .harmed, knownTo: knownTo)])
  }
}

extension AgencySet {
  /// The senders that hear of a harmed child through the incident of another.
  static let harmedSide: AgencySet = [.school, .police, .socialCare]
}
