import Vocabulary

/// Makes the social-care episodes of all children: one after another, never two at once.
struct SocialCareMaker {
  let seed: UInt64
  let children: [Child]
  let calendar: WorkingDayCalendar

  func episodes(incidents: [Incident]) -> [SocialCareEpisode] {
    var triggers = children.map(otherTriggers)
    for incident in incidents {
      for participation in incident.participations where participation.knownTo.contains(.socialCare)
      {
        triggers[participation.child].append(trigger(participation, in: incident))
      }
    }
    var episodes: [SocialCareEpisode] = []
    for (position, found) in triggers.enumerated() {
      addEpisodes(of: position, triggers: found, to: &episodes)
    }
    return episodes
  }

  private func addEpisodes(
    of position: Int, triggers: [SocialCareTrigger], to episodes: inout [SocialCareEpisode]
  ) {
    var free: Day? = Day(number: 0)
    for trigger in triggers.sorted(by: { $0.day < $1.day }) {
      guard let start = free, trigger.day > start, trigger.day <= Place.referenceDate else {
        continue
      }
      let random = RandomStream(
        seed: seed, .socialCare, children[position].number, Int(trigger.day.number))
      var maker = EpisodeMaker(
        child: children[position], position: position, calendar: calendar, random: random)
      let episode = maker.episode(number: episodes.count + 1, trigger: trigger)
      episodes.append(episode)
      free = episode.closure
    }
  }

  private func trigger(_ participation: Participation, in incident: Incident) -> SocialCareTrigger {
    let source =
      switch participation.knownTo.referrer {
      case .school: "2A"
      case .police: "6"
      case .health: "3F"
      case .voluntary: "8"
      case .socialCare, .youthJustice: "1A"
      }
    let day = participation.path?.received ?? incident.disclosed.adding(days: 1)
    return SocialCareTrigger(
      day: calendar.nextWorkingDay(from: day), source: source, role: participation.role)
  }

  /// Some children are known to social care for reasons of their own, before or after.
  private func otherTriggers(_ child: Child) -> [SocialCareTrigger] {
    var random = RandomStream(seed: seed, .socialCare, child.number)
    guard random.chance(child.involvement == .neither ? 0.3 : 0.1) else { return [] }
    let day = Place.referenceDate.adding(days: -random.within(1...1000))
    let source = random.weighted([
      ("1A", 25), ("2A", 25), ("6", 20), ("3A", 8), ("3E", 5), ("5D", 8), ("9", 5), ("10", 4),
    ])
    return [
      SocialCareTrigger(day: calendar.nextWorkingDay(from: day), source: source, role: nil)
    ]
  }
}
