import Vocabulary

/// One child's part in an incident, who knows of it, and the referral that came of it.
struct Participation {
  /// Position of the child.
  let child: Int
  let role: Role
  var knownTo: AgencySet
  var path: ReferralPath?
}
