import Vocabulary

/// Makes one social-care episode.
struct EpisodeMaker {
  private static let authorisation = Deciles(3, 14, 24, 32, 40, 47, 53, 59, 66, 84, 160)
  private static let closing = Deciles(0, 0, 0, 1, 6, 30, 65, 110, 170, 270, 500)

  let child: Child
  let position: Int
  let calendar: WorkingDayCalendar
  var random: RandomStream

  mutating func episode(number: Int, trigger: SocialCareTrigger) -> SocialCareEpisode {
    let isNoFurtherAction = random.chance(0.065)
    let start = trigger.day.adding(days: random.within(0...6))
    let authorised = working(start.adding(days: random.days(Self.authorisation)))
    let enquiry = enquiry(trigger, isNoFurtherAction: isNoFurtherAction)
    let conference = enquiry.flatMap { day in
      random.chance(0.3) ? working(day.adding(days: random.within(8...25))) : nil
    }
    let closure = closure(
      after: isNoFurtherAction ? trigger.day : max(authorised, conference ?? authorised),
      isNoFurtherAction: isNoFurtherAction)
    let soon = closure.map { max(authorised, trigger.day).days(to: $0) < 8 } ?? false
    return SocialCareEpisode(
      number: number, child: position, referral: trigger.day, source: trigger.source,
      need: need(trigger), isNoFurtherAction: isNoFurtherAction,
      assessmentStart: isNoFurtherAction ? nil : working(start),
      authorised: isNoFurtherAction ? nil : authorised,
      factors: isNoFurtherAction ? [] : factors(trigger), enquiry: enquiry,
      conference: conference, plan: random.chance(0.8) ? conference : nil, closure: closure,
      reason: closure.map { _ in
        isNoFurtherAction ? "RC8" : soon ? random.pick(["RC8", "RC9"]) : "RC7"
      })
  }

  private mutating func enquiry(_ trigger: SocialCareTrigger, isNoFurtherAction: Bool) -> Day? {
    let chance = trigger.role?.isHarmed == true ? 0.4 : trigger.role == nil ? 0.12 : 0.25
    guard !isNoFurtherAction, random.chance(chance) else { return nil }
    return working(trigger.day.adding(days: random.within(0...9)))
  }

  private mutating func closure(after day: Day, isNoFurtherAction: Bool) -> Day? {
    if isNoFurtherAction { return working(day.adding(days: random.within(0...4))) }
    guard !random.chance(0.06) else { return nil }
    return working(day.adding(days: random.days(Self.closing)))
  }

  /// The highest applicable need is coded, so abuse hides socially unacceptable behaviour.
  private mutating func need(_ trigger: SocialCareTrigger) -> String {
    switch trigger.role {
    case .displayed: random.weighted([("N1", 55), ("N6", 22), ("N5", 15), ("N2", 6), ("N4", 2)])
    case .some: random.weighted([("N1", 85), ("N5", 12), ("N6", 3)])
    case nil:
      random.weighted([
        ("N1", 50), ("N5", 18), ("N4", 8), ("N2", 9), ("N3", 5), ("N8", 3), ("N0", 2), ("N9", 5),
      ])
    }
  }

  /// Factors in force in both years; 18A and 19A ended in 2021 and are not used.
  private mutating func factors(_ trigger: SocialCareTrigger) -> [String] {
    var factors: [String] = []
    let background: [(code: String, chance: Double)] = [
      ("2B", 0.14), ("3A", 0.08), ("3B", 0.34), ("4A", 0.2), ("4B", 0.28), ("1B", 0.12),
      ("10A", 0.07), ("11A", 0.06), ("15A", 0.09), ("16A", 0.2), ("17A", 0.2), ("18C", 0.09),
      ("19C", 0.05), ("24A", 0.03),
    ]
    for (code, chance) in background where random.chance(chance) { factors.append(code) }
    if random.chance(child.learning == .none ? 0.03 : 0.55) { factors.append("5A") }
    if trigger.role?.isDisplayed == true, random.chance(0.5) { factors.append("14A") }
    if trigger.role?.isHarmed == true, random.chance(0.85) { factors.append("19B") }
    return factors.isEmpty ? ["21"] : factors
  }

  private func working(_ day: Day) -> Day {
    calendar.nextWorkingDay(from: day)
  }
}
