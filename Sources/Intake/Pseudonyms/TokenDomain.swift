import Records

/// What an identifier is an identifier of, so that equal numbers of two kinds never meet.
struct TokenDomain: Hashable {
  /// The bytes that stand before the identifier.
  let bytes: [UInt8]

  /// Creates the domain of a field.
  ///
  /// - Parameters:
  ///   - field: The identifier; a former unique pupil number shares the domain of the number.
  ///   - system: The sender's system, within which its references of children are unique.
  ///   - partnership: The partnership, within which referrals, incidents and schools are.
  init(_ field: TokenField, system: String, partnership: String) {
    let name =
      switch field {
      case .child: "child/\(system)"
      case .upn, .formerUpn: "upn"
      case .nhsNumber: "nhs"
      case .referral: "referral/\(partnership)"
      case .incident: "incident/\(partnership)"
      case .school: "school/\(partnership)"
      }
    self.init(named: name)
  }

  /// The domain of spellings that no list knows; their tokens never leave it whole.
  static let spelling = TokenDomain(named: "spelling")

  private init(named name: String) {
    bytes = Array("\(PseudonymKey.canonicalisation)/\(name)\u{1F}".utf8)
  }
}
