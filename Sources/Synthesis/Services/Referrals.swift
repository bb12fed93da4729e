import Vocabulary

/// Lists all referrals in the order of their receipt, the second ones for the same incident too.
struct Referrals {
  let seed: UInt64

  func referrals(of incidents: [Incident]) -> [Referral] {
    var found: [(incident: Incident, part: Participation, path: ReferralPath)] = []
    for incident in incidents {
      for part in incident.participations {
        guard let path = part.path else { continue }
        found.append((incident, part, path))
        if let again = secondReferral(of: incident, part, path) {
          found.append((incident, part, again))
        }
      }
    }
    found.sort {
      ($0.path.received, $0.incident.number, $0.part.child)
        < ($1.path.received, $1.incident.number, $1.part.child)
    }
    return found.enumerated().map { index, item in
      Referral(
        number: index + 1,
        reference: "R\(item.path.received.civil.year)-\((index + 1).padded(to: 5))",
        child: item.part.child, role: item.part.role, level: item.incident.level,
        technology: item.incident.technology, path: item.path,
        isLogged: item.part.knownTo.contains(.coordinator))
    }
  }

  /// Another agency's referral of the same child for the same incident, soon after, joined to the
  /// first: one in twenty.
  private func secondReferral(
    of incident: Incident, _ part: Participation, _ path: ReferralPath
  ) -> ReferralPath? {
    var random = RandomStream(seed: seed, .path, incident.number, part.child, 2)
    let received = path.received.adding(days: random.within(1...20))
    guard part.knownTo.contains(.coordinator), random.chance(0.05),
      received <= Place.referenceDate
    else { return nil }
    var second = ReferralPath(
      referrer: path.referrer == .police ? .school : .police, route: path.route,
      concern: path.concern, received: received)
    second.decision = .accepted
    second.decided = received
    return second
  }
}
