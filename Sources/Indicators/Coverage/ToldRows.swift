import Records
import Vocabulary

/// Rows with the quarter in which each was told.
struct ToldRows {
  let records: PseudonymisedRecords
  /// The quarter by row; the least number where it tells no day, or one after the reference date.
  let quarter: [Int32]

  init(_ records: PseudonymisedRecords, by asOf: Day) {
    self.records = records
    quarter = Pieces.overChildren(records.count) { rows in
      rows.map { row in
        records.toldDay(row).flatMap { $0 <= asOf ? Int32(Quarter.of($0)) : nil } ?? .min
      }
    }
  }

  /// The number of rows by quarter, for each stream.
  func counts(_ streams: [Int32], count: Int) -> [QuarterCounts] {
    let near = ColumnFilling.near
    var counts = [QuarterCounts](repeating: QuarterCounts(), count: count)
    var tally = [Int](repeating: 0, count: count * near.count)
    for (stream, quarter) in zip(streams, quarter) where quarter > .min {
      let place = Int(quarter) - near.lowerBound
      if near.contains(Int(quarter)) {
        tally[Int(stream) * near.count + place] += 1
      } else {
        counts[Int(stream)].add(Int(quarter))
      }
    }
    for (place, number) in tally.enumerated() where number > 0 {
      counts[place / near.count].add(near.lowerBound + place % near.count, times: number)
    }
    return counts
  }

  /// What a source sent of one kind, as one number for each row.
  func streams(firsts: [Int]) -> [Int32] {
    let kinds = Int32(RecordKind.allCases.count)
    return (0..<records.count).map { row in
      Int32(firsts[Int(records.source[row])]) * kinds + records.kind[row].rawValue
    }
  }

  /// How the rows of some streams fill a column, for each stream with rows that fill it or need not.
  func tallies(
    of field: KeptField, _ streams: [Int32], count: Int, by asOf: Day
  ) -> [ColumnFilling.Tally?] {
    var tallies = [ColumnFilling.Tally?](repeating: nil, count: count)
    for row in quarter.indices where quarter[row] > .min {
      let cell = field.cell(ofRow: row, in: records, told: Int(quarter[row]), by: asOf)
      guard let cell else { continue }
      let stream = Int(streams[row])
      if tallies[stream] == nil { tallies[stream] = ColumnFilling.Tally() }
      tallies[stream]?.add(cell, told: Int(quarter[row]))
    }
    return tallies
  }
}

extension KeptField {
  /// Whether a row fills it, with the quarter of what it says, or need not.
  ///
  /// Of a referral that was refused, or has a reason for no support, no start could stand there,
  /// whoever keeps the column.
  fileprivate func cell(
    ofRow row: Int, in records: PseudonymisedRecords, told: Int, by asOf: Day
  ) -> ColumnFilling.Cell? {
    switch self {
    case .tool: return records[.tool, row] == CodeColumn.missing ? nil : .filled(told)
    case .day(let field):
      if let day = records[field, row] { return day <= asOf ? .filled(Quarter.of(day)) : nil }
      return field == .supportStarted && records.refusesSupport(row) ? .needless : nil
    }
  }
}

extension PseudonymisedRecords {
  /// The day on which a source told of what a row is about: what it recorded late may be long past.
  fileprivate func toldDay(_ row: Int) -> Day? {
    self[.recorded, row] ?? self[.received, row] ?? rowDay(row)
  }
}
