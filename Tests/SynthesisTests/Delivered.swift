@testable import Synthesis

/// The files of one synthesis, with the few ways of reading them that the tests need.
struct Delivered {
  let files: [SynthesisedFile]

  init(children: Int, seed: UInt64) {
    files = Synthesis(children: children, seed: seed).files()
  }

  /// The text of a file, or nothing where there is no such file.
  func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.contents, as: UTF8.self) } ?? ""
  }

  /// The physical lines of a file, the first at position 0.
  func lines(_ path: String) -> [String] {
    let contents = files.first { $0.path == path }?.contents ?? []
    return contents.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The truth: line and child of every row, by file.
  func truth() -> [String: [(line: Int, child: String, household: String)]] {
    var truth: [String: [(line: Int, child: String, household: String)]] = [:]
    for line in lines("truth.csv").dropFirst() where !line.isEmpty {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      truth[cells[0], default: []].append((Int(cells[1]) ?? 0, cells[2], cells[3]))
    }
    return truth
  }
}
