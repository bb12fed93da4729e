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
    let lock = try FileLock(path: "\(file.folder)/audit-log.lock", waits: true)
    defer { lock.release() }
    var entry = entry
    entry.previous = lastHash
    let line = try Self.encoder.encode(entry)
    try file.append(line, head: ContentHash(of: line).hexadecimal)
  }

  /// The entries that can be read, the oldest first.
  var entries: [AuditEntry] {
    (file.contents ?? Data()).split(separator: 10).compactMap { Self.entry([UInt8]($0)) }
  }

  /// Reads the whole log and checks that every line follows from the one before.
  ///
  /// - Returns: How many entries it holds.
  /// - Throws: `HashChain.Fault` where it was changed.
  func verify() throws(HashChain.Fault) -> Int {
    guard file.contents != nil || file.head != nil else { return 0 }
    var count = 0
    _ = try HashChain(file.contents ?? Data(), head: file.head ?? "") { line in
      count += 1
      return Self.entry(line)?.previous
    }
    return count
  }

  /// What stands beside the file, except where writing was cut short after the line itself: then the
  /// last line follows from it.
  private var lastHash: String {
    let last = (file.contents ?? Data()).split(separator: 10).last.map { [UInt8]($0) }
    guard let head = file.head else {
      return last.map { ContentHash(of: $0).hexadecimal } ?? HashChain.start
    }
    guard let last, Self.entry(last)?.previous == head else { return head }
    return ContentHash(of: last).hexadecimal
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
