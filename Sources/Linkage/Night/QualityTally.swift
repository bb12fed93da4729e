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

  /// What rates go by: persons who are alike in it are counted together.
  private struct Trait: Hashable {
    let source: UInt16
    let sexes: UInt8
    let ethnicities: UInt32
    let isLinked: Bool
    let saysTooLittle: Bool
  }

  private func measureRates(_ quality: inout LinkageQuality) {
    let traits = PersonTraits(records: records, persons: persons)
    var alike: [Trait: (first: Int, count: Int)] = [:]
    for (person, isLinked) in linked().enumerated() {
      let trait = Trait(
        source: UInt16(records.source[Int(persons.firstRow[person])]),
        sexes: persons.sexes[person], ethnicities: persons.ethnicities[person],
        isLinked: isLinked,
        saysTooLittle: night.saysTooLittle[Int(night.units.unitOfPerson[person])])
      alike[trait, default: (person, 0)].count += 1
    }
    for (trait, (person, count)) in alike {
      let kind = traits.kind(of: [person])
      quality.linked.add(
        trait.isLinked, agencies: kind.agencies, sex: kind.sex, group: kind.group, times: count)
      quality.unlinkable[traits.agency(of: person), default: .init()].add(
        trait.saysTooLittle && !trait.isLinked, times: count)
    }
  }

  /// Whether a second system knows each person's child.
  private func linked() -> [Bool] {
    let places = Dictionary(
      records.sources.map(\.system).enumerated().map { ($1, Int32($0)) },
      uniquingKeysWith: { first, _ in first })
    let systems = records.sources.map { places[$0.system] ?? 0 }
    let children = Int((childOfPerson.max() ?? -1) + 1)
    var (first, several) = (
      [Int32](repeating: -1, count: children), [Bool](repeating: false, count: children)
    )
    for (person, child) in childOfPerson.enumerated() {
      let system = systems[Int(records.source[Int(persons.firstRow[person])])]
      if first[Int(child)] < 0 { first[Int(child)] = system }
      if first[Int(child)] != system { several[Int(child)] = true }
    }
    return childOfPerson.map { several[Int($0)] }
  }
}
