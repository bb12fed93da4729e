import Publishing
import Records
import Store
import Vocabulary

/// What the restricted store knows of why figures moved from one run to the last.
///
/// It counts how many rows came, came late or were replaced, and how many children were merged or
/// split; it names no row.
struct StoreReasons {
  private let comparison: ReleaseComparison
  private let store: String
  private let runsSince: Int

  /// Finds the run of the earlier release.
  ///
  /// - Throws: `ComparisonError` where the store is of another run than the later release or does
  ///   not know the earlier one, `StoreError` where it cannot be read.
  init(_ comparison: ReleaseComparison, store: String) throws {
    self.comparison = comparison
    self.store = store
    guard try Store.lastRun(at: store)?.manifest == comparison.after.manifest else {
      throw ComparisonError.otherStore(release: comparison.after.id, store: store)
    }
    let manifest = comparison.before.manifest
    let sql = "SELECT max(number) FROM run WHERE manifest = '\(manifest)'"
    guard let number = try Store.answers(to: sql, at: store).first?.first?.number else {
      throw ComparisonError.unknownRun(release: comparison.before.id, store: store)
    }
    runsSince = Int(number)
  }

  /// The reasons, those of rows first.
  func all() throws -> [ChangeReason] {
    try rows() + links()
  }

  /// Rows of files that the earlier release had not read, by whether their day was over by then.
  private func rows() throws -> [ChangeReason] {
    let known = comparison.before.quality.sources.flatMap(\.files).map { "'\($0.hash)'" }
    let days = DayField.allCases.filter { ![.birth, .death].contains($0) }.map { "\"\($0.name)\"" }
    let sql = """
      SELECT source,
        sum(day > '\(comparison.before.asOf.iso)') AS new,
        sum(day <= '\(comparison.before.asOf.iso)') AS late,
        sum(day IS NULL) AS undated
      FROM (
        SELECT d.source, coalesce(\(days.joined(separator: ", "))) AS day
        FROM observation AS o
        JOIN delivery_file AS f ON f.id = o.delivery_file
        JOIN delivery AS d ON d.id = f.delivery
        WHERE f.sha256 NOT IN (\(known.isEmpty ? "''" : known.joined(separator: ", ")))
      )
      GROUP BY source ORDER BY source
      """
    return try Store.answers(to: sql, at: store).compactMap { row in
      guard let source = row.first?.text else { return nil }
      let counts = row.dropFirst().map { Int($0.number ?? 0) }
      let kinds = [
        "new (dated after \(comparison.before.asOf.words))",
        "late, corrected or sent again (dated up to then)", "without a day",
      ]
      let parts = zip(counts, kinds).filter { $0.0 > 0 }.map { "\($0) \($1)" }
      return ChangeReason(
        .rows,
        "Rows of \(source) in files not read before: \(parts.joined(separator: ", ")).")
    } + replaced()
  }

  /// Rows that a later row of the sender replaced, where there are more than before.
  private func replaced() throws -> [ChangeReason] {
    comparison.after.quality.sources.compactMap { source in
      let before = comparison.before.quality.sources.first { $0.source == source.source }
      guard let now = source.rows?.superseded, now > before?.rows?.superseded ?? 0 else {
        return nil
      }
      let more = now - (before?.rows?.superseded ?? 0)
      return ChangeReason(
        .rows, "Corrected rows of \(source.source), replaced by a later row: \(more) more.")
    }
  }

  /// What became of children's ids since.
  private func links() throws -> [ChangeReason] {
    let sql = """
      SELECT kind, count(*) FROM child_event WHERE run > \(runsSince) GROUP BY kind ORDER BY kind
      """
    return try Store.answers(to: sql, at: store).compactMap { row in
      guard let kind = row.first?.text, let count = row.last?.number else { return nil }
      let words = Self.words[kind] ?? kind
      return ChangeReason(.links, "Children \(words): \(Int(count)).")
    }
  }

  private static let words = [
    "merged": "merged into another, because records turned out to be one child's",
    "split": "split in two, because records turned out to be two children's",
    "restored": "standing by themselves again after a merge",
    "retired": "of whom no record is sent any more",
    "returned": "of whom records are sent again",
  ]
}
