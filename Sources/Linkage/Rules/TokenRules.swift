import Records

extension Persons {
  /// The identifiers a rule joins by, if it joins by identifiers.
  func identifiers(_ rule: LinkageRule) -> Facts<Token>? {
    switch rule {
    case .nhsNumber: nhsNumbers
    case .pupilNumber: pupilNumbers
    case .referral: referrals
    default: nil
    }
  }
}

/// The rules that join by an identifier: L02, L03 and L04.
enum TokenRules {
  /// One entry for each identifier of each person.
  static func entries(_ facts: Facts<Token>, persons: Int) -> [BlockEntry] {
    var entries: [BlockEntry] = []
    entries.reserveCapacity(facts.values.count)
    for person in 0..<Int32(persons) {
      for index in facts.range(person) {
        let token = facts.values[index]
        entries.append(
          BlockEntry(
            high: token.high, low: token.low, cluster: person, row: facts.rows[index], side: 0))
      }
    }
    return entries
  }
}
