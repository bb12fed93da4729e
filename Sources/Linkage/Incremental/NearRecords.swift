/// Some records of a night in a table of their own, and the model compiled for it.
///
/// Few of all records are compared or settled in a night. These keep their order, and values count
/// as common as among all, so that what comes of them is what would come of all.
struct NearRecords {
  /// The records by their places in the night, ascending.
  let records: [UInt32]
  /// What they say.
  let table: ComparisonTable
  /// The model compiled for them.
  let program: ComparisonProgram
  /// What their pairs weigh.
  let scores: ScoreTable
  // By place in the night the place here; of other records it means nothing.
  private let places: [UInt32]

  /// Takes records out of those of a night.
  ///
  /// - Complexity: O(n) with small constants in all records and values, O(m) in those taken.
  init(
    _ records: [UInt32], of rows: NightRows, _ model: LinkageModel, _ terms: TermCounts
  ) throws(LinkageModelError) {
    self.records = records
    let columns = Workers.map(rows.table.columns.count) { place in
      let column = rows.table.columns[place]
      return terms.isGiven(column.name) ? column.part(records) : column.compactPart(records)
    }
    table = ComparisonTable(
      columns: columns.map(\.column), sources: records.map { rows.table.sources[Int($0)] })
    program = try ComparisonProgram(model, for: table)
    let origins = Dictionary(uniqueKeysWithValues: columns.map { ($0.column.name, $0.origins) })
    scores = ScoreTable(model, program, table, pinned: terms.among(origins))
    var places = [UInt32](repeating: 0, count: rows.table.count)
    for (place, record) in records.enumerated() { places[Int(record)] = UInt32(place) }
    self.places = places
  }

  /// The place here of one of these records.
  @inline(__always)
  func place(of record: Int) -> UInt32 {
    places[record]
  }

  /// Pairs of the night's records weighed as pairs of these, in the same order.
  func scored(_ edges: [UInt64]) -> [ScoredPair] {
    let size = 1 << 10
    return Workers.map((edges.count + size - 1) / size) { piece in
      let scorer = PairScorer(program, scores, floor: 0)
      return edges[piece * size..<min((piece + 1) * size, edges.count)].map {
        scorer.pair(place(of: Int($0 >> 32)), place(of: Int($0 & 0xFFFF_FFFF)))
      }
    }.flatMap { $0 }
  }

  /// A pair of these as one of the night's records.
  func amongAll(_ pair: ScoredPair) -> ScoredPair {
    ScoredPair(
      left: records[Int(pair.left)], right: records[Int(pair.right)], pattern: pair.pattern,
      score: pair.score, rule: pair.rule)
  }
}

extension ComparisonColumn {
  /// A column of some records, and by code there the code here; the missing first.
  fileprivate typealias Part = (column: ComparisonColumn, origins: [UInt32])

  /// The values of some records, in the codes that they have.
  fileprivate func part(_ records: [UInt32]) -> Part {
    let column = ComparisonColumn(
      name: name, codes: records.map { codes[Int($0)] }, values: values)
    return (column, Array(0...UInt32(values.count)))
  }

  /// The same with texts alone that one of the records has, in codes of their own.
  fileprivate func compactPart(_ records: [UInt32]) -> Part {
    guard case .text(let pool) = values else { return part(records) }
    var places = [UInt32](repeating: 0, count: values.count + 1)
    var (own, origins): ([UInt32], [UInt32]) = ([], [0])
    own.reserveCapacity(records.count)
    for record in records {
      let code = Int(codes[Int(record)])
      if code > 0, places[code] == 0 {
        places[code] = UInt32(origins.count)
        origins.append(UInt32(code))
      }
      own.append(places[code])
    }
    var texts = BytePool()
    texts.append(origins.dropFirst().lazy.map { Int($0) - 1 }, of: pool)
    return (ComparisonColumn(name: name, codes: own, values: .text(texts)), origins)
  }
}
