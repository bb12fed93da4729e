import Records

/// How each person is known again on another night, and whether it says what it said.
struct PersonKeys: Sendable {
  /// By person: the sender's reference, or what its only row says where there is none.
  let keys: [Token]
  /// By person: a hash of all that linkage looks at.
  let fingerprints: [Token]

  /// Makes keys; rows without a reference that say the same are told apart by their order.
  ///
  /// - Complexity: O(n) in what persons say.
  init(_ records: PseudonymisedRecords, _ persons: Persons, _ days: PersonDays) {
    var (keys, prints): ([Token], [Token]) = ([], [])
    var seen: [Token: UInt64] = [:]
    for person in 0..<Int32(persons.count) {
      let print = Self.fingerprint(person, persons, days)
      prints.append(print)
      let row = Int(persons.firstRow[Int(person)])
      let reference = records[.child, row]
      guard !reference.isPresent else {
        keys.append(reference)
        continue
      }
      var hash = FactHash()
      hash.add(records.sources[Int(records.source[row])].id)
      hash.add([print.high, print.low])
      let alike = seen[hash.token, default: 0]
      seen[hash.token] = alike + 1
      hash.add([alike])
      keys.append(hash.token)
    }
    self.keys = keys
    fingerprints = prints
  }

  private static func fingerprint(
    _ person: Int32, _ persons: Persons, _ days: PersonDays
  ) -> Token {
    var hash = FactHash()
    for facts in [
      persons.pupilNumbers, persons.presentNumbers, persons.nhsNumbers, persons.referrals,
      persons.incidents,
    ] {
      hash.add(facts.of(person))
    }
    for facts in [persons.births, persons.areas] {
      hash.add(facts.of(person).lazy.map { UInt64(UInt32(bitPattern: $0)) })
    }
    for facts in [days.incident, days.referral, days.support, days.schools] {
      hash.add(facts.of(person).lazy.map { UInt64($0) })
    }
    hash.add([UInt64(persons.sexes[Int(person)]), UInt64(persons.ethnicities[Int(person)])])
    return hash.token
  }
}
