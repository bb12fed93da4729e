import Records

/// What is remembered of the night before, in terms of tonight's units.
struct PastNight {
  /// Whether each unit is new or says something else.
  let changed: [Bool]
  private let memory: LinkageMemory
  private let units: Units
  private let places: [Token: Int]
  private let remembered: [RememberedUnit?]

  /// Compares tonight's units with those remembered.
  init(_ memory: LinkageMemory, _ units: Units) {
    self.memory = memory
    self.units = units
    places = Dictionary(
      uniqueKeysWithValues: units.keys.enumerated().map { ($0.element, $0.offset) })
    let before = Dictionary(
      memory.units.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    remembered = units.keys.map { before[$0] }
    changed = units.keys.indices.map { place in
      before[units.keys[place]]?.fingerprint != units.fingerprints[place]
    }
  }

  /// Why what is held must be measured anew, if it must.
  func reasonToMeasure(version: String) -> String? {
    guard let held = memory.calibration else { return "nothing was weighed before" }
    if memory.model != version { return "the model or the settings changed" }
    // Twice as many units make chance agreement twice as likely as what is held says.
    let (now, then) = (Double(units.count), Double(held.units))
    guard now > then * Self.growth || now * Self.growth < then else { return nil }
    return "there are \(units.count) groups of records where \(held.units) were measured"
  }

  /// Why everything must be weighed anew though what is held stands, if it must.
  var reasonToWeighAll: String? {
    memory.units.isEmpty ? "nothing was kept of the night before" : nil
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

  /// The first unit of the cluster that a unit was in, as far as the cluster stands unchanged.
  func cluster(of unit: Int) -> UInt32? {
    remembered[unit].flatMap { places[$0.cluster] }.map { UInt32($0) }
  }

  /// Units that had to do with what changed or went: by a pair or by their cluster.
  func neighbours(of wanted: [Bool], threshold: Double) -> [Int] {
    func isGone(_ key: Token) -> Bool { places[key].map { wanted[$0] } ?? true }
    var found: [Int] = []
    for pair in memory.pairs where pair.weight > threshold || pair.outcome == .joined {
      if isGone(pair.left), let right = places[pair.right] { found.append(right) }
      if isGone(pair.right), let left = places[pair.left] { found.append(left) }
    }
    let broken = Set(memory.units.filter { isGone($0.key) }.map(\.cluster))
    for unit in memory.units where broken.contains(unit.cluster) {
      if let place = places[unit.key] { found.append(place) }
    }
    return found
  }
}
