import Vocabulary

/// Which senders come to know of one incident: about three in four reach the referral log, and most
/// of those are known to two or three agencies.
enum Knowledge {
  static let patterns: [(item: AgencySet, weight: Int)] = [
    ([.school], 12), ([.police], 8),
    ([.school, .socialCare, .coordinator], 22),
    ([.police, .socialCare, .coordinator], 17),
    ([.school, .police, .socialCare, .coordinator], 13),
    ([.socialCare, .coordinator], 10),
    ([.health, .socialCare, .coordinator], 7),
    ([.school, .coordinator], 5), ([.police, .coordinator], 4),
    ([.voluntary], 2),
  ]

  /// Draws who knows; the police hear less often of children under the age of responsibility.
  static func draw(child: Child, on day: Day, _ random: inout RandomStream) -> AgencySet {
    var known = random.weighted(patterns)
    if child.school == nil { known.remove(.school) }
    if child.age(on: day) < 10, random.chance(0.6) { known.remove(.police) }
    return known.isEmpty || known == .coordinator ? [.socialCare, .coordinator] : known
  }
}
