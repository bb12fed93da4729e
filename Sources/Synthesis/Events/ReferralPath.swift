import Vocabulary

/// One referral's way through the milestones, in working order, as it stands at the reference date.
struct ReferralPath {
  let referrer: Agency
  let route: Route
  let concern: Day
  let received: Day
  var decision: Decision?
  var decided: Day?
  var meeting: Day?
  var tool: String?
  var assessmentStarted: Day?
  var assessmentCompleted: Day?
  var offered: Day?
  var started: Day?
  var tier: ServiceTier?
  /// Position in the county's providers.
  var provider: Int?
  var ended: Day?
  var closed: Day?
  var closure: String?
  var noSupport: NoSupportReason?
  var review: Review?
  var needs: [Need] = []

  init(referrer: Agency, route: Route, concern: Day, received: Day) {
    self.referrer = referrer
    self.route = route
    self.concern = concern
    self.received = received
  }

  /// Forgets what had not happened by a day, and what could not have been known then.
  mutating func forget(after day: Day) {
    for milestone in Self.milestones where (self[keyPath: milestone] ?? day) > day {
      self[keyPath: milestone] = nil
    }
    if (review?.day ?? day) > day { review = nil }
    if decided == nil { decision = nil }
    if assessmentStarted == nil { (tool, needs) = (nil, []) }
    if offered == nil, closed == nil { (tier, provider) = (nil, nil) }
    if closed == nil { (closure, noSupport) = (nil, nil) }
  }

  private static var milestones: [WritableKeyPath<ReferralPath, Day?>] {
    [
      \.decided, \.meeting, \.assessmentStarted, \.assessmentCompleted, \.offered, \.started,
      \.ended, \.closed,
    ]
  }
}
