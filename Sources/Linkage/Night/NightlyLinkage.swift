public import Records
public import Vocabulary

/// Links a night's rows: identifiers make units, a model weighs pairs of units, clusters settle
/// which units are one child, and a register keeps every child's id.
///
/// Units that say what they said are not compared again: the night costs what changed, and its
/// partition is that of comparing everything anew.
public struct NightlyLinkage: Sendable {
  let model: LinkageModel
  let settings: LinkageSettings
  /// The SHA-256 of the model and of the settings, by which a night's memory is known to fit.
  public let version: String

  /// Prepares linkage.
  ///
  /// - Parameters:
  ///   - model: The model by which pairs are weighed.
  ///   - file: The hash of the model's file.
  ///   - settings: What the partnership set.
  public init(model: LinkageModel, file: ContentHash, settings: LinkageSettings) {
    self.model = model
    self.settings = settings
    version = ContentHash(of: "\(file.hexadecimal) \(settings)".utf8).hexadecimal
  }

  /// Links the rows of all agencies.
  ///
  /// - Parameters:
  ///   - records: The rows.
  ///   - memory: What the night before remembered; empty on the first.
  ///   - run: The number of the run.
  ///   - month: The month of the reference date, as `LevelShare` numbers it.
  ///   - others: Chances at which records are linked besides, to show what rests on the threshold.
  /// - Returns: The rows with their children, what to remember, and what was done.
  /// - Throws: `LinkageModelError` where the model does not fit pseudonymised records.
  /// - Complexity: O(n log n) in the rows; comparing costs the pairs of what changed.
  public func link(
    _ records: PseudonymisedRecords, remembering memory: LinkageMemory, run: Int,
    month: Int = 0, alsoAt others: [Double] = []
  ) throws(LinkageModelError) -> NightlyLinks {
    try link(
      IdentifiedRecords(records, settings: settings), remembering: memory, run: run, month: month,
      alsoAt: others)
  }

  /// Links rows that are joined by identifiers already, with the same settings.
  ///
  /// - Parameters:
  ///   - identified: The rows.
  ///   - memory: What the night before remembered; empty on the first.
  ///   - run: The number of the run.
  ///   - month: The month of the reference date, as `LevelShare` numbers it.
  ///   - others: Chances at which records are linked besides, to show what rests on the threshold.
  /// - Returns: The rows with their children, what to remember, and what was done.
  /// - Throws: `LinkageModelError` where the model does not fit pseudonymised records.
  /// - Complexity: O(n log n) in the rows; comparing costs the pairs of what changed.
  public func link(
    _ identified: IdentifiedRecords, remembering memory: LinkageMemory, run: Int,
    month: Int = 0, alsoAt others: [Double] = []
  ) throws(LinkageModelError) -> NightlyLinks {
    let (records, persons) = (identified.records, identified.persons)
    let linker = identified.linker
    let days = PersonDays(records, persons)
    let known = PersonKeys(records, persons, days)
    let units = Units(linker.clusters, known)
    let table = UnitColumns(units, persons, days).table()
    let weighing = try Weighing(model, table, version: version, units: units.keys.count)
    let contradictions = UnitContradictions(persons, linker.clusters, units)
    let night = try Night(
      units: units, known: known, weighing: weighing, contradictions: contradictions,
      threshold: settings.threshold, others: others, memory: memory)
    let register = Register(
      records: records, persons: persons, known: known, units: units, linker: linker)
    var links = register.links(of: night, remembering: memory, version: version, run: run)
    links.quality.heldOut = try HeldOutNumbers(
      records, persons, days, known: known, joined: linker.clusters, model: model,
      passedOver: night.passedOver
    ).shares(night, threshold: settings.threshold)
    links.memory.remember(
      LevelTally(
        model, night, try weighing.scores(night.calibration),
        order: table.order(leavingOut: UnitColumns.keyed)
      ).shares(month: month))
    links.quality.levels = links.memory.levels(to: month)
    return links
  }
}
