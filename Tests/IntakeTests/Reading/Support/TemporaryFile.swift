import Foundation
import Vocabulary

@testable import Intake

/// A file that lives as long as a test needs it.
struct TemporaryFile: ~Copyable {
  let path: String

  init(_ bytes: [UInt8]) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("reading-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// What a CSV reader sees in the file.
  func read(_ reader: CSVReader) throws -> [Seen] {
    try seen(in: path, reader).seen
  }

  /// What an XML reader sees in the file.
  func read(_ reader: XMLReader) throws -> [Seen] {
    try seen(in: path, reader).seen
  }
}

/// What a CSV reader sees in some bytes.
func seen(_ bytes: [UInt8], _ reader: CSVReader = CSVReader()) throws -> [Seen] {
  try TemporaryFile(bytes).read(reader)
}

/// What a CSV reader sees in some text.
func seen(_ text: String, _ reader: CSVReader = CSVReader()) throws -> [Seen] {
  try seen(Array(text.utf8), reader)
}

/// What an XML reader sees in some bytes.
func seen(_ bytes: [UInt8], _ reader: XMLReader) throws -> [Seen] {
  try TemporaryFile(bytes).read(reader)
}

/// What an XML reader sees in some text.
func seen(_ text: String, _ reader: XMLReader) throws -> [Seen] {
  try seen(Array(text.utf8), reader)
}

/// What a CSV reader sees in a file, and the file's hash.
func seen(in path: String, _ reader: CSVReader) throws -> (seen: [Seen], hash: ContentHash) {
  var seen: [Seen] = []
  let hash = try reader.read(
    try InputFile(path: path), header: { seen.append(.header($0)) },
    row: { seen.append(.row(0, $0)) }, problem: { seen.append(.problem($0)) })
  return (seen, hash)
}

/// What an XML reader sees in a file, and the file's hash.
func seen(in path: String, _ reader: XMLReader) throws -> (seen: [Seen], hash: ContentHash) {
  var seen: [Seen] = []
  let hash = try reader.read(
    try InputFile(path: path), row: { seen.append(.row($0, $1)) },
    problem: { seen.append(.problem($0)) })
  return (seen, hash)
}
