/// Where the rows of a tree are declared, for elements that stand elsewhere.
struct RowPlaces {
  private struct Key: Hashable {
    let name: Int
    let home: Int
  }

  private let tree: ElementTree
  // Rows and what holds rows, by the numbers of their names.
  private let places: [Int: [Int]]
  private let rows: Set<Int>
  private var named: [Key: Int] = [:]
  private var holding: [Key: Int] = [:]

  /// Knows the rows below an element, and what holds rows there.
  ///
  /// - Parameters:
  ///   - tree: The tree.
  ///   - root: The element, from the root.
  init(_ tree: ElementTree, below root: [String]) {
    self.tree = tree
    var places: [Int: [Int]] = [:]
    for parent in tree.nodes.indices where tree.path(of: parent, starts: root) {
      for child in tree.children(of: parent) where tree.holdsRows(child.node) {
        guard let number = tree.number(of: child.name) else { continue }
        places[number, default: []].append(child.node)
      }
    }
    self.places = places.mapValues { $0.sorted() }
    rows = Set(places.values.joined())
  }

  /// Whether an element is a row or holds rows, below the root.
  func isRow(_ node: Int) -> Bool {
    rows.contains(node)
  }

  /// The row of a name that is declared next to an element, below it before elsewhere.
  ///
  /// - Parameters:
  ///   - name: The number of the name.
  ///   - home: The element.
  /// - Returns: The row, or the number for none.
  mutating func row(named name: Int, from home: Int) -> Int {
    guard let all = places[name] else { return ElementTree.outside }
    let key = Key(name: name, home: home)
    if let known = named[key] { return known }
    let found = all.min { way(to: $0, from: home) < way(to: $1, from: home) }
    named[key] = found
    return found ?? ElementTree.outside
  }

  /// The row in an element that has a child of a name.
  ///
  /// - Parameters:
  ///   - name: The number of the child's name.
  ///   - home: The element.
  /// - Returns: The row, or the number for none.
  mutating func row(holding name: Int, in home: Int) -> Int {
    let key = Key(name: name, home: home)
    guard name > 0 else { return ElementTree.outside }
    if let known = holding[key] { return known }
    let found = tree.children(of: home).sorted { $0.name < $1.name }.first { row in
      rows.contains(row.node) && tree.child(of: row.node, number: name) != nil
    }
    holding[key] = found?.node ?? ElementTree.outside
    return found?.node ?? ElementTree.outside
  }

  // How many elements stand between; more than any way where it does not lead down.
  private func way(to node: Int, from home: Int) -> Int {
    var (node, steps) = (node, 0)
    while node > ElementTree.document {
      node = tree.parent(of: node)
      steps += 1
      if node == home { return steps }
    }
    return .max
  }
}
