import GRDB
import Records
import Vocabulary

/// Puts a snapshot in the place of the store that stands: built anew, or as what differs from it.
struct StoreWriting {
  /// Differences are added up for so many nights; then the file is built anew, so that nothing that
  /// was taken out or went wrong in it lasts.
  private static let mostDifferences = 30

  let snapshot: StoreSnapshot
  /// What linkage remembers in the store that stands; nothing where that is to be built anew.
  let linkage: LinkageMemory?
  /// What else differences rest on, such as the program.
  let program: String
  let path: String
  let largestPages: Int?

  func write() throws(StoreError) {
    let layout = try StoreReading.read(path, none: nil) { _, layout in layout }
    let isAlike = layout == StoreMigration.allCases.last
    let before = isAlike ? try read() : StoreBefore()
    do {
      try write(since: before, layout: layout, isAlike: isAlike)
    } catch {
      // Whatever a difference met, a store that is built anew does not rest on it.
      guard before.isTrusted, case .brokenRule = error else { throw error }
      try write(since: before.untrusted, layout: layout, isAlike: isAlike)
    }
  }

  private func read() throws(StoreError) -> StoreBefore {
    let before = try StoreReading.read(path, none: StoreBefore()) { db, _ in
      try StoreBefore(db, mark: mark, path: path)
    }
    let isAnew = linkage == nil || before.differences >= Self.mostDifferences
    return isAnew ? before.untrusted : before
  }

  private func write(
    since before: StoreBefore, layout: StoreMigration?, isAlike: Bool
  ) throws(StoreError) {
    let history = try RunHistory.read(path)
    let volumes = try VolumeHistory.read(path)
    let hashes = RowHashes(snapshot)
    let numbers = StoreNumbers(snapshot, hashes, since: before)
    let changes = StoreChanges(snapshot, hashes, numbers, since: before)
    let database = StoreDatabase(
      snapshot: snapshot, numbers: numbers, changes: changes,
      linkage: linkage ?? LinkageMemory(), earlier: isAlike ? path : nil, mark: mark,
      differences: before.differences)
    let file = try NewFile(for: path)
    do {
      if changes.isDifference { try file.fill() }
      try database.write(
        history: history, volumes: volumes, path: file.path, largestPages: largestPages)
      if let layout, !isAlike { try file.keepEarlier(as: ".layout-\(layout.rawValue)") }
      try file.replace()
    } catch {
      file.discard()
      throw StoreError(error, path: path)
    }
  }

  /// What must be the same for a row to be known by its hash: the program, the tables with the codes
  /// that they allow, and what every code in the hashes stands for.
  private var mark: String {
    let schema = StoreSchema(CodeLists(snapshot))
    let lists = schema.lists.all.flatMap { list in
      [list.name] + list.rows.map { "\($0.position) \($0.entry.code) \($0.entry.label)" }
    }
    let lines =
      [program, snapshot.run.codeVersion] + schema.tables.map(\.sql) + schema.views.map(\.sql)
      + lists
    return ContentHash(of: lines.joined(separator: "\n").utf8).hexadecimal
  }
}
