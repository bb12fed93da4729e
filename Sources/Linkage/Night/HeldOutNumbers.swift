import Records

/// How many pairs with one pupil or NHS number the model would have joined without the number.
///
/// Such pairs are as good as labelled, so they show what the model misses among records that have
/// no number. Every person stands for itself here, so that what another record of the child says
/// does not help.
struct HeldOutNumbers {
  private let traits: PersonTraits
  /// Positions of two persons each, the smaller first.
  private let pairs: [(Int, Int)]
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
    units = Units(alone: Set(pairs.flatMap { [Int32($0.0), Int32($0.1)] }), known)
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
    var alike: [PersonTraits.Likeness: (first: (Int, Int), found: Int, all: Int)] = [:]
    for pair in pairs {
      let (one, other) = (unit(of: pair.0), unit(of: pair.1))
      let isFound =
        weighing.keys.bring(one, other)
        && scorer.pair(UInt32(one), UInt32(other)).score.weight >= least
      alike[traits.likeness(of: pair), default: (pair, 0, 0)].all += 1
      if isFound { alike[traits.likeness(of: pair), default: (pair, 0, 0)].found += 1 }
    }
    var shares = LinkedShares()
    for count in alike.values {
      let kind = traits.kind(of: [count.first.0, count.first.1])
      for (isFound, times) in [(true, count.found), (false, count.all - count.found)]
      where times > 0 {
        shares.add(
          isFound, agencies: kind.agencies, sex: kind.sex, group: kind.group, times: times)
      }
    }
    return shares
  }

  private func unit(of person: Int) -> Int {
    Int(units.unitOfPerson[person])
  }

  /// Persons of two systems whom one number made one child, each pair once.
  private static func numbered(
    _ persons: Persons, _ joined: Clusters, _ traits: PersonTraits
  ) -> [(Int, Int)] {
    var (pairs, joined): (Set<UInt64>, Clusters) = ([], joined)
    for facts in [persons.presentNumbers, persons.nhsNumbers] {
      for some in holders(facts, persons: persons.count) {
        for (place, one) in some.enumerated() {
          for other in some[(place + 1)...]
          where joined.root(one) == joined.root(other)
            && traits.system(of: Int(one)) != traits.system(of: Int(other))
          {
            pairs.insert(UInt64(one) << 32 | UInt64(other))
          }
        }
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// The persons of each number that two have or a few more, ascending.
  private static func holders(_ facts: Facts<Token>, persons: Int) -> [[Int32]] {
    let holder = (0..<Int32(persons)).flatMap { person in
      repeatElement(person, count: facts.range(person).count)
    }
    let order = RadixSort.order(ofTokens: facts.values)
    var (found, first): ([[Int32]], Int) = ([], 0)
    for end in 1...max(1, order.count)
    where end >= order.count || facts.values[Int(order[end])] != facts.values[Int(order[first])] {
      if 2...mostUnderOneNumber ~= end - first {
        found.append(order[first..<end].map { holder[Int($0)] })
      }
      first = end
    }
    return found
  }
}
