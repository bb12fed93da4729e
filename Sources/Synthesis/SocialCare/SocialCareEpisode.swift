import Vocabulary

/// One episode of a child with social care, from its referral to its closure.
struct SocialCareEpisode {
  let number: Int
  /// Position of the child.
  let child: Int
  let referral: Day
  let source: String
  let need: String
  let isNoFurtherAction: Bool
  let assessmentStart: Day?
  let authorised: Day?
  let factors: [String]
  let enquiry: Day?
  let conference: Day?
  let plan: Day?
  let closure: Day?
  let reason: String?
}
