import Records
import Vocabulary

/// How a sender's rows of one kind fill their columns, and when it told them.
struct StreamFilling {
  private let told: QuarterCounts
  /// In the order of ``KeptField/all``.
  let columns: [ColumnFilling]

  /// How the rows of each sender fill their columns, by the sender's first source and by kind.
  static func all(_ rows: ToldRows, _ senders: [Sender], by asOf: Day) -> [StreamFilling?] {
    let streams = rows.streams(firsts: senders.map { senders.firstIndex(of: $0) ?? 0 })
    let count = senders.count * RecordKind.allCases.count
    let tallies = Pieces.map(KeptField.all.count) { place in
      rows.tallies(of: KeptField.all[place], streams, count: count, by: asOf)
    }
    return rows.counts(streams, count: count).enumerated().map { stream, told in
      told.isEmpty ? nil : StreamFilling(told, tallies.map { $0[stream] })
    }
  }

  private init(_ told: QuarterCounts, _ tallies: [ColumnFilling.Tally?]) {
    self.told = told
    columns = tallies.map { ColumnFilling($0 ?? .init(), told: told) }
  }

  /// The last quarter in which a row was told or of which one holds a day, where the time since is too
  /// long a silence for so many rows.
  func silence(before end: Int) -> Int? {
    let heard = (columns.compactMap(\.last) + [told.last].compactMap(\.self)).max()
    return heard.flatMap { told.isSilent(after: $0, before: end) ? $0 : nil }
  }
}
