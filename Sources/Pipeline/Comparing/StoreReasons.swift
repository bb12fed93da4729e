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

  /// Rows that came, changed and went, source by source; those that came by whether their day was
  /// over at the earlier reference date.
  private func rows() throws -> [ChangeReason] {
    let asOf = comparison.before.asOf
    let sql = """
      SELECT source, sum(rows * (change = 'came' AND day > '\(asOf.iso)')),
        sum(rows * (change = 'came' AND day <= '\(asOf.iso)')),
        sum(rows * (change = 'came' AND day IS NULL)),
        sum(rows * (change = 'corrected')), sum(rows * (change = 'removed'))
      FROM row_change WHERE run > \(runsSince) GROUP BY source ORDER BY source
      """
    let kinds = [
      "new (dated after \(asOf.words))", "late (dated up to then)", "came without a day",
      "corrected", "removed",
    ]
    return try Store.answers(to: sql, at: store).compactMap { row in
      let counts = row.dropFirst().map { Int($0.number ?? 0) }
      let parts = zip(counts, kinds).filter { $0.0 > 0 }.map { "\($0) \($1)" }
      guard let source = row.first?.text, !parts.isEmpty else { return nil }
      return ChangeReason(.rows, "Rows of \(source): \(parts.joined(separator: ", ")).")
    } + unknown()
  }

  /// Says where a run since did not compare its rows, as the first of a layout cannot.
  private func unknown() throws -> [ChangeReason] {
    let sql = """
      SELECT count(*) FROM run WHERE number > \(runsSince)
        AND number NOT IN (SELECT run FROM row_change)
      """
    guard let count = try Store.answers(to: sql, at: store).first?.first?.number, count > 0 else {
      return []
    }
    let runs = count == 1 ? "one run" : "\(Int(count)) runs"
    return [ChangeReason(.rows, "Of \(runs) since, it is not known which rows changed.")]
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
    "moved": "some of whose records are another child's now",
    "retired": "of whom no record is sent any more",
    "returned": "of whom records are sent again",
  ]
}
