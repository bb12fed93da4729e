/// The clusters that one key reaches, and which of them may be joined.
///
/// What agrees and does not contradict is drawn as a graph. A connected part is joined whole where
/// no two of its clusters contradict each other; else the key reaches two children, and the part
/// is joined only as far as birth or sex tells its clusters apart.
struct Block {
  /// A join, with the rows that explain it.
  struct Join: Equatable {
    let left: BlockEntry
    let right: BlockEntry

    static func == (lhs: Self, rhs: Self) -> Bool {
      (lhs.left.row, lhs.right.row) == (rhs.left.row, rhs.right.row)
    }
  }

  /// Entries of each cluster, one list for each.
  private let nodes: [[BlockEntry]]
  private let pairing: Pairing

  /// Sorts entries under one key by the cluster they belong to now.
  ///
  /// - Complexity: O(nm) in n entries of m clusters, of which `LinkageSettings` allows few.
  init(_ entries: ArraySlice<BlockEntry>, pairing: Pairing, clusters: inout Clusters) {
    self.pairing = pairing
    var (nodes, roots): ([[BlockEntry]], [Int32]) = ([], [])
    for entry in entries {
      let root = clusters.root(entry.cluster)
      if let position = roots.firstIndex(of: root) {
        nodes[position].append(entry)
      } else {
        roots.append(root)
        nodes.append([entry])
      }
    }
    self.nodes = nodes
  }

  /// The joins that nothing speaks against, and how many a contradiction forbade.
  func joins(
    _ compatibility: Compatibility, on ground: Compatibility.Ground, in clusters: Clusters
  ) -> (joins: [Join], refused: Int) {
    guard nodes.count > 2 else { return join(compatibility, on: ground, in: clusters) }
    let agreeing = graph { agreement($0, $1) != nil }
    let wanted = agreeing.parts.reduce(0) { $0 + $1.count - 1 }
    guard wanted > 0 else { return ([], 0) }
    let compatible = graph {
      compatibility.contradiction(cluster($0), cluster($1), in: clusters, on: ground) == nil
    }
    var joins: [Join] = []
    for part in agreeing.meet(compatible).parts {
      if compatible.isComplete(part) {
        joins += tree(part, agreeing.meet(compatible))
        continue
      }
      let alike = compatible.meet(
        graph { !compatibility.areToldApart(cluster($0), cluster($1), in: clusters) })
      for smaller in agreeing.meet(alike).parts(within: part) where alike.isComplete(smaller) {
        joins += tree(smaller, agreeing.meet(alike))
      }
    }
    return (joins, wanted - joins.count)
  }

  /// The common case of two clusters, without a graph.
  private func join(
    _ compatibility: Compatibility, on ground: Compatibility.Ground, in clusters: Clusters
  ) -> (joins: [Join], refused: Int) {
    guard nodes.count == 2, let agreement = agreement(0, 1) else { return ([], 0) }
    let contradiction = compatibility.contradiction(
      cluster(0), cluster(1), in: clusters, on: ground)
    return contradiction == nil ? ([agreement], 0) : ([], 1)
  }

  private func cluster(_ node: Int) -> Int32 {
    nodes[node][0].cluster
  }

  private func agreement(_ left: Int, _ right: Int) -> Join? {
    for one in nodes[left] {
      for other in nodes[right] where pairing.agree(one.side, other.side) {
        return Join(left: one, right: other)
      }
    }
    return nil
  }

  private func graph(_ condition: (Int, Int) -> Bool) -> SmallGraph {
    SmallGraph(count: nodes.count, condition)
  }

  /// Joins along agreeing pairs only, so that every link can be explained.
  private func tree(_ part: [Int], _ graph: SmallGraph) -> [Join] {
    graph.tree(over: part).compactMap { agreement($0.0, $0.1) }
  }
}
