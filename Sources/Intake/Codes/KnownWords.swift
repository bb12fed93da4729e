import Vocabulary

/// Spellings of codes, beyond code and label, that senders are known to use.
enum KnownWords {
  /// Agencies as the referral log and the providers name them.
  static let agencies: [String: String] = [
    "education": "school", "schools": "school", "college": "school", "csc": "social_care",
    "children s services": "social_care", "childrens services": "social_care",
    "childrens social care": "social_care", "local authority": "social_care", "nhs": "health",
    "camhs": "health", "gp": "health", "yot": "youth_justice", "yjs": "youth_justice",
    "yos": "youth_justice", "youth offending": "youth_justice",
    "youth offending team": "youth_justice", "youth justice service": "youth_justice",
    "voluntary": "voluntary", "charity": "voluntary", "third sector": "voluntary",
    "unknown": "", "other": "", "not known": "",
  ]
  /// Decisions.
  static let decisions: [String: String] = [
    "accept": "accepted", "yes": "accepted", "nfa": "no_further_action", "signpost": "signposted",
    "no further action": "no_further_action", "pending": "", "awaiting": "",
  ]
  /// Roles.
  static let roles: [String: String] = [
    "displaying": "displayed", "harmed child": "harmed", "child harmed": "harmed",
    "not known": "unknown", "not recorded": "unknown",
  ]
  /// Settings.
  static let settings: [String: String] = [
    "living with family": "home", "family": "home", "foster placement": "foster",
    "residential": "residential", "childrens home": "residential", "not recorded": "unknown",
  ]
  /// Tiers.
  static let tiers: [String: String] = [
    "tier a": "A", "tier b": "B", "tier c": "C", "tier d": "D", "tier e": "E",
  ]
  /// Uses of technology.
  static let technology: [String: String] = [
    "not recorded": "unknown", "yes": "unknown", "no": "offline", "mixed": "both",
  ]
}
