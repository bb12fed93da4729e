import Foundation
import Vocabulary

/// The partnership's audit log: a hash chain that every command adds to and none rewrites.
struct AuditLog {
  private let file: ChainFile

  init(folder: String) {
    file = ChainFile(folder: folder, name: "audit-log")
  }

  /// Adds an entry.
  ///
  /// A log that was changed by another hand is added to all the same: its fault stays where it is for
  /// `continuum log verify` to find.
  func append(_ entry: AuditEntry) throws {
    try StateFolder.requireOwn(file.folder)
    let lock = try FileLock(path: "\(file.folder)/audit-log.lock", waits: true)
    defer { lock.release() }
    var entry = entry
    entry.previous = try lastHash
    let line = try Self.encoder.encode(entry)
    try file.append(line, head: ContentHash(of: line).hexadecimal)
  }

  /// The entries that can be understood, the oldest first.
  var entries: [AuditEntry] {
    get throws(RunError) {
      (try file.contents ?? Data()).split(separator: 10).compactMap { Self.entry([UInt8]($0)) }
    }
  }

  /// Reads the whole log and checks that every line follows from the one before.
  ///
  /// - Returns: How many entries it holds.
  /// - Throws: `HashChain.Fault` where it was changed, `RunError` where it cannot be read.
  func verify() throws -> Int {
    let (contents, head) = (try file.contents, try file.head)
    guard contents != nil || head != nil else { return 0 }
    var count = 0
    let start = try start
    _ = try HashChain(contents ?? Data(), head: head ?? "") { line in
      count += 1
      let previous = Self.entry(line)?.previous
      return count == 1 && previous == start ? HashChain.start : previous
    }
    return count
  }

  /// What the first line carries where older ones were taken out and a later line says so.
  private var start: String {
    get throws {
      let entries = try entries
      guard let first = entries.first?.previous else { return HashChain.start }
      let note = Self.takenOut(upTo: first)
      return entries.contains { $0.event == .purged && $0.note == note } ? first : HashChain.start
    }
  }

  private static func takenOut(upTo hash: String) -> String {
    "entries of the audit log up to \(hash)"
  }

  /// How many entries were made before a day, the oldest first.
  func count(before day: Day) throws(RunError) -> Int {
    try entries.prefix { $0.at < day.iso }.count
  }

  /// Takes out entries made before a day.
  ///
  /// A new entry says up to which hash, so that the chain can still be followed from there, and who
  /// took them out.
  func takeOut(before day: Day, at clock: Clock) throws {
    let taken = try count(before: day)
    let lines = (try file.contents ?? Data()).split(separator: 10)
    guard taken > 0, taken < lines.count else { return }
    let hash = ContentHash(of: [UInt8](lines[taken - 1])).hexadecimal
    try append(AuditEntry(.purged, at: clock, note: Self.takenOut(upTo: hash)))
    let lock = try FileLock(path: "\(file.folder)/audit-log.lock", waits: true)
    defer { lock.release() }
    try file.dropFirst(taken)
  }

  /// What stands beside the file, except where writing was cut short after the line itself: then the
  /// last line follows from it.
  private var lastHash: String {
    get throws(RunError) {
      let last = (try file.contents ?? Data()).split(separator: 10).last.map { [UInt8]($0) }
      guard let head = try file.head else {
        return last.map { ContentHash(of: $0).hexadecimal } ?? HashChain.start
      }
      guard let last, Self.entry(last)?.previous == head else { return head }
      return ContentHash(of: last).hexadecimal
    }
  }

  private static func entry(_ line: [UInt8]) -> AuditEntry? {
    try? decoder.decode(AuditEntry.self, from: Data(line))
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }

  /// Writes lines of this log, and of a run's own.
  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
