import Records

/// What reviewers decided, in terms of tonight's units; the decision of the latest day counts.
struct UnitDecisions {
  private var verdicts: [UInt64: Bool] = [:]
  /// Pairs of persons who were decided to be two children and are of one unit; a count.
  private(set) var overruled = 0
  /// The units of all decisions, also of those that were withdrawn or left open.
  private(set) var units: Set<UInt32> = []

  init(_ decisions: [LinkDecision], _ units: Units, _ known: PersonKeys) {
    guard !decisions.isEmpty else { return }
    var unitOfKey: [Token: UInt32] = [:]
    for (person, key) in known.keys.enumerated() {
      unitOfKey[key] = UInt32(units.unitOfPerson[person])
    }
    for decision in decisions.standing {
      guard let one = unitOfKey[decision.left], let other = unitOfKey[decision.right] else {
        continue
      }
      self.units.formUnion([one, other])
      guard one != other else {
        if decision.verdict == .noMatch { overruled += 1 }
        continue
      }
      switch decision.verdict {
      case .match: verdicts[Self.key(one, other)] = true
      case .noMatch: verdicts[Self.key(one, other)] = false
      case .unsure: verdicts[Self.key(one, other)] = nil
      }
    }
  }

  /// Whether two units are one child, where that was decided.
  subscript(left: UInt32, right: UInt32) -> Bool? {
    verdicts.isEmpty ? nil : verdicts[Self.key(left, right)]
  }

  /// The pairs that were decided to be one child, weighed whether blocking brings them or not.
  func pairs(_ scorer: PairScorer) -> [ScoredPair] {
    verdicts.filter(\.value).keys.sorted().map {
      scorer.pair(UInt32($0 >> 32), UInt32(truncatingIfNeeded: $0))
    }
  }

  private static func key(_ one: UInt32, _ other: UInt32) -> UInt64 {
    UInt64(min(one, other)) << 32 | UInt64(max(one, other))
  }
}
