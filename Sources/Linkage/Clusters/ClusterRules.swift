/// What no cluster may hold: two records of a source that holds a child once, or contradictions.
struct ClusterRules: Sendable {
  /// Levels that together contradict, as masks and values of packed patterns.
  private let contradictions: [(mask: UInt64, value: UInt64)]
  private let duplicateFree: [Bool]
  private let sources: [UInt16]

  /// Reads a model's rules.
  init(
    _ model: LinkageModel, layout: PatternLayout, table: ComparisonTable, sourceNames: [String]
  ) throws(LinkageModelError) {
    var contradictions: [(mask: UInt64, value: UInt64)] = []
    for contradiction in model.contradictions {
      var (mask, value): (UInt64, UInt64) = (0, 0)
      for (name, label) in contradiction {
        guard let place = model.comparisons.firstIndex(where: { $0.name == name }) else {
          throw .unknownName(name)
        }
        guard let level = model.comparisons[place].levels.firstIndex(where: { $0.label == label })
        else { throw .unknownName(label) }
        mask |= layout.masks[place] << layout.shifts[place]
        value |= UInt64(level) << layout.shifts[place]
      }
      contradictions.append((mask, value))
    }
    self.contradictions = contradictions
    for name in model.duplicateFreeSources where !sourceNames.contains(name) {
      throw .unknownName(name)
    }
    duplicateFree = sourceNames.map { model.duplicateFreeSources.contains($0) }
    sources = table.sources
  }

  /// Whether two records cannot be one child.
  func forbid(_ pair: ScoredPair) -> Bool {
    let (one, other) = (Int(sources[Int(pair.left)]), Int(sources[Int(pair.right)]))
    if one == other, one < duplicateFree.count, duplicateFree[one] { return true }
    return contradictions.contains { pair.pattern & $0.mask == $0.value }
  }
}
