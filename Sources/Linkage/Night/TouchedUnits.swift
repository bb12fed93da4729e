/// The units whose clusters must be settled anew: all that hang together with what changed.
struct TouchedUnits {
  private var isTouched: [Bool]

  /// Follows pairs of enough weight from what changed as far as they lead.
  init(
    _ pairs: [ScoredPair], past: PastNight?, wanted: [Bool], decided: Set<UInt32>,
    threshold: Double
  ) {
    guard let past else {
      isTouched = Array(repeating: true, count: wanted.count)
      return
    }
    var components = RecordComponents(records: wanted.count)
    for pair in pairs where pair.score.weight > threshold || decided.contains(pair.left) {
      components.connect(pair.left, pair.right)
    }
    var roots = Set<UInt32>()
    for unit in wanted.indices where wanted[unit] {
      roots.insert(components.root(of: UInt32(unit)))
    }
    for unit in past.neighbours(of: wanted, threshold: threshold) {
      roots.insert(components.root(of: UInt32(unit)))
    }
    for unit in decided { roots.insert(components.root(of: unit)) }
    isTouched = []
    for unit in wanted.indices {
      isTouched.append(roots.contains(components.root(of: UInt32(unit))))
    }
  }

  subscript(unit: UInt32) -> Bool {
    isTouched[Int(unit)]
  }
}
