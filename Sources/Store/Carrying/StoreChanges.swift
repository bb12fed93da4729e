import Records
import Vocabulary

/// What a snapshot changes in the store that stands.
struct StoreChanges {
  private static let fewRows = 1_000

  /// The hashes of the snapshot's rows.
  let digests: [StoreBefore.Table: RowDigests]
  /// What differs; in a store that is built anew, every row has come.
  private(set) var differences: [StoreBefore.Table: RowDigests.Difference]
  /// Rows of `observation` that the store that stands has otherwise or not at all, and the other way
  /// round; nothing where that cannot be told.
  let observations: RowDigests.Difference?
  /// Whether the store is to be written as what differs.
  let isDifference: Bool

  /// Compares a snapshot with the store that stands.
  ///
  /// - Complexity: O(n) in the rows.
  init(
    _ snapshot: StoreSnapshot, _ hashes: RowHashes, _ numbers: StoreNumbers,
    since before: StoreBefore
  ) {
    digests = StoreDigests(snapshot, hashes, numbers).all
    let found = digests.map { table, rows in
      (table, rows.difference(from: before.digests[table] ?? RowDigests()))
    }
    differences = Dictionary(uniqueKeysWithValues: found)
    observations = before.isTrusted ? differences[.observation] : nil
    isDifference = before.isTrusted && Self.isSmall(differences, of: digests)
    guard !isDifference else { return }
    differences = digests.mapValues { $0.difference(from: RowDigests()) }
  }

  subscript(table: StoreBefore.Table) -> RowDigests.Difference {
    differences[table] ?? RowDigests.Difference()
  }

  /// Whether at most a third of the rows are others, or few; more are written faster into an empty
  /// file.
  private static func isSmall(
    _ differences: [StoreBefore.Table: RowDigests.Difference],
    of digests: [StoreBefore.Table: RowDigests]
  ) -> Bool {
    let changed = differences.values.reduce(0) { $0 + $1.come.count + $1.gone.count }
    return changed <= fewRows || changed * 3 <= digests.values.reduce(0) { $0 + $1.rows.count }
  }
}
