import Vocabulary

/// Which senders come to know of one incident: about three in four reach the referral log, and most
/// of those are known to two or three agencies.
enum Knowledge {
  static let patterns: [(item: AgencySet, weight: Int)] = [
    ([.school], 12), ([.police], 9),
    ([.school, .socialCare, .coordinator], 16),
    ([.police, .socialCare, .coordinator], 12),
    ([.school, .police, .socialCare, .coordinator], 9),
    ([.socialCare, .coordinator], 8),
    ([.health, .socialCare, .coordinator], 4),
    ([.school, .coordinator], 11), ([.police, .coordinator], 8),
    ([.school, .police, .coordinator], 5), ([.health, .coordinator], 3),
    ([.voluntary], 3),
  ]

  /// Draws who knows; the police hear less often of children under the age of responsibility, and
  /// schools hear nothing in the long holidays.
  static func draw(child: Child, on day: Day, _ random: inout RandomStream) -> AgencySet {
    var known = random.weighted(patterns)
    if child.school == nil || SchoolYear.isHoliday(day) { known.remove(.school) }
    if child.age(on: day) < 10, random.chance(0.6) { known.remove(.police) }
    return known.isEmpty || known == .coordinator ? [.socialCare, .coordinator] : known
  }
}
