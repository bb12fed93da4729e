import Records

/// How many records of each earlier child every cluster of tonight has.
struct ChildTally {
  private var counts: [[ChildID: Int]] = []
  private var formers: [[ChildID: Int]] = []
  /// Those of `counts` that were the child's before anything was merged into it.
  private var own: [[ChildID: Int]] = []
  private var claimed: [[ChildID]]
  private var personsOf: [ChildID: [(person: Int32, cluster: Int)]] = [:]
  private let since: [ChildID: Int]

  init(
    _ clusterOfPerson: [Int32], keys: [Token], persons: [Token: RememberedPerson],
    children: [RememberedChild], places: [ChildID: Int]
  ) {
    let clusters = Int((clusterOfPerson.max() ?? -1) + 1)
    counts = Array(repeating: [:], count: clusters)
    formers = Array(repeating: [:], count: clusters)
    own = Array(repeating: [:], count: clusters)
    claimed = Array(repeating: [], count: clusters)
    since = Dictionary(uniqueKeysWithValues: children.map { ($0.id, $0.since) })
    var first = [Token?](repeating: nil, count: clusters)
    for (person, key) in keys.enumerated() {
      let cluster = Int(clusterOfPerson[person])
      first[cluster] = min(first[cluster] ?? key, key)
      guard let before = persons[key] else { continue }
      counts[cluster][before.child, default: 0] += 1
      if let former = before.former {
        formers[cluster][former, default: 0] += 1
      } else {
        own[cluster][before.child, default: 0] += 1
      }
      personsOf[before.child, default: []].append((Int32(person), cluster))
    }
    claim(first.map { $0 ?? .missing })
  }

  /// Every earlier child goes to the cluster that has most of its own records, then most of all,
  /// the first on a tie: so what was merged into it comes apart under its former id.
  private mutating func claim(_ first: [Token]) {
    var best: [ChildID: Int] = [:]
    for cluster in counts.indices {
      for (child, count) in counts[cluster] {
        guard let other = best[child] else {
          best[child] = cluster
          continue
        }
        let ours = (own[cluster][child] ?? 0, count)
        let theirs = (own[other][child] ?? 0, counts[other][child] ?? 0)
        if ours > theirs || ours == theirs && first[cluster] < first[other] {
          best[child] = cluster
        }
      }
    }
    for (child, cluster) in best { claimed[cluster].append(child) }
    // Sorted into a list of their own: in place every cluster would cost a copy of all.
    claimed = claimed.map { $0.sorted(by: precedes) }
  }

  /// The oldest id first; of one night the smaller.
  private func precedes(_ one: ChildID, _ other: ChildID) -> Bool {
    (since[one] ?? 0, one) < (since[other] ?? 0, other)
  }

  /// The earlier child that a cluster is.
  func winner(of cluster: Int) -> ChildID? {
    claimed[cluster].first
  }

  /// The earlier children that are part of a cluster and of no other with more of their records.
  func claims(of cluster: Int) -> [ChildID] {
    claimed[cluster]
  }

  /// The child of which a cluster was part and which goes to another cluster.
  func origin(of cluster: Int) -> ChildID? {
    most(counts[cluster])
  }

  /// The child that most of a cluster's records were before it was merged into another.
  func former(of cluster: Int) -> ChildID? {
    guard let former = most(formers[cluster]), let count = formers[cluster][former],
      2 * count > counts[cluster].values.reduce(0, +)
    else { return nil }
    return former
  }

  /// The persons of an earlier child that are in a cluster.
  func persons(of child: ChildID, in cluster: Int) -> Set<Int32> {
    Set((personsOf[child] ?? []).filter { $0.cluster == cluster }.map(\.person))
  }

  /// The persons of an earlier child that are in other clusters.
  func persons(of child: ChildID, outside cluster: Int) -> Set<Int32> {
    Set((personsOf[child] ?? []).filter { $0.cluster != cluster }.map(\.person))
  }

  private func most(_ counts: [ChildID: Int]) -> ChildID? {
    counts.max { one, other in
      one.value == other.value ? precedes(other.key, one.key) : one.value < other.value
    }?.key
  }
}
