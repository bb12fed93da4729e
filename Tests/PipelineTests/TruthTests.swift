import Foundation
import GRDB
import Testing

@testable import Pipeline

/// The linked children of an invented partnership against its truth file.
struct TruthTests {
  @Test
  func `links on sample-data reach precision 0.99 and recall 0.96`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let quality = try LinkQuality(
      store: "\(run.folder.path)/state/store.sqlite",
      truth: "\(Checkout.root)/sample-data/truth.csv")
    print("sample-data: \(quality)")
    #expect(quality.precision >= 0.99)
    #expect(quality.recall >= 0.96)
  }
}

/// Pairwise precision and recall of stored links over the rows that were used.
struct LinkQuality: CustomStringConvertible {
  let shared: Int
  let linked: Int
  let same: Int

  init(store: String, truth: String) throws {
    let truths = try Self.truths(truth)
    let rows = try DatabaseQueue(path: store).read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT f.name AS file, o.line AS line, o.child_id AS child FROM observation o
          JOIN delivery_file f ON f.id = o.delivery_file ORDER BY o.id
          """)
    }
    var cells: [Pair: Int] = [:]
    for row in rows {
      let place = Place(file: row["file"], line: row["line"])
      guard let child = truths[place] else { continue }
      cells[Pair(found: row["child"], truth: child), default: 0] += 1
    }
    shared = Self.pairs(cells.values)
    linked = Self.pairs(Dictionary(grouping: cells, by: \.key.found).values.map(Self.sum))
    same = Self.pairs(Dictionary(grouping: cells, by: \.key.truth).values.map(Self.sum))
  }

  var precision: Double { Double(shared) / Double(linked) }
  var recall: Double { Double(shared) / Double(same) }

  var description: String {
    "precision \(precision) (\(shared) of \(linked) linked pairs), "
      + "recall \(recall) (of \(same) true pairs)"
  }

  private struct Place: Hashable {
    let file: String
    let line: Int
  }

  private struct Pair: Hashable {
    let found: String
    let truth: String
  }

  private static func truths(_ path: String) throws -> [Place: String] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    return Dictionary(
      lines.compactMap { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        guard cells.count >= 3, let number = Int(cells[1]) else { return nil }
        let name = cells[0].drop { $0 != "/" }.dropFirst()
        return (Place(file: String(name), line: number), String(cells[2]))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func sum(_ cells: [(key: Pair, value: Int)]) -> Int {
    cells.reduce(0) { $0 + $1.value }
  }

  private static func pairs(_ sizes: some Sequence<Int>) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}
