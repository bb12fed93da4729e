/// Joins editions into tables that read a return of any of them.
///
/// What is read in one way by all editions, or by those that have it at all, is read so. What two
/// editions read in two ways is not read: without the period nobody can tell which is meant.
struct EditionUnion {
  /// The tables, in the order in which they came.
  let tables: [TableFormat]

  /// Joins editions.
  ///
  /// - Parameters:
  ///   - editions: The editions, the earlier first.
  ///   - dates: How the format writes dates where a column says nothing.
  init(_ editions: [Edition], dates: [DateOrder]) {
    var order: [String] = []
    var found: [String: [TableFormat]] = [:]
    for table in editions.flatMap(\.tables) {
      if found[table.id] == nil { order.append(table.id) }
      found[table.id, default: []].append(table)
    }
    tables = order.compactMap { found[$0].flatMap { Self.joined($0, dates: dates) } }
  }

  private static func joined(_ tables: [TableFormat], dates: [DateOrder]) -> TableFormat? {
    guard var joined = tables.last else { return nil }
    var order: [String] = []
    var found: [String: [ColumnFormat]] = [:]
    for column in tables.flatMap(\.columns) {
      if found[column.identity] == nil { order.append(column.identity) }
      found[column.identity, default: []].append(column)
    }
    joined.columns = order.compactMap { identity in
      found[identity].flatMap { self.joined($0, of: tables.count, dates: dates) }
    }
    // A renamed element is two columns, in which senders write the codes of either.
    let codes = Dictionary(grouping: joined.columns, by: \.kin)
      .mapValues { unique($0.flatMap(\.codes)) }
    for place in joined.columns.indices {
      joined.columns[place].codes = codes[joined.columns[place].kin] ?? []
    }
    return joined
  }

  /// Joins a column of several editions; where some lack it, no file needs to have it.
  private static func joined(
    _ columns: [ColumnFormat], of editions: Int, dates: [DateOrder]
  ) -> ColumnFormat? {
    guard var joined = columns.last else { return nil }
    let names = unique(columns.flatMap { [$0.name] + $0.also })
    joined.also = names.filter { $0 != joined.name }
    joined.codes = unique(columns.flatMap(\.codes))
    joined.isRequired = columns.count == editions && columns.allSatisfy(\.isRequired)
    if Set(columns.map(\.dates)).count > 1 {
      joined.dates = unique(columns.flatMap { $0.dates ?? dates })
    }
    if Set(columns.map(\.scheme)).count > 1 { joined.scheme = nil }
    let meanings = Dictionary(grouping: columns.flatMap { Array($0.values) }, by: \.key)
    joined.values = meanings.compactMapValues { pairs in
      Set(pairs.map(\.value)).count == 1 ? pairs[0].value : nil
    }
    return joined
  }

  private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}

extension ColumnFormat {
  /// What makes it the same column in two editions: an element's path, or the first name it had.
  var identity: String {
    path.isEmpty ? origin : "\(path)|\(name)"
  }
}
