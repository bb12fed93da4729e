import Indicators
import Intake
import Records
import Vocabulary

/// Resolves what only some partnerships say: policies, scores, and how far back records reach.
struct LocalReader {
  let reader: SettingsReader
  let written: PipelineFile
  let file: String

  func settings(_ lists: PartnershipLists) throws -> LocalSettings {
    var local = LocalSettings()
    (local.ownAreas, local.otherAreas) = try areas()
    local.expectedTiers = written.expectedTiers ?? []
    local.toolAges = try toolAges(lists)
    local.poolsRegion = try poolsRegion()
    local.recordsFrom = try written.recordsFrom.map { try day($0, key: "records_from") }
    local.scores = try scores()
    local.frozenYears = try (written.frozenYears ?? []).map(frozen)
    local.keptColumns = try keptColumns()
    return local
  }

  /// The partnership's own area and those of the same level beside it, each with all inside.
  private func areas() throws -> (own: Set<String>, others: Set<String>) {
    guard let own = written.area, let table = written.areas else { return ([], []) }
    let areas = try ReferenceReader.areas(at: reader.path(table))
    let level = areas.first { $0.code == own }?.level
    let beside = areas.filter { $0.level == level && $0.code != own }.map(\.code)
    let inside = Self.inside([own], areas)
    return (inside, Self.inside(Set(beside), areas).subtracting(inside))
  }

  /// Some areas and all inside them, at any depth.
  private static func inside(_ some: Set<String>, _ areas: [Area]) -> Set<String> {
    var inside = some
    var known = -1
    while known < inside.count {
      known = inside.count
      for area in areas where area.parent.map(inside.contains) == true { inside.insert(area.code) }
    }
    return inside
  }

  /// The published ages of tools, with those that the pipeline file says instead.
  private func toolAges(_ lists: PartnershipLists) throws -> [ToolAges] {
    let own = written.toolAges ?? []
    let known = lists.tools.map(\.code)
    for ages in own {
      guard known.contains(ages.tool) else {
        throw reader.unknown("tool_ages", ages.tool, known)
      }
      guard 0 <= ages.youngest, ages.youngest <= ages.oldest else {
        throw ConfigurationError.badValue(
          file: file, key: "tool_ages", problem: "must run from 'youngest' to 'oldest'")
      }
    }
    let said = Set(own.map(\.tool))
    return own + ToolAges.published.filter { !said.contains($0.tool) }
  }

  private func poolsRegion() throws(ConfigurationError) -> Bool {
    guard let text = written.captureRecapture else { return false }
    guard text == "pooled_region" else {
      throw .badValue(
        file: file, key: "capture_recapture",
        problem: "must be 'pooled_region', or be left out: then it is off")
    }
    return true
  }

  private func scores() throws -> [StatementScore] {
    guard let table = written.auditScores else { return [] }
    return try ReferenceReader.auditScores(at: reader.path(table)).map {
      StatementScore(statement: $0.statement, agency: $0.agency, day: $0.date, score: $0.score)
    }
  }

  /// A year such as 2023-24 with the day on which its figures were seen.
  private func frozen(_ written: PipelineFile.Frozen) throws(ConfigurationError) -> FrozenYear {
    let parts = written.year.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let start = Int(parts[0]),
      Int(parts[1]) == (start + 1) % 100
    else {
      throw .badValue(
        file: file, key: "frozen_years", problem: "must name a financial year such as 2023-24")
    }
    let seen = try day(written.seen, key: "frozen_years")
    guard let end = Day(year: start + 1, month: 3, day: 31), seen >= end else {
      throw .badValue(
        file: file, key: "frozen_years", problem: "must be seen on 31 March of its end or later")
    }
    return FrozenYear(ending: start + 1, seen: seen)
  }

  private func keptColumns() throws -> [KeptColumn] {
    let columns = try (written.keptColumns ?? []).map(kept)
    guard Set(columns.map { [$0.source, $0.column] }).count == columns.count else {
      throw ConfigurationError.badValue(
        file: file, key: "kept_columns", problem: "names a column of a source twice; keep one line")
    }
    return columns
  }

  /// What is said of when a source kept a column.
  private func kept(_ said: PipelineFile.Kept) throws -> KeptColumn {
    let key = "kept_columns"
    let sources = written.sources.map(\.id)
    guard sources.contains(said.source) else { throw reader.unknown(key, said.source, sources) }
    guard KeptColumn.names.contains(said.column) else {
      throw reader.unknown(key, said.column, KeptColumn.names)
    }
    let from = try said.from.map { try day($0, key: key) }
    let until = try said.until.map { try day($0, key: key) }
    guard from.map({ first in until.map { first <= $0 } ?? true }) ?? true else {
      throw ConfigurationError.badValue(
        file: file, key: key, problem: "says 'until' a day before 'from'")
    }
    return KeptColumn(
      source: said.source, column: said.column, from: from, until: until,
      hasEnded: said.ended ?? false)
  }

  private func day(_ text: String, key: String) throws(ConfigurationError) -> Day {
    guard let day = Day(iso: text) else {
      throw .badValue(file: file, key: key, problem: "is no date; write it as 2025-03-31")
    }
    return day
  }
}
