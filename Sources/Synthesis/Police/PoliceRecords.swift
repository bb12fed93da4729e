import Vocabulary

/// Makes the police's records: of the incidents, and of other matters.
struct PoliceRecords {
  let seed: UInt64
  let children: [Child]

  func records(incidents: [Incident]) -> [PoliceRecord] {
    var records: [PoliceRecord] = []
    for incident in incidents { records += parts(of: incident) }
    for (position, child) in children.enumerated() {
      if let other = otherRecord(child, at: position) { records.append(other) }
    }
    return records.sorted {
      ($0.handling.recorded, $0.occurrence, $0.child)
        < ($1.handling.recorded, $1.occurrence, $1.child)
    }
  }

  private func parts(of incident: Incident) -> [PoliceRecord] {
    guard let handling = incident.police else { return [] }
    return incident.participations.filter { $0.knownTo.contains(.police) }.map { part in
      PoliceRecord(
        child: part.child, occurrence: incident.number,
        part: part.role.isDisplayed ? .suspect : .victim, occurred: incident.occurred,
        technology: incident.technology, handling: handling)
    }
  }

  private func otherRecord(_ child: Child, at position: Int) -> PoliceRecord? {
    var random = RandomStream(seed: seed, .otherRecords, child.number, 3)
    let window = child.eligible
    let length = window.lowerBound.days(to: window.upperBound) + 1
    let day = window.lowerBound.adding(days: random.below(length))
    guard child.age(on: day) >= 10, random.chance(0.09) else { return nil }
    let part: PoliceRecord.Part = random.weighted([(.suspect, 45), (.victim, 35), (.witness, 20)])
    var maker = PoliceMaker(random: RandomStream(seed: seed, .otherRecords, child.number, 4))
    return PoliceRecord(
      child: position, occurrence: 1_000_000 + child.number, part: part, occurred: day,
      technology: nil, handling: maker.otherHandling(recorded: day))
  }
}
