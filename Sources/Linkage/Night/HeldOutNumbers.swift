import Records

/// How many pairs with one pupil or NHS number the model would have joined without the number.
///
/// Such pairs are as good as labelled, so they show what the model misses among records that have
/// no number. Every person stands for itself here, so that what another record of the child says
/// does not help.
struct HeldOutNumbers {
  private let traits: PersonTraits
  private let pairs: [[Int]]
  private let units: Units
  private let weighing: Weighing

  // More persons under one number are no child's.
  private static let mostUnderOneNumber = 20

  /// Prepares the persons of such pairs, each by itself.
  ///
  /// - Throws: `LinkageModelError` where the model does not fit pseudonymised records.
  init(
    _ records: PseudonymisedRecords, _ persons: Persons, _ days: PersonDays, known: PersonKeys,
    joined: Clusters, model: LinkageModel, passedOver: [UInt64]
  ) throws(LinkageModelError) {
    traits = PersonTraits(records: records, persons: persons)
    pairs = Self.numbered(persons, joined, traits)
    units = Units(alone: Set(pairs.joined().map { Int32($0) }), known)
    weighing = try Weighing(
      model, UnitColumns(units, persons, days).table(), version: "", units: units.count,
      passingOver: Set(passedOver))
  }

  /// The share found, by whose records they are.
  ///
  /// - Parameters:
  ///   - night: The night, whose calibration weighs.
  ///   - threshold: The chance at which two units are one child.
  /// - Returns: The shares.
  /// - Throws: `LinkageModelError` where the model does not fit.
  /// - Complexity: O(n log n) in what persons say.
  func shares(
    _ night: Night, threshold: Double
  ) throws(LinkageModelError) -> LinkedShares {
    let scorer = try weighing.scores(night.calibration).scorer()
    let least = PairScore.weight(of: threshold)
    var shares = LinkedShares()
    for pair in pairs {
      let (one, other) = (unit(of: pair[0]), unit(of: pair[1]))
      let isFound =
        weighing.keys.bring(one, other)
        && scorer.pair(UInt32(one), UInt32(other)).score.weight >= least
      shares.add(
        isFound, agencies: Set(pair.map(traits.agency)), sex: traits.sex(of: pair),
        group: traits.group(of: pair))
    }
    return shares
  }

  private func unit(of person: Int) -> Int {
    Int(units.unitOfPerson[person])
  }

  /// Persons of two systems whom one number made one child, each pair once.
  private static func numbered(
    _ persons: Persons, _ joined: Clusters, _ traits: PersonTraits
  ) -> [[Int]] {
    var (pairs, joined): (Set<[Int]>, Clusters) = ([], joined)
    for facts in [persons.presentNumbers, persons.nhsNumbers] {
      var under: [Token: [Int]] = [:]
      for person in 0..<persons.count {
        for number in facts.of(Int32(person)) { under[number, default: []].append(person) }
      }
      for some in under.values where 2...mostUnderOneNumber ~= some.count {
        for (place, one) in some.enumerated() {
          for other in some[(place + 1)...]
          where joined.root(Int32(one)) == joined.root(Int32(other))
            && traits.system(of: one) != traits.system(of: other)
          {
            pairs.insert([one, other])
          }
        }
      }
    }
    return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
  }
}
