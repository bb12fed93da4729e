/// Declared columns that a file does not have, with the undeclared ones that look like them.
struct NearHeaders {
  /// Two that look alike.
  struct Pair: Equatable {
    /// Place of the declared column in the table.
    let column: Int
    /// Place of the header in the file.
    let header: Int
  }

  /// The pairs, each column and each header at most once, in the table's order.
  let pairs: [Pair]

  /// Pairs what looks most alike first.
  ///
  /// - Parameters:
  ///   - columns: The table's columns.
  ///   - absent: The places of those that the file does not have.
  ///   - header: The file's header.
  ///   - undeclared: The places of headers that no column declares.
  init(_ columns: [ColumnFormat], absent: [Int], header: [String], undeclared: [Int]) {
    let sent = undeclared.map { ($0, HeaderWords(header[$0])) }
    var found: [(pair: Pair, distance: Int)] = []
    for column in absent where columns[column].isRead {
      for (place, words) in sent {
        guard let distance = Self.distance(columns[column], words, header[place]) else {
          continue
        }
        found.append((Pair(column: column, header: place), distance))
      }
    }
    found.sort {
      ($0.distance, $0.pair.column, $0.pair.header) < ($1.distance, $1.pair.column, $1.pair.header)
    }
    var (columns, headers): (Set<Int>, Set<Int>) = ([], [])
    pairs = found.filter { found in
      guard !columns.contains(found.pair.column), !headers.contains(found.pair.header) else {
        return false
      }
      columns.insert(found.pair.column)
      headers.insert(found.pair.header)
      return true
    }.map(\.pair).sorted { $0.column < $1.column }
  }

  /// How far a header is from a column's nearest name; nothing where it is not near.
  private static func distance(
    _ column: ColumnFormat, _ header: HeaderWords, _ sent: String
  ) -> Int? {
    ([column.name] + column.also).map { HeaderWords($0) }.compactMap { name in
      if name.bare == header.bare { return 0 }
      // What looks personal is not excused for meaning nearly the same.
      if name.meaning == header.meaning, PersonalColumn.kind(of: sent) == nil { return 1 }
      let distance = NearestSpelling.distance(name.letters, header.letters)
      let shorter = min(name.letters.count, header.letters.count)
      return shorter >= 4 && distance <= max(1, shorter / 4) ? distance : nil
    }.min()
  }
}

extension ColumnFormat {
  /// Whether the column's cells are looked at.
  fileprivate var isRead: Bool {
    switch use {
    case .field, .part, .ethnicityScheme: true
    case .drop, .refuse: false
    }
  }
}
