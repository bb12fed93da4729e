/// The elements that some tables need, as a tree with a step for every name.
///
/// A value belongs to a *slot*: one element and the outermost element whose end clears it. That
/// is the last element the value's path shares with the row's, so a child's number is there for
/// all of the child's rows and gone before the next child.
struct ElementTree {
  /// What an element of the tree means.
  struct Node {
    /// Slots its text goes to.
    var filled: [Int] = []
    /// Tables of which it is a row.
    var tables: [Int] = []
    /// Slots that end with it.
    var cleared: [Int] = []
    /// Whether it holds elements of the tree and no value of its own.
    var isContainer = false
  }

  /// The number of the element outside of which nothing is looked at.
  static let outside = 0
  /// The number of the document itself.
  static let document = 1

  /// The elements by number; the first two mean nothing.
  private(set) var nodes = [Node(), Node()]
  /// The names in the tree; the number of a name is its place plus one.
  private(set) var names: [String] = []
  /// The slots of every table's columns.
  private(set) var columns: [[Int]] = []
  /// The most columns of a table.
  var widest: Int {
    columns.map(\.count).max() ?? 0
  }

  /// How many slots there are.
  private(set) var slotCount = 0

  private var children: [[Int: Int]] = [[:], [:]]
  private var parents = [outside, outside]
  private var nameNumbers: [String: Int] = [:]
  private var slots: [[Int]: Int] = [:]

  /// Builds the tree of some tables, and of elements that mean nothing and yet are known.
  init(_ tables: [XMLTable], known: [[String]] = []) {
    for table in tables {
      precondition(!table.path.isEmpty, "a table without a path")
      nodes[node(at: table.path)].tables.append(columns.count)
      columns.append(table.columns.map { slot(table.fullPath(of: $0), rowPath: table.path) })
    }
    for index in nodes.indices {
      nodes[index].isContainer = !children[index].isEmpty && nodes[index].filled.isEmpty
    }
    for path in known { _ = node(at: path) }
  }

  /// The elements in an element, in no order.
  func children(of node: Int) -> [(name: String, node: Int)] {
    children[node].map { (names[$0.key - 1], $0.value) }
  }

  /// The child of an element with a name's number.
  func child(of node: Int, number: Int) -> Int? {
    children[node][number]
  }

  /// The number of a name, where it stands in the tree.
  func number(of name: String) -> Int? {
    nameNumbers[name]
  }

  /// The element that holds another.
  func parent(of node: Int) -> Int {
    parents[node]
  }

  /// The name of an element.
  func name(of node: Int) -> String {
    elements(to: node).last ?? ""
  }

  /// The element at the end of a way from the root, where it is in the tree.
  func find(_ path: [String]) -> Int? {
    var node = Self.document
    for name in path {
      guard let number = nameNumbers[name], let child = children[node][number] else { return nil }
      node = child
    }
    return node
  }

  /// Whether an element is a row of a table or has one below it.
  func holdsRows(_ node: Int) -> Bool {
    !nodes[node].tables.isEmpty || children[node].values.contains { holdsRows($0) }
  }

  /// An element from the root, such as `Message/Children`.
  func path(of node: Int) -> String {
    elements(to: node).joined(separator: "/")
  }

  /// Whether the way to an element leads over another.
  func path(of node: Int, starts root: [String]) -> Bool {
    elements(to: node).starts(with: root)
  }

  private func elements(to node: Int) -> [String] {
    guard node > Self.document else { return [] }
    let name = children[parents[node]].first { $0.value == node }.map { names[$0.key - 1] }
    return elements(to: parents[node]) + [name ?? ""]
  }

  /// Where every step leads: the row of an element, the column of a name's number, 0 for others.
  var steps: [Int] {
    let width = names.count + 1
    var steps = [Int](repeating: Self.outside, count: nodes.count * width)
    for (node, children) in children.enumerated() {
      for (name, child) in children {
        steps[node * width + name] = child
      }
    }
    return steps
  }

  private mutating func slot(_ path: [String], rowPath: [String]) -> Int {
    let shared = zip(path, rowPath).prefix { $0 == $1 }.count
    let (filled, scope) = (node(at: path), node(at: Array(path[..<shared])))
    if let known = slots[[filled, scope]] { return known }
    slots[[filled, scope]] = slotCount
    nodes[filled].filled.append(slotCount)
    nodes[scope].cleared.append(slotCount)
    slotCount += 1
    return slotCount - 1
  }

  private mutating func node(at path: [String]) -> Int {
    var node = Self.document
    for name in path {
      node = child(of: node, name: learn(name))
    }
    return node
  }

  private mutating func child(of node: Int, name: Int) -> Int {
    if let child = children[node][name] { return child }
    nodes.append(Node())
    children.append([:])
    parents.append(node)
    children[node][name] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func learn(_ name: String) -> Int {
    if let number = nameNumbers[name] { return number }
    names.append(name)
    nameNumbers[name] = names.count
    return names.count
  }
}
