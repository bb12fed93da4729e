import Vocabulary

/// Makes the lines of the schools' safeguarding logs.
struct ConcernMaker {
  let seed: UInt64
  let children: [Child]
  let calendar: WorkingDayCalendar

  func records(incidents: [Incident]) -> [ConcernRecord] {
    var records: [ConcernRecord] = []
    for incident in incidents { records += lines(of: incident) }
    for (position, child) in children.enumerated() where child.school != nil {
      if let other = otherRecord(child, at: position) { records.append(other) }
    }
    return records.sorted { ($0.day, $0.incident, $0.child) < ($1.day, $1.incident, $1.child) }
  }

  private func lines(of incident: Incident) -> [ConcernRecord] {
    var random = RandomStream(seed: seed, .otherRecords, incident.number, 1)
    let harmful = ConcernCategories.harmful.count
    let category = incident.technology == .online && random.chance(0.5) ? 3 : random.below(harmful)
    return incident.participations.filter { $0.knownTo.contains(.school) }.map { part in
      ConcernRecord(
        child: part.child, incident: incident.number,
        day: calendar.nextWorkingDay(from: incident.disclosed),
        category: category, role: part.role,
        level: part.role.isDisplayed ? incident.level : nil, technology: incident.technology,
        referredOn: part.path?.received)
    }
  }

  private func otherRecord(_ child: Child, at position: Int) -> ConcernRecord? {
    var random = RandomStream(seed: seed, .otherRecords, child.number, 2)
    guard random.chance(child.involvement == .neither ? 0.3 : 0.1) else { return nil }
    let window = child.eligible
    let length = window.lowerBound.days(to: window.upperBound) + 1
    let day = window.lowerBound.adding(days: random.below(length))
    guard !SchoolYear.isHoliday(day) else { return nil }
    let others = ConcernCategories.harmful.count..<ConcernCategories.all.count
    return ConcernRecord(
      child: position, incident: 1_000_000 + child.number,
      day: calendar.nextWorkingDay(from: day),
      category: others.lowerBound + random.below(others.count), role: nil, level: nil,
      technology: nil, referredOn: nil)
  }
}
