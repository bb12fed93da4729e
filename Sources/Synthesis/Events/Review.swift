import Vocabulary

/// What a review of a referral found: the level of behaviour and the tier of service from then on.
struct Review {
  let day: Day
  let level: BehaviourLevel
  let tier: ServiceTier
}
