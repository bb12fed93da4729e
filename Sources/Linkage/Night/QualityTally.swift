import Foundation
import Records
import Vocabulary

/// Counts what a night's weights say of its links.
struct QualityTally {
  let night: Night
  let records: PseudonymisedRecords
  let persons: Persons
  let childOfPerson: [Int32]

  /// The quality as far as it can be told without labels.
  func quality() -> LinkageQuality {
    var quality = LinkageQuality()
    weigh(&quality)
    measureSizes(&quality)
    measureRates(&quality)
    return quality
  }

  private func weigh(_ quality: inout LinkageQuality) {
    var (right, all, joined) = (0.0, 0.0, 0)
    for (pair, made) in zip(night.pairs, night.outcomes) {
      let chance = pair.score.probability
      all += made.outcome == .contradicted || made.outcome == .reviewed ? 0 : chance
      quality.chances[min(9, Int(chance * 10)), default: [:]][made.outcome, default: 0] += 1
      guard made.outcome == .joined else { continue }
      right += chance
      joined += 1
    }
    let expected = max(
      night.calibration.matchesPerUnit * Double(night.units.count), all)
    quality.right = LinkageQuality.Share(Int(right.rounded()), of: joined)
    quality.found = LinkageQuality.Share(Int(right.rounded()), of: Int(expected.rounded()))
  }

  private func measureSizes(_ quality: inout LinkageQuality) {
    var sizes: [UInt32: Int] = [:]
    for first in night.clusters { sizes[first, default: 0] += 1 }
    for size in sizes.values { quality.sizes[min(size, 5), default: 0] += 1 }
  }

  private func measureRates(_ quality: inout LinkageQuality) {
    var systems: [Int32: Set<String>] = [:]
    for person in childOfPerson.indices {
      systems[childOfPerson[person], default: []].insert(system(of: person))
    }
    for person in childOfPerson.indices {
      let isLinked = (systems[childOfPerson[person]]?.count ?? 0) > 1
      let unit = Int(night.units.unitOfPerson[person])
      let agency = records.agency(ofRow: Int(persons.firstRow[person]))
      quality.linkedByAgency[agency, default: .init()].add(isLinked)
      quality.linkedBySex[sex(of: person), default: .init()].add(isLinked)
      quality.linkedByGroup[group(of: person), default: .init()].add(isLinked)
      quality.unlinkable[agency, default: .init()].add(night.saysTooLittle[unit] && !isLinked)
    }
  }

  private func system(of person: Int) -> String {
    records.sources[Int(records.source[Int(persons.firstRow[person])])].system
  }

  private func sex(of person: Int) -> RecordedSex {
    let bits = UInt64(persons.sexes[person])
    let known = RecordedSex.allCases.filter { bits & $0.bit != 0 }
    return known.count == 1 ? known[0] : .notStated
  }

  private func group(of person: Int) -> EthnicGroup? {
    let groups = Set(
      Ethnicity.allCases.filter { UInt64(persons.ethnicities[person]) & $0.bit != 0 }
        .map(\.group))
    return groups.count == 1 ? groups.first : nil
  }
}
