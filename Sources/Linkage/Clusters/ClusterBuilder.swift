import Foundation

/// Makes clusters of scored pairs: connected records, parted where they contradict each other.
struct ClusterBuilder {
  let scorer: PairScorer
  /// Whether no cluster may hold a pair.
  let forbid: (ScoredPair) -> Bool
  /// The weight at which two records by themselves are one child.
  let threshold: Double
  /// How far below that a pair still brings its records together to be weighed with others.
  var reach = 3.5
  /// The chance that a record must have in its part where others would have it too; 0 asks none.
  var clarity = 0.0
  /// What a reviewer says of a pair: that it is one child or that it is not.
  var decided: (ScoredPair) -> Bool? = { _ in nil }

  /// What is held against a pair that no cluster may hold.
  private static let forbidden = -1e6
  /// What is held for a pair that a reviewer says is one child.
  private static let demanded = 1e5
  /// Weights beyond this say the same.
  private static let certain = 60.0
  private static let largestPartition = 256

  /// The cluster of every record, numbered by first member.
  func clusters(of pairs: [ScoredPair], records: Int) -> [UInt32] {
    let edges = pairs.filter { $0.score.weight >= threshold - reach || decided($0) == true }
    var labels = Array(0..<UInt32(records))
    split(edges, &labels, records: records)
    return labels
  }

  private func split(_ edges: [ScoredPair], _ labels: inout [UInt32], records: Int) {
    var components = RecordComponents(records: records)
    for edge in edges { components.connect(edge.left, edge.right) }
    let roots = edges.map { components.root(of: $0.left) }
    var starts = [Int](repeating: 0, count: records + 1)
    for root in roots { starts[Int(root) + 1] += 1 }
    for record in 0..<records { starts[record + 1] += starts[record] }
    var (places, grouped) = (starts, [Int](repeating: 0, count: edges.count))
    for (edge, root) in roots.enumerated() {
      grouped[places[Int(root)]] = edge
      places[Int(root)] += 1
    }
    for record in 0..<records where starts[record] < starts[record + 1] {
      settle(grouped[starts[record]..<starts[record + 1]].map { edges[$0] }, &labels)
    }
  }

  private func settle(_ edges: [ScoredPair], _ labels: inout [UInt32]) {
    if edges.count == 1 {
      let edge = edges[0]
      if weight(edge) > 0 { labels[Int(edge.right)] = labels[Int(edge.left)] }
      return
    }
    let members = Set(edges.flatMap { [$0.left, $0.right] }).sorted()
    guard members.count <= Self.largestPartition else {
      divide(edges, members, &labels)
      return
    }
    let weights = matrix(edges, members)
    var parts = SignedPartition.of(weights)
    if clarity > 0 { parts = Rivals(weights, parts).cut(below: clarity) }
    var firsts: [Int: UInt32] = [:]
    for (place, member) in members.enumerated() {
      labels[Int(member)] = firsts[parts[place]] ?? member
      if firsts[parts[place]] == nil { firsts[parts[place]] = member }
    }
  }

  // A component too large to part as a whole loses its weaker half of edges first.
  private func divide(_ edges: [ScoredPair], _ members: [UInt32], _ labels: inout [UInt32]) {
    let places = Dictionary(
      uniqueKeysWithValues: members.enumerated().map { ($1, UInt32($0)) })
    let ordered = edges.sorted { $0.score.weight > $1.score.weight }
    var components = RecordComponents(records: members.count)
    var sizes = [Int](repeating: 1, count: members.count)
    var kept: [ScoredPair] = []
    for edge in ordered {
      let one = components.root(of: places[edge.left] ?? 0)
      let other = components.root(of: places[edge.right] ?? 0)
      if one != other {
        guard sizes[Int(one)] + sizes[Int(other)] <= Self.largestPartition else { continue }
        components.connect(one, other)
        sizes[Int(min(one, other))] = sizes[Int(one)] + sizes[Int(other)]
      }
      kept.append(edge)
    }
    var groups: [UInt32: [ScoredPair]] = [:]
    for edge in kept {
      groups[components.root(of: places[edge.left] ?? 0), default: []].append(edge)
    }
    for root in groups.keys.sorted() { settle(groups[root] ?? [], &labels) }
  }

  private func matrix(_ edges: [ScoredPair], _ members: [UInt32]) -> [[Double]] {
    var matrix = [[Double]](
      repeating: [Double](repeating: .nan, count: members.count), count: members.count)
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    for edge in edges {
      guard let one = places[edge.left], let other = places[edge.right] else { continue }
      matrix[one][other] = weight(edge)
      matrix[other][one] = matrix[one][other]
    }
    for one in members.indices {
      matrix[one][one] = 0
      for other in members.indices.dropFirst(one + 1) where matrix[one][other].isNaN {
        matrix[one][other] = weight(scorer.pair(members[one], members[other]))
        matrix[other][one] = matrix[one][other]
      }
    }
    return matrix
  }

  private func weight(_ pair: ScoredPair) -> Double {
    if let isOne = decided(pair) { return isOne ? Self.demanded : Self.forbidden }
    if forbid(pair) { return Self.forbidden }
    return max(-Self.certain, min(Self.certain, pair.score.weight - threshold))
  }
}
