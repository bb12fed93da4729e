import Desk
import Foundation
import Indicators
import Intake
import Publishing
import Records
import Store
import Vocabulary

/// How one figure of the current release came about: restricted, because it names rows.
public struct NumberExplanation {
  /// How much is told.
  public enum Extent: Sendable {
    /// The whole account, with the first rows alone.
    case account
    /// The whole account, with every row.
    case everyRow
    /// The query alone, to be given to a shell of SQLite.
    case query
  }

  private let settings: Settings
  let release: PublishedRelease
  private let indicators: IndicatorSettings
  /// The queries for periods that do not stand still.
  private let latest: Recount

  /// Reads the pipeline's files and its current release.
  ///
  /// - Parameter pipeline: The pipeline's folder.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written, `RunError` where it
  ///   has no release or the store is of another run.
  public init(pipeline: String) throws {
    let reader = try SettingsReader(folder: pipeline)
    let paths = try reader.settings(asOf: nil, today: Clock().today).paths
    let current = "\(paths.releases)/current"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: current)) ?? []
    guard let file = files.first(where: { $0.hasSuffix(".sqlite") }) else {
      throw RunError.noRelease(path: paths.releases)
    }
    release = try PublishedRelease(path: "\(current)/\(file)")
    settings = try reader.settings(asOf: release.asOf, today: release.asOf)
    guard try Store.lastRun(at: paths.store)?.manifest == release.manifest else {
      throw RunError.otherRun(store: paths.store, release: release.id)
    }
    indicators = try Self.corrected(settings)
    latest = try Recount(RecountSettings(indicators, asOf: release.asOf), of: paths.store)
  }

  /// Explains a figure.
  ///
  /// - Parameters:
  ///   - name: An indicator's id, such as B1, or a table's, such as B1.age_by_sex.
  ///   - conditions: What each dimension is, such as `sex=male`; also `period` and `measure`.
  ///   - extent: How much is told.
  /// - Returns: The account; its code says whether the query gives the figure that was published.
  /// - Throws: `ConfigurationError` naming what there is, `StoreError` where the store cannot be
  ///   read.
  public func explain(
    _ name: String, where conditions: [String], telling extent: Extent
  ) throws -> Outcome {
    let choice = try FigureChoice(name, where: try conditions.map(Self.condition), in: release)
    let query = try query(for: choice)
    if extent == .query {
      guard let query else {
        throw ConfigurationError.badArgument(
          option: "--sql", problem: "has no query: \(reason(choice) ?? "none is known")")
      }
      return Outcome(code: .complete, summary: query.sql + ";")
    }
    var account = FigureAccount(choice, release)
    account.reason = reason(choice) ?? ""
    guard let query else { return Outcome(code: .complete, summary: Desk.account(of: account)) }
    try fill(&account, choice, query)
    try AuditLog(folder: settings.paths.state).append(
      AuditEntry(
        .shown, at: Clock(), release: release.id, note: "rows of a figure, by explain number"))
    return Outcome(
      code: account.agrees == false && !account.standsStill ? .software : .complete,
      summary: Desk.account(of: account, everyRow: extent == .everyRow))
  }

  private func fill(
    _ account: inout FigureAccount, _ choice: FigureChoice, _ query: FigureQuery
  ) throws {
    let store = settings.paths.store
    account.store = store
    if let frozen = indicators.local.frozenYears.first(where: { $0.holds(choice.table.period) }) {
      account.standsStill = true
      account.laterCorrections = indicators.local.corrections.count {
        $0.day > frozen.seen && $0.day <= release.asOf
      }
    }
    account.sql = query.sql
    account.steps = try query.steps.map { step in
      let count = try Store.answers(to: step.sql, at: store).first?.first?.number ?? 0
      return (step.words, Int(count))
    }
    account.rows = try query.rows.map { try Store.answers(to: $0, at: store) }?.map { row in
      row.map { value in value.text ?? value.number.map { "\(Int($0))" } ?? "" }
    }
    let made = try Store.answers(to: query.sql, at: store).compactMap(RecountedValue.init)
    account.agrees = choice.values.allSatisfy { value in
      made.contains { $0.agrees(with: value) }
    }
    account.made = made.filter { found in
      choice.values.contains { $0.measure == found.measure }
    }.map { ($0.measure, $0.count, $0.denominator, $0.value) }
  }

  private func query(for choice: FigureChoice) throws -> FigureQuery? {
    guard reason(choice) == nil else { return nil }
    let table = RecountedTable(choice.table, cells: [choice.cell])
    return try recount(of: choice.table.period).query(table)
  }

  /// The queries for a period; a year that stands still knows nothing after the day it was seen.
  func recount(of period: Period) throws -> Recount {
    let frozen = indicators.local.frozenYears.first { $0.holds(period) }
    guard let frozen, frozen.seen < release.asOf else { return latest }
    return try Recount(RecountSettings(indicators, asOf: frozen.seen), of: settings.paths.store)
  }

  /// The settings with an analyst's corrections, if there are any.
  private static func corrected(_ settings: Settings) throws -> IndicatorSettings {
    guard let path = settings.paths.corrections else { return settings.indicators }
    return settings.indicators.correcting(
      try ReferenceReader.corrections(
        at: path, partnership: settings.partnership, key: PseudonymKey(path: settings.paths.key)))
  }

  /// The tables of the release.
  var tables: [PublishedTable] { release.tables }

  /// The store of the pipeline.
  var store: String { settings.paths.store }

  private func reason(_ choice: FigureChoice) -> String? {
    choice.table.notAvailable ?? choice.values.first { $0.isUntold }?.note
      ?? Recount.reason(against: choice.table.id, cell: choice.cell)
  }

  private static func condition(
    _ text: String
  ) throws(ConfigurationError) -> FigureChoice.Condition {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw .badArgument(
        option: "--where", problem: "must read dimension=value, such as sex=male")
    }
    return (parts[0], parts[1])
  }
}
