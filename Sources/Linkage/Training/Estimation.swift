import Foundation

/// Alternates between what strangers look like and what children and relatives look like.
struct Estimation {
  /// Classes of two children who are not related.
  private static let strange = [LatentClass.unrelated.rawValue, LatentClass.alike.rawValue]
  /// The most pairs of one child, or of relatives, for each record.
  private static let mostKin = 100.0

  private let model: LinkageModel
  private let blocked: BlockedShare
  private let seenByComparison: [[Int]]
  private let seenCounts: [Double]
  private let sampleLevels: [[Int]]
  private let sampleCounts: [Double]
  private let collisions: [Double?]
  private let presence: [Double]
  // How often matches have both values; by comparison.
  private var matchPresence: [Double]
  private let totalPairs: Double
  private let records: Double
  private var classes: [LevelChances]
  private var totals: [Double]

  init(
    model: LinkageModel, table: ComparisonTable, layout: PatternLayout, blocked: BlockedShare,
    seen: [(pattern: UInt64, count: Double)], sample: [(pattern: UInt64, count: Double)]
  ) {
    self.model = model
    self.blocked = blocked
    seenByComparison = model.comparisons.indices.map { place in
      seen.map { layout.level(place, of: $0.pattern) }
    }
    seenCounts = seen.map(\.count)
    sampleLevels = sample.map { layout.levels(of: $0.pattern) }
    sampleCounts = sample.map(\.count)
    collisions = model.comparisons.map { Self.collision($0.plainColumn, table, model.linkType) }
    presence = model.comparisons.map { Self.presence($0.plainColumn, table) }
    matchPresence = presence
    totalPairs = Self.totalPairs(table, model.linkType)
    records = Double(table.count)
    classes = []
    totals = []
  }

