/// The sums that rows of a table make, those among them that the table does not show.
///
/// A table of age by sex without its totals still tells how many children there are of each age.
/// Another table may show that number, or have rows of its own that sum to it.
struct ImpliedMargins {
  /// A total and its parts, as codes of all dimensions.
  struct Sum {
    let total: [String]
    let parts: [[String]]
  }

  private let names: [String]
  private let isAdditive: [Bool]
  private let hierarchy: Hierarchy
  private let shown: Set<[String]>
  /// The codes of rows and of implied margins, in the order in which they come.
  private var keys: [[String]]
  private var known: Set<[String]>
  /// The codes of each dimension under the nearest broader one.
  private let children: [[String: [String]]]
  private let parents: [[String: String]]
  /// Which dimensions rows with a code are broken down by: one bit each.
  private var depths: [[String: Set<UInt64>]]

  init(
    _ rows: [[String]], names: [String], isAdditive: [Bool], hierarchy: Hierarchy
  ) {
    self.names = names
    self.isAdditive = isAdditive
    self.hierarchy = hierarchy
    shown = Set(rows)
    known = shown
    keys = rows
    var parents: [[String: String]] = []
    var children: [[String: [String]]] = []
    depths = names.map { _ in [:] }
    for (dimension, name) in names.enumerated() {
      let codes = Set(rows.map { $0[dimension] })
      let all = codes.union([hierarchy.total])
      var own: [String: String] = [:]
      for code in codes {
        if let parent = hierarchy.parent(of: code, in: name, among: all) { own[code] = parent }
      }
      parents.append(own)
      children.append(Dictionary(grouping: own.keys.sorted()) { own[$0] ?? hierarchy.total })
    }
    self.parents = parents
    self.children = children
    for row in rows {
      let depth = depth(row)
      for dimension in names.indices where depth & (1 << UInt64(dimension)) != 0 {
        depths[dimension][row[dimension], default: []].insert(depth)
      }
    }
  }

  private func depth(_ codes: [String]) -> UInt64 {
    codes.indices.reduce(0) { $0 | (codes[$1] == hierarchy.total ? 0 : 1 << UInt64($1)) }
  }

  /// Adds every margin that rows sum to, of one dimension after the other.
  mutating func imply() {
    for dimension in names.indices where isAdditive[dimension] {
      // Again while there are more: a broader category is itself part of another.
      var before = -1
      while keys.count > before {
        before = keys.count
        for group in groups(along: dimension)
        where !known.contains(group.total) && isComplete(group, along: dimension) {
          known.insert(group.total)
          keys.append(group.total)
        }
      }
    }
  }

  /// The sums along a dimension, each with all its parts.
  func sums(along dimension: Int) -> [Sum] {
    groups(along: dimension).filter { group in
      guard known.contains(group.total) else { return false }
      let isShown = shown.contains(group.total) && group.parts.allSatisfy(shown.contains)
      return isShown || isComplete(group, along: dimension)
    }
  }

  /// Rows that differ in one dimension alone, under the broader category of each, in order.
  private func groups(along dimension: Int) -> [Sum] {
    var order: [[String]] = []
    var parts: [[String]: [[String]]] = [:]
    for key in keys {
      guard let parent = parents[dimension][key[dimension]] else { continue }
      var total = key
      total[dimension] = parent
      if parts[total] == nil { order.append(total) }
      parts[total, default: []].append(key)
    }
    return order.map { Sum(total: $0, parts: parts[$0] ?? []) }
  }

  /// Whether nobody is missing: a category without a row is nobody only where the table breaks it
  /// down elsewhere, and one category alone is no breakdown.
  private func isComplete(_ sum: Sum, along dimension: Int) -> Bool {
    let all = children[dimension][sum.total[dimension]] ?? []
    guard all.count > 1 else { return false }
    guard sum.parts.count < all.count else { return true }
    let present = Set(sum.parts.map { $0[dimension] })
    var outer = sum.total
    outer[dimension] = hierarchy.total
    let wanted = depth(outer)
    guard wanted != 0 else { return false }
    return all.allSatisfy { code in
      present.contains(code)
        || (depths[dimension][code] ?? []).contains { $0 & wanted == wanted }
    }
  }
}
