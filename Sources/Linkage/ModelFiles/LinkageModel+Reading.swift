public import Foundation

extension LinkageModel {
  /// What our own model files say of their form.
  static let format = "continuum linkage model 1"

  /// Reads a model, our own or Splink's.
  ///
  /// - Parameter file: The JSON.
  /// - Throws: `LinkageModelError` where something in it is not understood or not supported.
  public init(file: Data) throws(LinkageModelError) {
    let written: WrittenModel
    do {
      try ModelKeys.check(file)
      written = try JSONDecoder().decode(WrittenModel.self, from: file)
    } catch let error as LinkageModelError {
      throw error
    } catch let error as DecodingError {
      throw .wrongShape(Self.problem(error, in: file))
    } catch {
      throw .wrongShape(BrokenJSON.problem(of: file))
    }
    try self.init(written)
  }

  init(_ written: WrittenModel) throws(LinkageModelError) {
    if let format = written.format, format != Self.format {
      throw .unsupported("the format '\(format)'; this program reads '\(Self.format)'")
    }
    guard let linkType = LinkType(rawValue: written.linkType ?? LinkType.dedupe.rawValue) else {
      throw .unsupported(
        """
        the link type '\(written.linkType ?? "")'; write dedupe_only, link_only or link_and_dedupe
        """)
    }
    guard let comparisons = written.comparisons, !comparisons.isEmpty else {
      throw .wrongShape("it has no 'comparisons'")
    }
    try written.checkNumbers()
    try Self.checkNames(written, comparisons)
    var (rules, compared): ([BlockingRule], [Comparison]) = ([], [])
    for rule in written.blocking ?? [] { rules.append(try Self.rule(rule)) }
    for (place, comparison) in comparisons.enumerated() {
      compared.append(try Comparison(comparison, at: place))
    }
    let bits = PatternLayout.bits(levels: compared.map(\.levels.count))
    guard bits <= 64 else { throw .tooManyLevels(bits: bits) }
    self.init(
      linkType: linkType, idColumn: written.idColumn ?? "unique_id",
      sourceColumn: written.sourceColumn, prior: written.prior ?? 0.0001,
      relativePrior: written.relativePrior ?? 0, blocking: rules, comparisons: compared,
      contradictions: written.contradictions ?? [],
      duplicateFreeSources: written.duplicateFreeSources ?? [],
      largestBlock: written.largestBlock ?? 2_000_000,
      derivedColumns: written.derivedColumns ?? [], origin: written.origin,
      matchesPerRecord: written.matchesPerRecord, relativesPerRecord: written.relativesPerRecord)
    guard !blocking.isEmpty else {
      throw .wrongShape("it has no 'blocking_rules_to_generate_predictions'; '1=1' compares all")
    }
  }

  // Contradictions name comparisons and levels, so no two of ours may be called the same.
  private static func checkNames(
    _ written: WrittenModel, _ comparisons: [WrittenComparison]
  ) throws(LinkageModelError) {
    if let name = repeated(comparisons.map(\.name)) {
      throw .wrongShape("two comparisons are called '\(name)'")
    }
    if let name = repeated((written.derivedColumns ?? []).map(\.name)) {
      throw .wrongShape("two of 'derived_columns' are called '\(name)'")
    }
    guard written.format != nil else { return }
    for comparison in comparisons {
      guard let label = repeated(comparison.levels.compactMap(\.label)) else { continue }
      throw .wrongShape("two levels of comparison '\(comparison.name)' are called '\(label)'")
    }
  }

  private static func repeated(_ names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }

  private static func rule(_ rule: WrittenModel.Rule) throws(LinkageModelError) -> BlockingRule {
    var read = try BlockingRule(rule.text)
    read.explodes = rule.arraysToExplode ?? []
    return read
  }

  private static func problem(_ error: DecodingError, in file: Data) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(ModelPlace(context.codingPath).words): the key '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(ModelPlace(context.codingPath).words) has a value of another kind"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\(ModelPlace(context.codingPath).words) has a value that cannot be"
    default: BrokenJSON.problem(of: file)
    }
  }
}

extension Comparison {
  init(_ written: WrittenComparison, at place: Int = 0) throws(LinkageModelError) {
    guard let kinship = Kinship(rawValue: written.kinship ?? Kinship.own.rawValue) else {
      throw .unsupported(
        """
        the kinship '\(written.kinship ?? "")' in comparison \(place + 1) ('\(written.name)'); write \
        own, shared or birth
        """)
    }
    var levels: [ComparisonLevel] = []
    for (level, answer) in written.levels.enumerated() {
      let words = ModelPlace.level(level, answer.label ?? answer.condition, of: place, written.name)
      try answer.checkNumbers(at: words)
      levels.append(try ComparisonLevel(answer, at: words))
    }
    guard levels.last?.condition == .always else { throw .noElse(comparison: written.name) }
    self.init(name: written.name, kinship: kinship, levels: levels)
  }
}

extension ComparisonLevel {
  init(
    _ written: WrittenLevel, at place: String
  ) throws(LinkageModelError) {
    guard let condition = ConditionReader.read(written.condition) else {
      throw .unknownCondition(place: place, condition: written.condition)
    }
    let label = written.label ?? written.condition
    let given = written.givenColumns ?? []
    guard given.isEmpty || written.termColumn != nil,
      Set(given + [written.termColumn ?? ""]).count == given.count + 1
    else {
      throw .wrongShape(
        """
        \(place): 'tf_given_columns' stands without 'tf_adjustment_column', or names a column twice \
        or the one whose values it is asked of
        """)
    }
    self.init(
      text: written.condition, condition: condition, label: label,
      isNull: written.isNull ?? false, m: written.m, u: written.u, r: written.r,
      termFrequency: written.termColumn.map {
        TermFrequency(
          column: $0, weight: written.termWeight ?? 1, minimum: written.termMinimum ?? 0,
          given: written.givenColumns ?? [], usesOwnChance: written.usesOwnChance ?? false)
      },
      keepsM: written.keepsM ?? false, keepsU: written.keepsU ?? false)
  }
}
