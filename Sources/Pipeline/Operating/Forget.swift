import Foundation
import Intake
import Records
import Store

/// Erases the records of one child on request: every later run leaves them out, whoever sends them.
public struct Forget {
  private let settings: Settings
  private let child: String
  private let reason: String
  private let clock = Clock()

  /// Prepares to erase.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - child: The child's id in the store.
  ///   - reason: Why, for the audit log; no name and no number.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, child: String, reason: String) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
    self.child = child
    self.reason = reason
  }

  /// Remembers by which tokens the child is known, so that the next run leaves it out.
  ///
  /// - Returns: How many rows go, and in which kept files they still stand.
  /// - Throws: `RunError` where there is no such child, `StoreError` where the store cannot be read.
  public func erase() throws -> Outcome {
    guard !reason.filter({ !$0.isWhitespace }).isEmpty else { throw RunError.noReason }
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    let systems = Dictionary(uniqueKeysWithValues: settings.sources.map { ($0.id, $0.system) })
    let records = try Store.records(at: settings.paths.store, systems: systems)
    let memory = try Store.memory(at: settings.paths.store).linkage
    guard let wanted = ChildID(text: child.lowercased()).flatMap(memory.current) else {
      throw RunError.unknownChild
    }
    let rows = try rows(of: wanted, in: records)
    var forgotten = try Forgotten.read(in: state.path)
    forgotten.add(rows, of: records)
    forgotten.add(wanted, of: memory, under: try PseudonymKey(path: settings.paths.key))
    try forgotten.write(in: state)
    try AuditLog(folder: state.path).append(
      AuditEntry(.forgotten, at: clock, note: "\(rows.count) rows: \(reason)"))
    let files = Set(rows.map { records.files[Int(records.file[$0])] }).sorted()
    return Outcome(
      code: .complete,
      summary: """
        \(rows.count) rows of the child are left out from the next run on; run the pipeline now
        they still stand in copies of: \(files.joined(separator: ", "))
        ask the senders for files without the child; older releases hold no records, backups do
        """)
  }

  /// The rows of a child.
  private func rows(of wanted: ChildID, in records: PseudonymisedRecords) throws -> [Int] {
    let children = try Store.answers(
      to: "SELECT \"child_id\" FROM \"observation\" ORDER BY \"id\"", at: settings.paths.store)
    guard children.count == records.count else {
      throw RunError.invariant("the store's rows are not those of its children")
    }
    let rows = children.indices.filter { children[$0].first == .text(wanted.text) }
    guard !rows.isEmpty else { throw RunError.unknownChild }
    return rows
  }
}