  private static func totalPairs(
    _ table: ComparisonTable, _ linkType: LinkageModel.LinkType
  ) -> Double {
    let all = Double(table.count) * Double(table.count - 1) / 2
    guard linkType == .link else { return max(all, 1) }
    var counts: [UInt16: Double] = [:]
    for source in table.sources { counts[source, default: 0] += 1 }
    return max(all - counts.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }, 1)
  }

  private static func presence(_ column: String?, _ table: ComparisonTable) -> Double {
    guard let column, let place = table.place(of: column) else { return 1 }
    return table.columns[place].pairPresence
  }

  private static func collision(
    _ column: String?, _ table: ComparisonTable, _ linkType: LinkageModel.LinkType
  ) -> Double? {
    guard let column, let place = table.place(of: column) else { return nil }
    guard linkType == .link, Set(table.sources).count == 2 else {
      return ChanceAgreement.collision(frequencies: table.columns[place].frequencies)
    }
    let count = table.columns[place].values.count + 1
    var both = [[Int](repeating: 0, count: count), [Int](repeating: 0, count: count)]
    for (record, code) in table.columns[place].codes.enumerated() {
      both[table.sources[record] == table.sources[0] ? 0 : 1][Int(code)] += 1
    }
    return ChanceAgreement.collision(between: both[0], and: both[1])
  }

  /// Trains, or says why not.
  mutating func run(rounds: Int, fewestMatches: Double) -> (LinkageModel, TrainingReport) {
    var report = TrainingReport()
    report.pairs = Int(seenCounts.reduce(0, +))
    report.patterns = seenCounts.count
    guard report.pairs > 0 else {
      report.isTrained = false
      report.refusal = """
        no two records share what the blocking rules ask; the model keeps its own numbers
        """
      return (model, report)
    }
    report.passes = learn(rounds: rounds, amongAlike: false)
    if isTooMuch { report.passes += learn(rounds: rounds, amongAlike: true) }
    guard totals.allSatisfy(\.isFinite) else {
      report.isTrained = false
      report.refusal = """
        the records are too few to tell one child from chance; the model keeps its own numbers
        """
      return (model, report)
    }
    report.expectedMatches = totals[0]
    report.hasRelatives = classes.count > 2
    report.expectedRelatives = report.hasRelatives ? totals[2] : 0
    guard !isTooMuch else {
      report.isTrained = false
      report.refusal = """
        more pairs of one child or of relatives would be expected than can be; the model keeps its \
        own numbers
        """
      return (model, report)
    }
    guard totals[0] >= fewestMatches, seenCounts.count > 1 else {
      report.isTrained = false
      report.refusal = """
        only \(Int(totals[0])) pairs of one child are to be expected and \(Int(fewestMatches)) are \
        needed; the model keeps its own numbers
        """
      return (model, report)
    }
    return (trained(), report)
  }

  /// More pairs of one child, or of relatives, than records can have.
  ///
  /// Of many millions of records so many strangers agree on what goes together, such as a name, a sex
  /// and an origin, that a class of relatives would learn those.
  private var isTooMuch: Bool {
    totals.indices.contains {
      [LatentClass.match.rawValue, LatentClass.relative.rawValue].contains($0)
        && totals[$0] > Self.mostKin * records
    }
  }

  /// Learns from the beginning; returns how many passes the last round took.
  private mutating func learn(rounds: Int, amongAlike: Bool) -> Int {
    classes = StartingChances.of(model)
    totals = [records * 0.4, totalPairs, records * 0.2]
    var passes = 0
    for round in 0..<rounds {
      measureStrangers(isFirst: round == 0)
      if round == 0 { begin(amongAlike: amongAlike) }
      var learning = makeLearning()
      learning.run()
      if classes.count == 3, learning.shares[LatentClass.relative.rawValue] < 0.01 {
        classes.removeLast()
        totals.removeLast()
        learning = makeLearning()
        learning.run()
      }
      take(learning)
      passes = learning.passes
    }
    return passes
  }

  private mutating func begin(amongAlike: Bool) {
    classes = StartingChances.withRelatives(classes, of: model)
    guard amongAlike, classes.count == 3 else { return }
    let strangers = classes[LatentClass.unrelated.rawValue]
    classes.append(StartingChances.alike(strangers, of: model))
    totals.append(totalPairs * 0.001)
  }

  private func makeLearning() -> ExpectationMaximisation {
    let shown = classes.indices.map { totals[$0] * blocked.share(of: classes[$0]) }
    let sum = shown.reduce(0, +)
    return ExpectationMaximisation(
      levels: seenByComparison, counts: seenCounts, blocked: blocked, classes: classes,
      shares: shown.map { max($0 / sum, 1e-12) },
      learns: Array([true, false, true, true].prefix(classes.count)),
      fixed: model.comparisons.map { $0.levels.map { $0.isNull || $0.keepsM } },
      isNull: model.comparisons.map { $0.levels.map(\.isNull) },
      prior: (StartingChances.of(model)[0], 1))
  }

  private mutating func take(_ learning: ExpectationMaximisation) {
    classes = learning.classes
    let matches = zip(learning.posterior(of: LatentClass.match.rawValue), seenCounts).map(*)
    let all = max(matches.reduce(0, +), 1e-9)
    for (place, comparison) in model.comparisons.enumerated() {
      let given = seenByComparison[place]
      let there = matches.indices.reduce(0.0) {
        comparison.levels[given[$1]].isNull ? $0 : $0 + matches[$1]
      }
      matchPresence[place] = there / all
    }
    let seen = seenCounts.reduce(0, +)
    for index in classes.indices {
      totals[index] = learning.shares[index] * seen / blocked.share(of: classes[index])
    }
  }

  // Every sampled pattern counts as far as it is held to be of strangers.
  private mutating func measureStrangers(isFirst: Bool) {
    let weights = isFirst ? sampleCounts : zip(strangers(), sampleCounts).map(*)
    let unrelated = LatentClass.unrelated.rawValue
    for (place, comparison) in model.comparisons.enumerated() {
      let free = comparison.levels.indices.filter { !comparison.levels[$0].isNull }
      var counts = [Double](repeating: 0, count: comparison.levels.count)
      for (pattern, levels) in sampleLevels.enumerated() {
        counts[levels[place]] += weights[pattern]
      }
      for level in free { counts[level] += 0.5 / Double(free.count) }
      let exact = collisions[place].map { cleaned($0, place) }
      let rest = free.filter { exact == nil || $0 != 1 }
      let sum = rest.reduce(0) { $0 + counts[$1] }
      for level in rest {
        classes[unrelated].chances[place][level] = counts[level] / sum * (1 - (exact ?? 0))
      }
      if let exact { classes[unrelated].chances[place][1] = exact }
      for level in free where comparison.levels[level].keepsU {
        classes[unrelated].chances[place][level] = comparison.levels[level].u ?? 1e-6
      }
    }
  }

  // The rate is of pairs that have both values, so the shares of kin are too.
  private func cleaned(_ collision: Double, _ place: Int) -> Double {
    let there = totalPairs * max(presence[place], 1e-9)
    let kin = classes.indices.filter { !Self.strange.contains($0) }.map { index in
      let present = index == LatentClass.match.rawValue ? matchPresence[place] : presence[place]
      return (
        share: totals[index] * present / there, agreement: classes[index].chances[place][1]
      )
    }
    return ChanceAgreement.cleaned(collision, of: kin)
  }

  private func strangers() -> [Double] {
    sampleLevels.map { levels in
      let weights = classes.indices.map { log(totals[$0]) + classes[$0].logarithm(of: levels) }
      let largest = weights.max() ?? 0
      let chances = weights.map { exp($0 - largest) }
      let strange = Self.strange.reduce(0) { chances.indices.contains($1) ? $0 + chances[$1] : $0 }
      return strange / chances.reduce(0, +)
    }
  }

  private func trained() -> LinkageModel {
    var model = self.model
    model.prior = totals[0] / totalPairs
    model.relativePrior = classes.count > 2 ? totals[2] / totalPairs : 0
    for (place, comparison) in model.comparisons.enumerated() {
      for (level, answer) in comparison.levels.enumerated() where !answer.isNull {
        model.comparisons[place].levels[level].m = classes[0].chances[place][level]
        model.comparisons[place].levels[level].u = classes[1].chances[place][level]
        model.comparisons[place].levels[level].r =
          classes.count > 2 ? classes[2].chances[place][level] : nil
      }
    }
    return model
  }
}
