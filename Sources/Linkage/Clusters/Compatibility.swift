import Records
import Vocabulary

/// Whether two clusters can be one child, by all that their members say.
struct Compatibility: Sendable {
  /// What the joining rule rests on, which decides what stands against it.
  enum Ground: Sendable {
    /// An identifier of the child.
    case identifier
    /// A referral, which may concern more than one child.
    case referral
    /// What the records say.
    case fields
  }

  let persons: Persons

  /// What stands against two clusters being one child, if anything.
  func contradiction(
    _ left: Int32, _ right: Int32, in clusters: Clusters, on ground: Ground
  ) -> Contradiction? {
    if have(persons.presentNumbers, left, right, clusters),
      !share(persons.pupilNumbers, left, right, clusters)
    {
      return .pupilNumbers
    }
    if have(persons.nhsNumbers, left, right, clusters),
      !share(persons.nhsNumbers, left, right, clusters)
    {
      return .nhsNumbers
    }
    if haveTwoReferences(left, right, clusters) { return .references }
    if meetInIncident(left, right, clusters) { return .sameIncident }
    if sexesDiffer(left, right, clusters), birthYearsDiffer(left, right, clusters) {
      return .birthYearAndSex
    }
    switch ground {
    case .identifier: return nil
    case .fields: return birthsAreFar(left, right, clusters) ? .births : nil
    case .referral: return contradictionOfReferral(left, right, clusters)
    }
  }

  /// Whether birth or sex tells two clusters apart that an ambiguous key reaches.
  func areToldApart(_ left: Int32, _ right: Int32, in clusters: Clusters) -> Bool {
    sexesDiffer(left, right, clusters) || birthsAreFar(left, right, clusters)
  }

  private func contradictionOfReferral(
    _ left: Int32, _ right: Int32, _ clusters: Clusters
  ) -> Contradiction? {
    if birthsAreFar(left, right, clusters) { return .births }
    let areKnownTwice = clusters.anyPair(left, right) { one, other in
      haveReferencesOfOneSystem(one, other)
        && share(persons.referrals.of(one), persons.referrals.of(other))
    }
    return areKnownTwice || sexesDiffer(left, right, clusters) ? .sharedReferral : nil
  }

  private func have<Value>(
    _ facts: Facts<Value>, _ left: Int32, _ right: Int32, _ clusters: Clusters
  ) -> Bool {
    clusters.anyMember(left) { !facts.range($0).isEmpty }
      && clusters.anyMember(right) { !facts.range($0).isEmpty }
  }

  private func share(
    _ facts: Facts<Token>, _ left: Int32, _ right: Int32, _ clusters: Clusters
  ) -> Bool {
    clusters.anyPair(left, right) { share(facts.of($0), facts.of($1)) }
  }

  /// A pupil whose number changed may stand twice in a census that goes by the number.
  private func haveTwoReferences(_ left: Int32, _ right: Int32, _ clusters: Clusters) -> Bool {
    clusters.anyPair(left, right) { one, other in
      haveReferencesOfOneSystem(one, other)
        && persons.isDuplicateFree[Int(persons.system[Int(one)])]
        && !share(persons.pupilNumbers.of(one), persons.pupilNumbers.of(other))
    }
  }

  private func meetInIncident(_ left: Int32, _ right: Int32, _ clusters: Clusters) -> Bool {
    clusters.anyPair(left, right) { one, other in
      haveReferencesOfOneSystem(one, other)
        && share(persons.incidents.of(one), persons.incidents.of(other))
    }
  }

  private func haveReferencesOfOneSystem(_ one: Int32, _ other: Int32) -> Bool {
    persons.system[Int(one)] != Persons.noSystem
      && persons.system[Int(one)] == persons.system[Int(other)]
  }

  private func sexesDiffer(_ left: Int32, _ right: Int32, _ clusters: Clusters) -> Bool {
    let (one, other) = (sexes(left, clusters), sexes(right, clusters))
    return one != 0 && other != 0 && one & other == 0
  }

  /// Only boys and girls: what is recorded in another way contradicts neither.
  private func sexes(_ cluster: Int32, _ clusters: Clusters) -> UInt64 {
    var bits: UInt64 = 0
    clusters.forEachMember(of: cluster) { bits |= UInt64(persons.sexes[Int($0)]) }
    return bits & (RecordedSex.male.bit | RecordedSex.female.bit)
  }

  private func birthYearsDiffer(_ left: Int32, _ right: Int32, _ clusters: Clusters) -> Bool {
    have(persons.births, left, right, clusters)
      && !anyBirths(left, right, clusters) { $0.civil.year == $1.civil.year }
  }

  private func birthsAreFar(_ left: Int32, _ right: Int32, _ clusters: Clusters) -> Bool {
    have(persons.births, left, right, clusters)
      && !anyBirths(left, right, clusters) { BirthAgreement($0, $1) != .far }
  }

  private func anyBirths(
    _ left: Int32, _ right: Int32, _ clusters: Clusters, _ condition: (Day, Day) -> Bool
  ) -> Bool {
    clusters.anyPair(left, right) { one, other in
      persons.births.of(one).contains { first in
        persons.births.of(other).contains { second in
          condition(Day(number: first), Day(number: second))
        }
      }
    }
  }

  private func share(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left.contains { right.contains($0) }
  }
}
