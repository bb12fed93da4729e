public import Tables
public import Vocabulary

/// A financial year that stands still, with its tables as they were first counted: rows that arrive
/// later move nothing.
public struct KeptYear: Sendable, Codable {
  /// The calendar year in which it ends.
  public let ending: Int
  /// The reference date up to which its figures know anything.
  public let seen: Day
  /// The reference date of the run that froze it, whose figures these are; none where it was kept
  /// before runs told it.
  public let frozenOn: Day?
  /// Its tables.
  public let tables: [DraftTable]

  /// Keeps a year.
  ///
  /// - Parameters:
  ///   - ending: The calendar year in which it ends.
  ///   - seen: The reference date up to which its figures know anything.
  ///   - frozenOn: The reference date of the run that froze it.
  ///   - tables: Its tables.
  public init(ending: Int, seen: Day, frozenOn: Day?, tables: [DraftTable]) {
    self.ending = ending
    self.seen = seen
    self.frozenOn = frozenOn
    self.tables = tables
  }

  /// The kept tables in tonight's words, which an update of the program may have changed; tables
  /// that are new come in, none goes.
  func tables(in tonight: [DraftTable]) -> [DraftTable] {
    let kept = Dictionary(tables.map { (Self.name($0), $0) }, uniquingKeysWith: { one, _ in one })
    let names = Set(tonight.map(Self.name))
    return tonight.map { table in kept[Self.name(table)].map { $0.worded(as: table) } ?? table }
      + tables.filter { !names.contains(Self.name($0)) }
  }

  /// The count of a cell, where the table is there.
  func count(_ table: String, _ key: [String]) -> Int? {
    for own in tables where own.id == table && own.period.kind == .financialYear {
      guard case .cells(let cells) = own.content else { return nil }
      for cell in cells where cell.key == key {
        if case .count(let count) = cell.counted { return count }
      }
    }
    return nil
  }

  private static func name(_ table: DraftTable) -> [String] {
    [table.id, table.period.kind.rawValue, table.period.code]
  }
}

extension DraftTable {
  /// The same counts in the words of another table.
  fileprivate func worded(as other: DraftTable) -> DraftTable {
    DraftTable(
      id: id, indicator: other.indicator, title: other.title, period: other.period,
      dimensions: dimensions.enumerated().map { place, dimension in
        guard other.dimensions.indices.contains(place), other.dimensions[place].id == dimension.id
        else { return dimension }
        return dimension.worded(as: other.dimensions[place])
      }, recipe: recipe, content: content)
  }
}

extension Dimension {
  fileprivate func worded(as other: Dimension) -> Dimension {
    let labels = Dictionary(
      other.categories.map { ($0.code, $0.label) }, uniquingKeysWith: { one, _ in one })
    return Dimension(
      id: id, label: other.label,
      categories: categories.map { .init($0.code, labels[$0.code] ?? $0.label) })
  }
}
