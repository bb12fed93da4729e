import Vocabulary

/// Makes what the police did about one incident.
struct PoliceMaker {
  var random: RandomStream

  /// The handling of harmful sexual behaviour by a child of an age, or nothing if not yet recorded.
  mutating func handling(
    age: Int, level: BehaviourLevel, technology: TechnologyAssisted, disclosed: Day
  ) -> PoliceHandling? {
    let recorded = disclosed.adding(days: random.days(Waits.policeRecord))
    guard recorded <= Place.referenceDate else { return nil }
    let isCoded = random.chance(0.88)
    return finish(
      offence: isCoded
        ? random.weighted(Self.offences(level, technology)) : random.pick(Self.otherOffences),
      isFlagged: isCoded ? (random.chance(0.6) ? true : nil) : true,
      outcome: age < 10 ? "11" : random.weighted(Self.outcomes), recorded: recorded)
  }

  /// The handling of an occurrence that has nothing to do with harmful sexual behaviour.
  mutating func otherHandling(recorded: Day) -> PoliceHandling {
    finish(
      offence: random.pick(Self.otherOffences), isFlagged: random.chance(0.5) ? false : nil,
      outcome: random.weighted(Self.outcomes), recorded: recorded)
  }

  private mutating func finish(
    offence: String, isFlagged: Bool?, outcome: String, recorded: Day
  ) -> PoliceHandling {
    let interviewed =
      random.chance(0.6) ? recorded.adding(days: random.days(Waits.interview)) : nil
    let outcomeDay = (interviewed ?? recorded).adding(days: random.days(Waits.policeOutcome))
    return PoliceHandling(
      offence: offence, isFlagged: isFlagged, recorded: recorded, interviewed: interviewed,
      outcome: outcome, outcomeDay: outcomeDay,
      referred: random.chance(0.7) ? recorded.adding(days: random.days(Waits.referral)) : nil
    ).asKnown(on: Place.referenceDate)
  }

  /// Recorded-crime codes of formats.md 4.4.
  static func offences(
    _ level: BehaviourLevel, _ technology: TechnologyAssisted
  ) -> [(item: String, weight: Int)] {
    if technology == .online {
      return [("71", 30), ("22B", 25), ("88A", 15), ("21", 20), ("70", 2), ("22A", 8)]
    }
    if level == .violent {
      return [("19E", 30), ("19D", 25), ("19H", 20), ("19G", 10), ("22A", 10), ("23", 5)]
    }
    return [
      ("20B", 24), ("20A", 20), ("17B", 16), ("17A", 8), ("21", 12), ("22B", 8), ("22A", 5),
      ("23", 5), ("88D", 2),
    ]
  }

  /// Codes of other recorded crime: common assault, actual bodily harm, theft, damage, nuisance.
  static let otherOffences = ["105A", "8N", "49", "58A", "66"]

  static let outcomes: [(item: String, weight: Int)] = [
    ("1", 9), ("2", 8), ("8", 9), ("10", 6), ("14", 8), ("15", 15), ("16", 19), ("18", 2),
    ("20", 8), ("21", 9), ("22", 7),
  ]
}
