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
      written = try JSONDecoder().decode(WrittenModel.self, from: file)
      if written.format != nil { try WrittenModel.checkKeys(of: file) }
    } catch let error as LinkageModelError {
      throw error
    } catch let error as DecodingError {
      throw .wrongShape(Self.problem(error))
    } catch {
      throw .wrongShape("it is no JSON")
    }
    try self.init(written)
  }

  init(_ written: WrittenModel) throws(LinkageModelError) {
    if let format = written.format, format != Self.format {
      throw .unsupported("the format '\(format)'")
    }
    guard let linkType = LinkType(rawValue: written.linkType ?? LinkType.dedupe.rawValue) else {
      throw .unsupported("the link type '\(written.linkType ?? "")'")
    }
    guard let comparisons = written.comparisons, !comparisons.isEmpty else {
      throw .wrongShape("it has no 'comparisons'")
    }
    if let largest = written.largestBlock, largest < 1 {
      throw .wrongShape("'largest_block' is \(largest); write 1 or more")
    }
    try Self.checkNames(comparisons, isOurs: written.format != nil)
    var (rules, compared): ([BlockingRule], [Comparison]) = ([], [])
    for rule in written.blocking ?? [] { rules.append(try Self.rule(rule)) }
    for comparison in comparisons { compared.append(try Comparison(comparison)) }
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
    try checkPriors()
  }

  // Contradictions name comparisons and levels, so no two of ours may be called the same.
  private static func checkNames(
    _ comparisons: [WrittenComparison], isOurs: Bool
  ) throws(LinkageModelError) {
    if let name = repeated(comparisons.map(\.name)) {
      throw .wrongShape("two comparisons are called '\(name)'")
    }
    guard isOurs else { return }
    for comparison in comparisons {
      guard let label = repeated(comparison.levels.compactMap(\.label)) else { continue }
      throw .wrongShape("two levels of comparison '\(comparison.name)' are called '\(label)'")
    }
  }

  private static func repeated(_ names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }

  private func checkPriors() throws(LinkageModelError) {
    guard prior > 0, prior < 1, relativePrior >= 0, prior + relativePrior < 1 else {
      throw .badProbability(comparison: "prior", level: "probability_two_random_records_match")
    }
    guard !blocking.isEmpty else {
      throw .wrongShape("it has no 'blocking_rules_to_generate_predictions'; '1=1' compares all")
    }
  }

  private static func rule(_ rule: WrittenModel.Rule) throws(LinkageModelError) -> BlockingRule {
    var read = try BlockingRule(rule.text)
    read.explodes = rule.arraysToExplode ?? []
    return read
  }

  private static func problem(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "the key '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has a value of another kind"
    default: "it is no JSON"
    }
  }
}

extension Comparison {
  init(_ written: WrittenComparison) throws(LinkageModelError) {
    guard let kinship = Kinship(rawValue: written.kinship ?? Kinship.own.rawValue) else {
      throw .unsupported("the kinship '\(written.kinship ?? "")'")
    }
    var levels: [ComparisonLevel] = []
    for level in written.levels { levels.append(try ComparisonLevel(level, of: written.name)) }
    guard levels.last?.condition == .always else { throw .noElse(comparison: written.name) }
    self.init(name: written.name, kinship: kinship, levels: levels)
  }
}

extension ComparisonLevel {
  init(_ written: WrittenLevel, of comparison: String) throws(LinkageModelError) {
    guard let condition = ConditionReader.read(written.condition) else {
      throw .unknownCondition(comparison: comparison, condition: written.condition)
    }
    let label = written.label ?? written.condition
    for number in [written.m, written.u, written.r].compactMap(\.self)
    where !(number > 1e-300 && number <= 1) {
      throw .badProbability(comparison: comparison, level: label)
    }
    let given = written.givenColumns ?? []
    guard given.isEmpty || written.termColumn != nil,
      Set(given + [written.termColumn ?? ""]).count == given.count + 1
    else {
      throw .unsupported(
        "'tf_given_columns' without 'tf_adjustment_column', or with a column twice")
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
