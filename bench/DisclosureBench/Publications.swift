import Disclosure

/// Every table of a form up to so many children, and what the program publishes of each.
///
/// A reader can run the program too. What it could stand for is the set of tables of which the
/// program makes the same publication, and no smaller one is thinkable.
struct Publications {
  /// The form of the tables.
  enum Form: CaseIterable {
    /// Three categories and their total.
    case row
    /// Two by two categories with all margins.
    case grid
    /// Two by two categories of which only the total of all is shown.
    case gridWithoutMargins
  }

  let form: Form
  let policy: PublicPolicy
  /// The most children of a table.
  let most: Int

  /// What was found of the publications of which all tables are among those tried: those that show
  /// how many children there are, and of the others those with at most half as many.
  struct Findings {
    /// How many tables were tried.
    var tables = 0
    /// How many publications there are.
    var publications = 0
    /// How many hidden counts they have.
    var hidden = 0
    /// How many of them have values that are closer together than the policy wants.
    var narrow = 0
    /// How many of them have one value alone.
    var exact = 0
    /// The most children of a table of which a count has one value alone.
    var mostExact = 0
    /// How many tables were refused.
    var refused = 0
    /// Some of the narrow ones, for whoever looks into them.
    var examples: [String] = []
  }

  /// Publishes every table and looks at each publication.
  func findings() throws -> Findings {
    let protection = try TableProtection(policy: policy)
    var found = Findings()
    var sources: [[String]: [[Int]]] = [:]
    forEachTable { counts in
      found.tables += 1
      guard let published = try? protection.protect([table(counts)]) else {
        found.refused += 1
        return
      }
      sources[published.tables[0].rows.map { $0[$0.count - 1] }, default: []].append(
        table(counts).rows.map { Int($0[$0.count - 1]) ?? 0 })
    }
    for (texts, all) in sources.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where isWhole(texts, all) {
      found.publications += 1
      for place in texts.indices where texts[place] == policy.symbol {
        look(at: Set(all.map { $0[place] }), texts, all, &found)
      }
    }
    return found
  }

  private func isWhole(_ texts: [String], _ all: [[Int]]) -> Bool {
    if texts.last != policy.symbol {
      return all.allSatisfy { ($0.last ?? 0) + policy.base <= most }
    }
    return all.contains { 2 * ($0.last ?? 0) <= most }
  }

  private func look(
    at values: Set<Int>, _ texts: [String], _ all: [[Int]], _ found: inout Findings
  ) {
    found.hidden += 1
    guard let least = values.min(), let greatest = values.max(),
      greatest - least < policy.width || greatest < policy.threshold
    else { return }
    found.narrow += 1
    if values.count == 1 {
      found.exact += 1
      found.mostExact = max(found.mostExact, all.compactMap(\.last).max() ?? 0)
    }
    if found.examples.count < 5 {
      found.examples.append("\(texts) stands for \(all.prefix(6)) alone")
    }
  }

  private func forEachTable(_ body: ([Int]) -> Void) {
    let count = form == .row ? 3 : 4
    func fill(_ counts: [Int], _ rest: Int) {
      if counts.count == count { return body(counts) }
      for next in 0...rest { fill(counts + [next], rest - next) }
    }
    fill([], most)
  }

  private func table(_ counts: [Int]) -> CountTable {
    let total = counts.reduce(0, +)
    let rows: [[String]]
    switch form {
    case .row:
      rows = zip(["a", "b", "c"], counts).map { [$0, "\($1)"] } + [["Total", "\(total)"]]
      return CountTable(id: "row", columns: ["age", "count"], rows: rows)
    case .grid, .gridWithoutMargins:
      let inner = [["a", "m"], ["a", "f"], ["b", "m"], ["b", "f"]]
      let margins: [([String], Int)] = [
        (["a", "Total"], counts[0] + counts[1]), (["b", "Total"], counts[2] + counts[3]),
        (["Total", "m"], counts[0] + counts[2]), (["Total", "f"], counts[1] + counts[3]),
      ]
      rows =
        zip(inner, counts).map { $0 + ["\($1)"] }
        + (form == .grid ? margins.map { $0.0 + ["\($0.1)"] } : [])
        + [["Total", "Total", "\(total)"]]
      return CountTable(id: "grid", columns: ["age", "sex", "count"], rows: rows)
    }
  }
}
