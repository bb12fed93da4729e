import Foundation

/// Trains a model on records, without knowing the truth.
struct Trainer {
  private let model: LinkageModel
  private let table: ComparisonTable
  private let program: ComparisonProgram
  private let blocked: BlockedShare
  private let trainingRules: [Int]

  private static let sampledPairs = 1 << 18
  // Of larger tables a part of the blocks teaches as much.
  private static let recordsPerPart = 200_000
  // The truncation is that of rules whose blocks are whole; of all but the largest they are.
  private static let largestBlock = 2_000_000
  private static let fewestMatches = 50.0
  private static let rounds = 3

  init(_ model: LinkageModel, table: ComparisonTable, program: ComparisonProgram) {
    self.model = model
    self.table = table
    self.program = program
    let plain = model.comparisons.map(\.plainColumn)
    let rules = model.blocking.map { Self.comparisonsAsked(by: $0, plain) }
    trainingRules = rules.indices.filter { rules[$0] != nil }
    blocked = BlockedShare(rules: rules.compactMap { $0 }) { comparison in
      Self.presence(of: plain[comparison], in: table)
    }
  }

  /// The comparisons whose exact agreement is all that a rule asks; nil where it asks other things.
  private static func comparisonsAsked(by rule: BlockingRule, _ plain: [String?]) -> Set<Int>? {
    guard rule.residual == nil else { return nil }
    var asked: Set<Int> = []
    for key in rule.keys {
      guard key.left.column == key.right.column, key.left.transforms.isEmpty,
        key.right.transforms.isEmpty, let place = plain.firstIndex(of: key.left.column)
      else { return nil }
      asked.insert(place)
    }
    return asked
  }

  private static func presence(of column: String?, in table: ComparisonTable) -> Double {
    guard let column, let place = table.place(of: column), table.count > 0 else { return 1 }
    return table.columns[place].pairPresence
  }

  /// Learns the model anew from the records.
  func train() -> (LinkageModel, TrainingReport) {
    let stream = PairStream(
      program: program, linkType: model.linkType,
      largestBlock: max(model.largestBlock, Self.largestBlock),
      rules: trainingRules, thinning: UInt64(max(1, table.count / Self.recordsPerPart)))
    var counts = PatternCounts()
    for output in stream.run({ PatternCounter(program) }).outputs {
      counts.add(output, times: Double(stream.thinning))
    }
    let sample = RandomPairs(program: program, linkType: model.linkType, order: table.order())
      .patterns(atMost: Self.sampledPairs)
    var estimation = Estimation(
      model: model, table: table, layout: program.layout, blocked: blocked,
      seen: counts.sorted, sample: sample.sorted)
    return estimation.run(rounds: Self.rounds, fewestMatches: Self.fewestMatches)
  }
}
