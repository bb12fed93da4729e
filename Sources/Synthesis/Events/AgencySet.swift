import Vocabulary

/// The senders that know of a child's part in an incident.
struct AgencySet: OptionSet {
  let rawValue: UInt8

  static let school = AgencySet(rawValue: 1)
  static let police = AgencySet(rawValue: 2)
  static let socialCare = AgencySet(rawValue: 4)
  static let health = AgencySet(rawValue: 8)
  static let voluntary = AgencySet(rawValue: 16)
  /// The coordinator of the partnership, who keeps the referral log.
  static let coordinator = AgencySet(rawValue: 32)

  /// The agency that is taken to have referred: the first of those that know.
  var referrer: Agency {
    if contains(.school) { return .school }
    if contains(.police) { return .police }
    if contains(.health) { return .health }
    return contains(.voluntary) ? .voluntary : .socialCare
  }
}
