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
  /// Provision for special educational needs, with codes no longer used but still sent.
  static let provision: [String: String] = [
    "S": "E", "statement": "E", "EHCP": "E", "EHC plan": "E", "A": "K", "P": "K",
    "school action": "K", "school action plus": "K", "none": "N", "no sen": "N",
  ]
  /// Whether a disability is recorded at all, where the source has no list.
  static let disabilities: [String: String] = [
    "no": "NONE", "n": "NONE", "false": "NONE", "0": "NONE", "no disability": "NONE",
    "yes": "YES", "y": "YES", "true": "YES", "1": "YES",
    "unknown": "", "not known": "", "NOBT": "", "REFU": "", "not obtained": "", "u": "",
    "behavior": "BEH", "autism": "AUT", "aspergers": "AUT", "asperger syndrome": "AUT",
    "diagnosed with autism or asperger syndrome": "AUT", "hand function": "HAND",
    "other dda": "DDA", "learning disability": "LD", "visual impairment": "VIS",
    "hearing impairment": "HEAR",
  ]
}
