/// Which two entries under one key agree.
enum Pairing: Sendable {
  /// Any two.
  case all
  /// Entries of two agencies; the side is the agency.
  case agencies
  /// Entries of two agencies, or of values that no agency's day is part of.
  case agenciesOfDays
  /// Entries of two agencies, not both the sender's side of a referral.
  case referral
  /// One of each side.
  case opposite

  /// The side of a value that no agency's day is part of.
  static let noDay = UInt8.max

  /// The side of a day on which a referral was received or the child was referred on.
  static func referralSide(agency: UInt8, isReferredOn: Bool) -> UInt8 {
    agency << 1 | (isReferredOn ? 1 : 0)
  }

  /// Whether two sides agree.
  func agree(_ left: UInt8, _ right: UInt8) -> Bool {
    switch self {
    case .all: true
    case .agencies, .opposite: left != right
    case .agenciesOfDays: left != right || left == Self.noDay
    case .referral: left >> 1 != right >> 1 && left & right & 1 == 0
    }
  }

  /// Whether any two of some entries agree and belong to two clusters.
  func agreeAnywhere(_ entries: ArraySlice<BlockEntry>) -> Bool {
    entries.indices.contains { one in
      entries[(one + 1)...].contains {
        $0.cluster != entries[one].cluster && agree(entries[one].side, $0.side)
      }
    }
  }
}
