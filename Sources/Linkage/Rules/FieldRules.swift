import Records
import Vocabulary

/// The rules that join by birth, sex and further fields: L05 to L12.
///
/// A cluster speaks with one voice: the birth one agency gave goes with the area another gave.
struct FieldRules: Sendable {
  let persons: Persons
  let referralDays: Int

  /// One entry for each birth, sex and further value of each cluster, in place of those before.
  func list(_ rule: LinkageRule, of clusters: Clusters, in entries: inout [BlockEntry]) {
    entries.removeAll(keepingCapacity: true)
    var (voice, fields, values) = (ClusterVoice(), FurtherFields(), [FieldValue]())
    for root in 0..<Int32(clusters.persons) where clusters.isRoot(root) {
      voice.hear(root, of: clusters, persons: persons)
      guard voice.isOneChild else { continue }
      values.removeAll(keepingCapacity: true)
      add(rule, Cluster(of: root, in: clusters), through: &fields, to: &values)
      FieldValue.keepDistinct(&values)
      if !values.isEmpty { add(values, under: rule, root, voice, to: &entries) }
    }
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

  private func add(
    _ values: [FieldValue], under rule: LinkageRule, _ root: Int32, _ voice: ClusterVoice,
    to entries: inout [BlockEntry]
  ) {
    for birth in voice.births {
      guard let key = Self.key(birth, rule) else { continue }
      for sex in voice.sexes {
        let high = PersonKey(birth: key.birth, sex: sex).high
        for value in values {
          entries.append(
            BlockEntry(
              high: high, low: value.value, cluster: root, row: value.row,
              side: key.side ?? value.side, isNumbered: voice.isNumbered))
        }
      }
    }
  }

  /// The birth under which a rule lists a cluster; of two that a swap turns into each other the
  /// earlier, with the side on which it stands.
  private static func key(_ birth: Int32, _ rule: LinkageRule) -> (birth: Int32, side: UInt8?)? {
    guard rule == .swappedBirth else { return (birth, nil) }
    guard let swapped = BirthAgreement.swap(Day(number: birth)) else { return nil }
    let first = min(birth, swapped.number)
    return (first, birth == first ? 0 : 1)
  }

  private func add(
    _ rule: LinkageRule, _ cluster: Cluster, through fields: inout FurtherFields,
    to values: inout [FieldValue]
  ) {
    switch rule {
    case .offence:
      cluster.forEach(persons.offences) { values.append(ofAgency($0, row: $1)) }
    case .incidentDay:
      cluster.forEach(persons.incidentDays) {
        values.append(ofAgency(ValueKey.single($0), row: $1))
      }
    case .referralDay: addReferrals(cluster, to: &values)
    case .area: cluster.add(persons.areas, as: .none, to: &values)
    case .school: cluster.add(persons.schools, as: .none, to: &values)
    case .ethnicity: cluster.addEthnicities(persons, as: .none, to: &values)
    case .twoMoreFields, .swappedBirth:
      fields.hear(cluster, persons: persons)
      addDays(cluster, withAgency: rule == .twoMoreFields, to: &fields.days)
      fields.addPairs(to: &values)
    default: break
    }
  }

  private func ofAgency(_ value: UInt64, row: Int32) -> FieldValue {
    FieldValue(value: value, row: row, side: persons.agency[Int(row)])
  }

  /// A child referred on is looked for on every day on which the referral may arrive.
  private func addReferrals(_ cluster: Cluster, to values: inout [FieldValue]) {
    cluster.forEach(persons.received) { day, row in
      values.append(referral(day, row: row, isReferredOn: false))
    }
    cluster.forEach(persons.referredOn) { day, row in
      for wait in 0...Int32(referralDays) {
        values.append(referral(day + wait, row: row, isReferredOn: true))
      }
    }
  }

  private func referral(_ day: Int32, row: Int32, isReferredOn: Bool) -> FieldValue {
    let side = Pairing.referralSide(agency: persons.agency[Int(row)], isReferredOn: isReferredOn)
    return FieldValue(value: ValueKey.single(day), row: row, side: side)
  }

  private func addDays(
    _ cluster: Cluster, withAgency: Bool, to days: inout [FieldValue]
  ) {
    func day(_ field: ValueKey.Field, _ day: Int32, _ row: Int32) -> FieldValue {
      FieldValue(
        value: ValueKey.field(field, day), row: row,
        side: withAgency ? persons.agency[Int(row)] : Pairing.noDay)
    }
    cluster.forEach(persons.incidentDays) { days.append(day(.incidentDay, $0, $1)) }
    cluster.forEach(persons.received) { days.append(day(.referralDay, $0, $1)) }
    cluster.forEach(persons.referredOn) { first, row in
      for wait in 0...Int32(referralDays) { days.append(day(.referralDay, first + wait, row)) }
    }
  }
}
