import Vocabulary

/// One row of the referral log before it is written down.
struct Referral {
  let number: Int
  /// The log's number, which providers often repeat.
  let reference: String
  /// Position of the child.
  let child: Int
  let role: Role
  let level: BehaviourLevel
  let technology: TechnologyAssisted
  let path: ReferralPath
  /// Whether the log holds the row; some providers take referrals nobody logged.
  let isLogged: Bool
}
