import Tables
import Vocabulary

/// One indicator: its metadata, and its tables made from the counting base.
protocol Indicator: Sendable {
  /// What it is and is not.
  static var metadata: IndicatorMetadata { get }
  /// What a source must tell for any of its tables to be had; none for what needs no source.
  static var needs: [Requirement] { get }
  /// What must be told for one of its tables, by the name of its breakdown; breakdowns and
  /// categories add theirs.
  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement]
  /// Its tables for every period in which it is shown.
  static func tables(from base: CountingBase) throws -> [DraftTable]
}

extension Indicator {
  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    needs
  }

  /// A table of this indicator.
  static func table(
    _ breakdown: String, _ title: String, _ period: Period, _ dimensions: [Dimension] = [],
    recipe: Recipe, _ cells: [DraftCell]
  ) -> DraftTable {
    DraftTable(
      id: "\(metadata.id).\(breakdown)", indicator: metadata, title: TableTitle(title),
      period: period,
      dimensions: dimensions, recipe: recipe, content: .cells(cells))
  }

  /// A headline of one number.
  static func headline(_ title: String, _ period: Period, _ count: Int) -> DraftTable {
    table(
      "headline", title, period, recipe: .count, [DraftCell(key: [], counted: .count(count))])
  }

  /// A table that says why there are no numbers.
  static func unavailable(
    _ breakdown: String, _ title: String, _ period: Period, because reason: Reason
  ) -> DraftTable {
    DraftTable(
      id: "\(metadata.id).\(breakdown)", indicator: metadata, title: TableTitle(title),
      period: period,
      dimensions: [], recipe: .count, content: .notAvailable(reason: reason))
  }

  /// Shares of subjects by one breakdown, every category shown, unknown as its own row.
  static func shares(
    _ id: String, _ title: String, _ period: Period, of subjects: [Subject],
    by breakdown: Breakdown, base: CountingBase
  ) -> DraftTable {
    let counts = breakdown.counts(of: subjects, base: base)
    let possible = breakdown.possible(of: subjects, counts: counts, base)
    let dimension = breakdown.dimension(base: base)
    return table(
      id, title, period, [dimension], recipe: .proportion,
      dimension.categories.map {
        DraftCell(
          key: [$0.code], counted: .share(counts[$0.code] ?? 0, of: subjects.count),
          possible: possible?[$0.code])
      })
  }

  /// Shares of subjects by several breakdowns, one table each.
  static func shares(
    of title: String, by breakdowns: [Breakdown], _ period: Period, _ subjects: [Subject],
    _ base: CountingBase
  ) -> [DraftTable] {
    breakdowns.map { breakdown in
      shares(
        breakdown.dimension(base: base).id, "\(title), by \(breakdown.words)", period,
        of: subjects, by: breakdown, base: base)
    }
  }

  /// Shares of subjects by one breakdown within each category of another.
  static func shares(
    _ id: String, _ title: String, _ period: Period, of subjects: [Subject],
    by inner: Breakdown, within outer: Breakdown, base: CountingBase
  ) -> DraftTable {
    let counts = Pairs(of: subjects, outer, inner, base)
    let possible = inner.possible(of: subjects, within: outer, base)
    let dimensions = [outer.dimension(base: base), inner.dimension(base: base)]
    return table(
      id, title, period, dimensions, recipe: .proportion,
      dimensions[0].categories.flatMap { row in
        dimensions[1].categories.map { column in
          DraftCell(
            key: [row.code, column.code],
            counted: .share(counts[row.code, column.code], of: counts[row.code]),
            possible: possible[row.code]?[column.code])
        }
      })
  }

  /// Shares of children referred by a breakdown within each setting, for the statements about where
  /// children live.
  static func bySetting(
    _ name: String, _ breakdown: Breakdown, _ period: Period, of subjects: [Subject],
    base: CountingBase
  ) -> DraftTable {
    shares(
      "\(name)_by_setting", "Children referred, by setting and \(breakdown.words)", period,
      of: subjects, by: breakdown, within: .setting, base: base)
  }

  /// A table of two breakdowns, every pair of categories shown.
  static func grid(
    _ id: String, _ title: String, _ period: Period, _ outer: Dimension, _ inner: Dimension,
    recipe: Recipe = .count, _ counted: (String, String) throws -> DraftCell.Counted
  ) rethrows -> DraftTable {
    table(
      id, title, period, [outer, inner], recipe: recipe,
      try outer.categories.flatMap { row in
        try inner.categories.map { column in
          DraftCell(
            key: [row.code, column.code], counted: try counted(row.code, column.code))
        }
      })
  }

  /// Plain counts by one breakdown, every category shown.
  static func counts(
    _ id: String, _ title: String, _ period: Period, _ dimension: Dimension,
    _ counts: [String: Int]
  ) -> DraftTable {
    table(
      id, title, period, [dimension], recipe: .count,
      dimension.categories.map {
        DraftCell(key: [$0.code], counted: .count(counts[$0.code] ?? 0))
      })
  }
}

/// Subjects by two breakdowns.
struct Pairs {
  private let outer: [String]
  private let inner: [String]
  private var counts: [Int]

  init(of subjects: [Subject], _ outer: Breakdown, _ inner: Breakdown, _ base: CountingBase) {
    self.outer = outer.codes(base)
    self.inner = inner.codes(base)
    counts = [Int](repeating: 0, count: self.outer.count * self.inner.count)
    for subject in subjects {
      let group = outer.position(of: subject, base)
      counts[group * self.inner.count + inner.position(of: subject, base)] += 1
    }
  }

  /// Subjects in a category of the outer breakdown.
  subscript(group: String) -> Int {
    inner.reduce(0) { $0 + self[group, $1] }
  }

  /// Subjects in a category of each breakdown.
  subscript(group: String, category: String) -> Int {
    guard let row = outer.firstIndex(of: group), let column = inner.firstIndex(of: category) else {
      return 0
    }
    return counts[row * inner.count + column]
  }
}

extension Dimension {
  /// The members of a closed list as categories, in the list's order.
  static func of<List: Coded>(_ list: List.Type, id: String, label: String) -> Dimension {
    Dimension(
      id: id, label: label, categories: List.entries.map { Category($0.code, $0.label.sentence) })
  }

  /// The same breakdown with a last row for what is not known.
  func withUnknown(_ label: String = "Not known") -> Dimension {
    Dimension(
      id: id, label: self.label, categories: categories + [Category("unknown", label)])
  }
}

extension String {
  /// The text with a capital first letter.
  var sentence: String {
    prefix(1).uppercased() + dropFirst()
  }
}
