import Vocabulary

/// What brought a child to social care.
struct SocialCareTrigger {
  let day: Day
  let source: String
  /// Whether the child displayed, was harmed or both; nothing for another reason.
  let role: Role?
}
