import Records
import Vocabulary

/// The rules that join by birth, sex and further fields: L05 to L12.
///
/// A cluster speaks with one voice: the birth one agency gave goes with the area another gave.
struct FieldRules: Sendable {
  let persons: Persons
  let referralDays: Int

  /// One entry for each birth, sex and further value of each cluster.
  func entries(_ rule: LinkageRule, of clusters: Clusters) -> [BlockEntry] {
    var entries: [BlockEntry] = []
    var voice = ClusterVoice()
    for root in 0..<Int32(clusters.persons) where clusters.isRoot(root) {
      voice.hear(root, of: clusters, persons: persons)
      guard voice.isOneChild else { continue }
      let values = values(rule, of: root, in: clusters, voice: voice)
      guard !values.isEmpty else { continue }
      for (key, side) in keys(rule, of: voice) {
        for value in values {
          entries.append(
            BlockEntry(
              high: key.high, low: value.value, cluster: root, row: value.row,
              side: side ?? value.side))
        }
      }
    }
    return entries
  }

  /// Which two entries of a rule agree.
  static func pairing(_ rule: LinkageRule) -> Pairing {
    switch rule {
    case .offence, .incidentDay: .agencies
    case .referralDay: .referral
    case .twoMoreFields: .agenciesOfDays
    case .swappedBirth: .opposite
    default: .all
    }
  }

  private func keys(
    _ rule: LinkageRule, of voice: ClusterVoice
  ) -> [(key: PersonKey, side: UInt8?)] {
    voice.births.flatMap { birth in
      voice.sexes.compactMap { sex in
        guard rule == .swappedBirth else { return (PersonKey(birth: birth, sex: sex), nil) }
        guard let swapped = BirthAgreement.swap(Day(number: birth)) else { return nil }
        let first = min(birth, swapped.number)
        return (PersonKey(birth: first, sex: sex), birth == first ? 0 : 1)
      }
    }
  }

  private func values(
    _ rule: LinkageRule, of root: Int32, in clusters: Clusters, voice: ClusterVoice
  ) -> [FieldValue] {
    var values: [FieldValue] = []
    switch rule {
    case .offence, .incidentDay, .referralDay:
      clusters.forEachMember(of: root) { events(rule, of: $0, to: &values) }
    case .area: values = voice.areas.map { $0.alone }
    case .school: values = voice.schools.map { $0.alone }
    case .ethnicity: values = voice.ethnicities.map { $0.alone }
    case .twoMoreFields:
      values = pairs(voice, days(of: root, in: clusters, withAgency: true))
    case .swappedBirth:
      values = pairs(voice, days(of: root, in: clusters, withAgency: false))
    default: break
    }
    return FieldValue.distinct(&values)
  }

  private func events(_ rule: LinkageRule, of person: Int32, to values: inout [FieldValue]) {
    switch rule {
    case .offence: add(persons.offences, of: person, to: &values) { $0 }
    case .incidentDay:
      add(persons.incidentDays, of: person, to: &values) { ValueKey.single($0) }
    default: addReferrals(of: person, to: &values)
    }
  }

  private func add<Value>(
    _ facts: Facts<Value>, of person: Int32, to values: inout [FieldValue],
    _ key: (Value) -> UInt64
  ) {
    for index in facts.range(person) {
      let row = facts.rows[index]
      values.append(
        FieldValue(value: key(facts.values[index]), row: row, side: persons.agency[Int(row)]))
    }
  }

  /// A child referred on is looked for on every day on which the referral may arrive.
  private func addReferrals(of person: Int32, to values: inout [FieldValue]) {
    for index in persons.received.range(person) {
      append(persons.received, index, after: 0, isReferredOn: false, to: &values)
    }
    for index in persons.referredOn.range(person) {
      for wait in 0...Int32(referralDays) {
        append(persons.referredOn, index, after: wait, isReferredOn: true, to: &values)
      }
    }
  }

  private func append(
    _ facts: Facts<Int32>, _ index: Int, after wait: Int32, isReferredOn: Bool,
    to values: inout [FieldValue]
  ) {
    let row = facts.rows[index]
    let side = Pairing.referralSide(
      agency: persons.agency[Int(row)], isReferredOn: isReferredOn)
    values.append(
      FieldValue(value: ValueKey.single(facts.values[index] + wait), row: row, side: side))
  }

  /// Two days are no pair: a child known for long has so many that they would agree by chance.
  private func pairs(_ voice: ClusterVoice, _ days: [FurtherField]) -> [FieldValue] {
    FieldValue.pairs(voice.areas, voice.schools + voice.ethnicities + days)
      + FieldValue.pairs(voice.schools, voice.ethnicities + days)
      + FieldValue.pairs(voice.ethnicities, days)
  }

  private func days(
    of root: Int32, in clusters: Clusters, withAgency: Bool
  ) -> [FurtherField] {
    var days: [FurtherField] = []
    func add(_ facts: Facts<Int32>, _ person: Int32, _ field: ValueKey.Field, _ wait: Int32) {
      for index in facts.range(person) {
        let row = facts.rows[index]
        days.append(
          FurtherField(
            field, facts.values[index] + wait, row: row,
            agency: withAgency ? persons.agency[Int(row)] : Pairing.noDay))
      }
    }
    clusters.forEachMember(of: root) { person in
      add(persons.incidentDays, person, .incidentDay, 0)
      add(persons.received, person, .referralDay, 0)
      for wait in 0...Int32(referralDays) { add(persons.referredOn, person, .referralDay, wait) }
    }
    return days
  }
}
