import Foundation
import Records

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
    let traits = PersonTraits(records: records, persons: persons)
    var systems: [Int32: Set<String>] = [:]
    for person in childOfPerson.indices {
      systems[childOfPerson[person], default: []].insert(traits.system(of: person))
    }
    for person in childOfPerson.indices {
      let isLinked = (systems[childOfPerson[person]]?.count ?? 0) > 1
      let unit = Int(night.units.unitOfPerson[person])
      let agency = traits.agency(of: person)
      quality.linked.add(
        isLinked, agencies: [agency], sex: traits.sex(of: [person]),
        group: traits.group(of: [person]))
      quality.unlinkable[agency, default: .init()].add(night.saysTooLittle[unit] && !isLinked)
    }
  }
}
