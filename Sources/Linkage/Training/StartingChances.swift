/// What the classes look like before any pair is seen: what the model says, else what is usual.
enum StartingChances {
  /// Matches, strangers and, where any field is shared by relatives, relatives.
  static func of(_ model: LinkageModel) -> [LevelChances] {
    let m = LevelChances(chances: model.comparisons.map { chances($0) { $0.m } ?? usual($0) })
    let u = LevelChances(chances: model.comparisons.map { chances($0) { $0.u } ?? rare($0) })
    guard model.comparisons.contains(where: { $0.kinship != .own }) else { return [m, u] }
    return withRelatives([m, u, u], of: model)
  }

  /// The same with relatives made of matches and strangers, as far as the model does not say.
  static func withRelatives(_ classes: [LevelChances], of model: LinkageModel) -> [LevelChances] {
    guard classes.count == 3 else { return classes }
    let r = model.comparisons.indices.map { place in
      chances(model.comparisons[place]) { $0.r }
        ?? kin(
          model.comparisons[place], classes[0].chances[place], classes[1].chances[place])
    }
    return [classes[0], classes[1], LevelChances(chances: r)]
  }

  /// Strangers who are alike begin halfway between strangers and agreement, in logarithms.
  static func alike(_ strangers: LevelChances, of model: LinkageModel) -> LevelChances {
    LevelChances(
      chances: zip(model.comparisons, strangers.chances).map { comparison, chances in
        guard let top = comparison.levels.firstIndex(where: { !$0.isNull }) else { return chances }
        let agreeing = chances[top].squareRoot()
        let rest = (1 - agreeing) / max(1 - chances[top], 1e-12)
        return chances.indices.map { level in
          comparison.levels[level].isNull ? 1 : level == top ? agreeing : chances[level] * rest
        }
      })
  }

  private static func chances(
    _ comparison: Comparison, _ number: (ComparisonLevel) -> Double?
  ) -> [Double]? {
    let written = comparison.levels.map { $0.isNull ? 1 : number($0) }
    return written.contains(nil) ? nil : written.compactMap { $0 }
  }

  // Nine in ten at the top, the rest evenly below.
  private static func usual(_ comparison: Comparison) -> [Double] {
    let free = comparison.levels.indices.filter { !comparison.levels[$0].isNull }
    let low = free.count > 1 ? 0.1 / Double(free.count - 1) : 0
    return comparison.levels.indices.map { level in
      comparison.levels[level].isNull ? 1 : level == free.first ? 0.9 : low
    }
  }

  private static func rare(_ comparison: Comparison) -> [Double] {
    let free = comparison.levels.indices.filter { !comparison.levels[$0].isNull }
    let low = free.count > 1 ? 0.1 / Double(free.count - 1) : 0
    return comparison.levels.indices.map { level in
      comparison.levels[level].isNull ? 1 : level == free.last ? 0.9 : low
    }
  }

  private static func kin(
    _ comparison: Comparison, _ m: [Double], _ u: [Double]
  ) -> [Double] {
    let twins: Double =
      switch comparison.kinship {
      case .own: 0
      case .shared: 0.85
      case .birth: 0.05
      }
    return comparison.levels.indices.map { level in
      comparison.levels[level].isNull ? 1 : twins * m[level] + (1 - twins) * u[level]
    }
  }
}
