@testable import Linkage

/// The records of a memory linked from their texts alone, with values as common as the memory counted them.
enum FreshCounts {
  /// The first record of each record's cluster.
  static func clusters(_ nights: Nights) throws -> [UInt32] {
    let (table, _, sources) = Nights.table(nights.records)
    let whole = ComparisonTable(
      columns: table.columns.map { widened($0, by: nights.known) }, sources: table.sources)
    let linkage = ProbabilisticLinkage(model: nights.model, table: whole, sourceNames: sources)
    return try linkage.link(
      floor: -8, threshold: 0.5, pinned: try counts(nights, whole)
    ).clusterOfRecord
  }

  // Values that the memory counted and that no record has any more come behind the others.
  private static func widened(
    _ column: ComparisonColumn, by known: KnownRecords
  ) -> ComparisonColumn {
    guard case .text(var pool) = column.values else { return column }
    let present = Set(texts(column))
    for (place, text) in texts(of: column.name, known).enumerated() where !present.contains(text) {
      pool.append(Array((text.isEmpty ? "\u{1}\(place)" : text).utf8))
    }
    return ComparisonColumn(name: column.name, codes: column.codes, values: .text(pool))
  }

  private static func counts(_ nights: Nights, _ table: ComparisonTable) throws -> TermCounts? {
    let terms = nights.known.terms
    var places: [String: [Int]] = [:]
    for column in table.columns {
      let old = Dictionary(
        texts(of: column.name, nights.known).enumerated().map {
          ($1.isEmpty ? "\u{1}\($0)" : $1, $0 + 1)
        }, uniquingKeysWith: { first, _ in first })
      places[column.name] = [0] + texts(column).map { old[$0] ?? -1 }
    }
    func moved(_ numbers: [UInt32], _ column: String) -> [UInt32] {
      (places[column] ?? []).map { $0 >= 0 && $0 < numbers.count ? numbers[$0] : 0 }
    }
    let given = zip(terms.pairs, terms.given).compactMap { pair, tally -> GivenTally? in
      var (starts, codes, counts): ([UInt32], [UInt8], [UInt32]) = ([0], [], [])
      for old in places[pair.column] ?? [] {
        if old >= 0, old + 1 < tally.starts.count {
          let entries = Int(tally.starts[old])..<Int(tally.starts[old + 1])
          let new = entries.compactMap { entry in
            places[pair.other]?.firstIndex(of: Int(tally.givenCodes[entry])).map {
              (UInt8($0), tally.counts[entry])
            }
          }.sorted { $0.0 < $1.0 }
          codes += new.map(\.0)
          counts += new.map(\.1)
        }
        starts.append(UInt32(codes.count))
      }
      return GivenTally(
        starts: starts, givenCodes: codes, counts: counts, wholes: moved(tally.wholes, pair.other))
    }
    return TermCounts(
      counts: zip(terms.columns, terms.counts).map { moved($1, $0) }, given: given,
      model: nights.model)
  }

  private static func texts(of name: String, _ known: KnownRecords) -> [String] {
    known.columns.first { $0.name == name }.map(texts) ?? []
  }

  private static func texts(_ column: ComparisonColumn) -> [String] {
    guard case .text(let pool) = column.values else { return [] }
    return (0..<pool.count).map { Nights.text(pool, $0) }
  }
}
