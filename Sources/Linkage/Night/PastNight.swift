import Records

/// What is remembered of the night before, in terms of tonight's units.
struct PastNight {
  /// Whether each unit is new or says something else.
  let changed: [Bool]
  private let memory: LinkageMemory
  private let units: Units
  /// The place of each remembered unit tonight; nothing where it is no more.
  private let places: [UInt32?]

  /// Compares tonight's units with those remembered; both ascend by their keys.
  ///
  /// - Complexity: O(n) in the units.
  init(_ memory: LinkageMemory, _ units: Units) {
    self.memory = memory
    self.units = units
    var (changed, place) = (Array(repeating: true, count: units.count), 0)
    places = memory.units.map { unit in
      while place < units.count, units.keys[place] < unit.key { place += 1 }
      guard place < units.count, units.keys[place] == unit.key else { return nil }
      changed[place] = units.fingerprints[place] != unit.fingerprint
      return UInt32(place)
    }
    self.changed = changed
  }

  /// Why all pairs must be compared anew, if they must.
  func reasonToCompareAll(version: String) -> String? {
    guard let last = memory.calibration else { return "nothing was weighed before" }
    if memory.model != version { return "the model or the settings changed" }
    if memory.units.isEmpty { return "nothing was kept of the night before" }
    // Pairs that were too faint to remember weigh more where there are fewer units.
    let before = memory.comparedUnits > 0 ? memory.comparedUnits : last.units
    let (now, then) = (Double(units.count), Double(before))
    guard now > then * Self.growth || now * Self.growth < then else { return nil }
    return "there are \(units.count) groups of records where there were \(before)"
  }

  private static let growth = 1.5

  /// The pairs of the night before whose units say what they said, without their weights.
  func pairs(unlessWanted wanted: [Bool]) -> [ScoredPair] {
    func known(_ left: UInt32?, _ right: UInt32?, _ rule: Int, _ pattern: UInt64) -> ScoredPair? {
      guard let left, let right, !wanted[Int(left)], !wanted[Int(right)], rule >= 0 else {
        return nil
      }
      return ScoredPair(
        left: left, right: right, pattern: pattern, score: PairScore(weight: 0, relative: 0),
        rule: Int32(rule))
    }
    return memory.pairs.compactMap {
      known(units.place(of: $0.left), units.place(of: $0.right), $0.rule, $0.pattern)
    }
      + memory.faint.compactMap {
        known(places[Int($0.left)], places[Int($0.right)], Int($0.rule), $0.pattern)
      }
  }
}
