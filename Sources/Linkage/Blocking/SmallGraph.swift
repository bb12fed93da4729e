/// An undirected graph of the few clusters in one block.
struct SmallGraph {
  private let count: Int
  private var edges: [Bool]

  /// Draws an edge between every two nodes that meet a condition.
  ///
  /// - Complexity: O(n²), for blocks that `LinkageSettings` caps.
  init(count: Int, _ condition: (Int, Int) -> Bool) {
    self.count = count
    edges = Array(repeating: false, count: count * count)
    for left in 0..<count {
      for right in (left + 1)..<max(count, left + 1) where condition(left, right) {
        edges[left * count + right] = true
        edges[right * count + left] = true
      }
    }
  }

  /// The edges that stand in both graphs.
  func meet(_ other: SmallGraph) -> SmallGraph {
    SmallGraph(count: count) { hasEdge($0, $1) && other.hasEdge($0, $1) }
  }

  /// Whether two nodes have an edge.
  func hasEdge(_ left: Int, _ right: Int) -> Bool {
    edges[left * count + right]
  }

  /// Connected parts of two nodes or more, each ascending.
  var parts: [[Int]] {
    parts(within: Array(0..<count))
  }

  /// Connected parts of two nodes or more among some nodes, each ascending.
  func parts(within nodes: [Int]) -> [[Int]] {
    var unseen = nodes
    var parts: [[Int]] = []
    while let first = unseen.first {
      let part = [first] + tree(over: unseen).map(\.1)
      unseen.removeAll { part.contains($0) }
      if part.count > 1 { parts.append(part.sorted()) }
    }
    return parts
  }

  /// Edges that connect the first node with every node it reaches within some nodes.
  func tree(over nodes: [Int]) -> [(Int, Int)] {
    guard let first = nodes.first else { return [] }
    var unseen = Array(nodes.dropFirst())
    var reached = [first]
    var tree: [(Int, Int)] = []
    var position = 0
    while position < reached.count {
      let node = reached[position]
      for next in unseen where hasEdge(node, next) {
        reached.append(next)
        tree.append((node, next))
      }
      unseen.removeAll { hasEdge(node, $0) }
      position += 1
    }
    return tree
  }

  /// Whether every two of some nodes have an edge.
  func isComplete(_ nodes: [Int]) -> Bool {
    nodes.indices.allSatisfy { left in
      nodes[(left + 1)...].allSatisfy { hasEdge(nodes[left], $0) }
    }
  }
}
