import GRDB
public import Records

/// The one place where row-level data rests: a restricted SQLite file that analysts may query.
///
/// A run writes a whole new file and puts it in the place of the earlier one in one step, so that
/// a reader, a crash or a full disk never meets half a store.
public struct Store {
  private init() {}

  /// Replaces the store by what a run leaves behind; the history is carried on.
  ///
  /// The new file is built beside the old one with mode 0600, checked, flushed to the disk and
  /// renamed. A store of an earlier layout stays beside it, as `store.sqlite.layout-4`. One program may write at a time: the caller holds the lock of the run.
  ///
  /// - Parameters:
  ///   - snapshot: Everything row-level that the run leaves behind.
  ///   - path: Where the store belongs, such as `var/store.sqlite`; its folder exists.
  /// - Throws: `StoreError`; the earlier store is then as it was.
  /// - Precondition: Positions are in their lists, deliveries name every file that rows name, and
  ///   rules name every rule that links name.
  /// - Complexity: O(rows × fields).
  public static func write(_ snapshot: StoreSnapshot, to path: String) throws(StoreError) {
    try write(snapshot, to: path, largestPages: nil)
  }

  /// Replaces the store as `write(_:to:)` does, writing only what differs from it.
  ///
  /// It is built anew nevertheless where it has another layout, other lists or another program, where
  /// something else wrote to it, where more than a third of its rows are others, where a quarter of
  /// the file is free, and once in thirty times.
  ///
  /// - Parameters:
  ///   - snapshot: Everything row-level that the run leaves behind.
  ///   - linkage: What linkage remembers in the store that stands, as `memory(at:)` reads it.
  ///   - program: What else the stored rows rest on; another text has the store built anew.
  ///   - path: Where the store belongs, such as `var/store.sqlite`; its folder exists.
  /// - Throws: `StoreError`; the earlier store is then as it was.
  /// - Precondition: As for `write(_:to:)`.
  /// - Complexity: O(rows) to hash them and O(size of the file) to copy and check it.
  public static func write(
    _ snapshot: StoreSnapshot, over linkage: LinkageMemory, program: String, to path: String
  ) throws(StoreError) {
    try StoreWriting(
      snapshot: snapshot, linkage: linkage, program: program, path: path, largestPages: nil
    ).write()
  }

  /// Replaces the store, with a disk that holds only so many pages in tests.
  static func write(
    _ snapshot: StoreSnapshot, to path: String, largestPages: Int?
  ) throws(StoreError) {
    try StoreWriting(
      snapshot: snapshot, linkage: nil, program: "", path: path, largestPages: largestPages
    ).write()
  }

  /// How much each source brought to the runs so far, to compare tonight's volumes with.
  ///
  /// - Parameter path: The store's file.
  /// - Returns: Volumes in order of runs and sources; empty where there is no store yet.
  /// - Throws: `StoreError` where the file cannot be read or is no store of this program.
  public static func volumes(at path: String) throws(StoreError) -> [SourceVolume] {
    try VolumeHistory.read(path)
  }

  /// What is remembered from one run to the next: quarantine, kept files, configuration.
  ///
  /// - Parameter path: The store's file.
  /// - Returns: The memory; empty where there is no store yet.
  /// - Throws: `StoreError` where the file cannot be read or is no store of this program.
  public static func memory(at path: String) throws(StoreError) -> StoreMemory {
    try MemoryReader.read(path)
  }

  /// What is remembered of files and of rows set aside, without what linkage remembers.
  ///
  /// - Parameter path: The store's file.
  /// - Returns: The memory, its linkage empty; empty where there is no store yet.
  /// - Throws: `StoreError` where the file cannot be read or is no store of this program.
  public static func memoryOfFiles(at path: String) throws(StoreError) -> StoreMemory {
    try MemoryReader.read(path, withLinkage: false)
  }

  /// Brings the days on which files were last used and rows last tried up to a night on which
  /// nothing else changed.
  ///
  /// The store is copied, changed aside and put in the place of the earlier one in one step.
  ///
  /// - Parameters:
  ///   - memory: What is to be remembered; its files and entries are those of the store.
  ///   - path: The store's file.
  /// - Throws: `StoreError` where the file is no store of this layout or there is no room; the
  ///   earlier store is then as it was.
  /// - Complexity: O(size of the file) to copy it.
  public static func redate(_ memory: StoreMemory, at path: String) throws(StoreError) {
    try DayWriter.write(memory, to: path)
  }

  /// The rows that the last run linked.
  ///
  /// - Parameters:
  ///   - path: The store's file.
  ///   - systems: The system of each source, by the source's id.
  /// - Returns: The rows in their order; none where there is no store yet.
  /// - Throws: `StoreError` where the file cannot be read or is no store of this program.
  public static func records(
    at path: String, systems: [String: String]
  ) throws(StoreError) -> PseudonymisedRecords {
    try RecordReader.read(path, systems: systems)
  }

  /// Adds what reviewers decided, in one step; the next run goes by it.
  ///
  /// - Parameters:
  ///   - decisions: The decisions, in their order; they stand behind those that are there.
  ///   - path: The store's file.
  /// - Throws: `StoreError` where the file cannot be written or is no store of this layout.
  public static func add(_ decisions: [LinkDecision], to path: String) throws(StoreError) {
    try DecisionWriter.add(decisions, to: path)
  }

  /// The last run that a store holds.
  ///
  /// - Parameter path: Where the store belongs.
  /// - Returns: The run, or nothing where there is no store yet.
  /// - Throws: `StoreError` where the file is not a store or cannot be read.
  public static func lastRun(at path: String) throws(StoreError) -> StoredRun? {
    try RunHistory.read(path).last
  }

  /// What a query of this program finds in a store; blobs, which are tokens, are never given out.
  ///
  /// - Parameters:
  ///   - sql: One query that only reads.
  ///   - path: The store's file.
  /// - Returns: The rows with their values in the order of the columns; none where there is no
  ///   store yet.
  /// - Throws: `StoreError` where the file cannot be read or is no store of this program.
  public static func answers(
    to sql: String, at path: String
  ) throws(StoreError) -> [[StoredValue]] {
    try StoreAnswers.read(sql, from: path)
  }

  /// Checks that a store is whole: every page, every index, every reference.
  ///
  /// - Parameter path: The store's file.
  /// - Throws: `StoreError` where it is not, or cannot be read.
  /// - Complexity: O(size of the file).
  public static func check(at path: String) throws(StoreError) {
    try StoreReading.read(path, none: ()) { db, _ in
      guard try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"] else {
        throw StoreError.cannotRead(path: path, reason: "it is damaged")
      }
      guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
        throw StoreError.brokenRule("every reference leads to a row")
      }
    }
  }

  /// The version of SQLite that this program runs with.
  public static var engineVersion: String {
    let asked = try? DatabaseQueue().read { db in
      try String.fetchOne(db, sql: "SELECT sqlite_version()")
    }
    return (asked ?? nil) ?? "unknown"
  }
}
