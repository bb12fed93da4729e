import Foundation
import Vocabulary

/// A hash chain in the state folder, and beside it the hash of its last line.
struct ChainFile {
  let folder: String
  /// The name without ending, such as `audit-log`.
  let name: String

  private var path: String { "\(folder)/\(name).jsonl" }
  private var headPath: String { "\(folder)/\(name).head" }

  /// The lines as they stand; none where the file is not there.
  ///
  /// One that is there and cannot be read is no empty one: whoever took it for that would begin anew.
  var contents: Data? {
    get throws(RunError) { try RestrictedFile.read(path) }
  }

  /// The hash that stands beside the lines; none where it is not there.
  var head: String? {
    get throws(RunError) {
      try RestrictedFile.read(headPath)
        .map { String(decoding: $0, as: UTF8.self).filter { !$0.isWhitespace } }
    }
  }

  /// Takes out the oldest lines, in one step.
  func dropFirst(_ lines: Int) throws(RunError) {
    let kept = (try contents ?? Data()).split(separator: 10).dropFirst(lines)
    try RestrictedFile.write(Data(kept.flatMap { $0 + [10] }), to: path)
    try StagedRelease.sync(folder)
  }

  /// Adds a line: first the line, then what says that the chain ends there.
  func append(_ line: Data, head: String) throws(RunError) {
    let before = try contents ?? Data()
    if before.isEmpty { try RestrictedFile.write(HashChain.start + "\n", to: headPath) }
    try RestrictedFile.write(before + line + Data([10]), to: path)
    try RestrictedFile.write(head + "\n", to: headPath)
    try StagedRelease.sync(folder)
  }
}
