import Records

/// What is remembered of the night before, in terms of tonight's units.
struct PastNight {
  /// Whether each unit is new or says something else.
  let changed: [Bool]
  private let memory: LinkageMemory
  private let units: Units
  private let places: [Token: Int]

  /// Compares tonight's units with those remembered.
  init(_ memory: LinkageMemory, _ units: Units) {
    self.memory = memory
    self.units = units
    places = Dictionary(
      uniqueKeysWithValues: units.keys.enumerated().map { ($0.element, $0.offset) })
    let before = Dictionary(
      memory.units.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    changed = units.keys.indices.map { place in
      before[units.keys[place]]?.fingerprint != units.fingerprints[place]
    }
  }

  /// Why all pairs must be compared anew, if they must.
  func reasonToCompareAll(version: String) -> String? {
    guard let last = memory.calibration else { return "nothing was weighed before" }
    if memory.model != version { return "the model or the settings changed" }
    if memory.units.isEmpty { return "nothing was kept of the night before" }
    // Pairs that were too faint to remember weigh more where there are fewer units.
    let (now, then) = (Double(units.count), Double(last.units))
    guard now > then * Self.growth || now * Self.growth < then else { return nil }
    return "there are \(units.count) groups of records where there were \(last.units)"
  }

  private static let growth = 1.5

  /// The pairs of the night before whose units say what they said.
  func pairs(unlessWanted wanted: [Bool]) -> [ScoredPair] {
    memory.pairs.compactMap { pair in
      guard let left = places[pair.left], let right = places[pair.right], !wanted[left],
        !wanted[right], pair.rule >= 0
      else { return nil }
      return ScoredPair(
        left: UInt32(left), right: UInt32(right), pattern: pair.pattern,
        score: PairScore(weight: pair.weight, relative: pair.relative), rule: Int32(pair.rule))
    }
  }
}
