import Foundation

/// Makes clusters of scored pairs: connected records, parted where they contradict each other.
struct ClusterBuilder: Sendable {
  /// Makes what scores pairs that are not given; each worker has its own.
  let scorer: @Sendable () -> PairScorer
  /// Whether no cluster may hold a pair.
  let forbid: @Sendable (ScoredPair) -> Bool
  /// The weight at which two records by themselves are one child.
  let threshold: Double
  /// How far below that a pair still brings its records together to be weighed with others.
  var reach = usualReach
  /// The chance that a record must have in its part where others would have it too; 0 asks none.
  var clarity = 0.0
  /// What a reviewer says of a pair: that it is one child or that it is not.
  var decided: @Sendable (ScoredPair) -> Bool? = { _ in nil }

  /// How far below the threshold pairs bring records together, in bits.
  static let usualReach = 3.5
  /// What is held against a pair that no cluster may hold.
  private static let forbidden = -1e6
  /// What is held for a pair that a reviewer says is one child.
  private static let demanded = 1e5
  /// Weights beyond this say the same.
  private static let certain = 60.0
  /// Components above this are joined without a table of all pairs.
  private static let largestPartition = 256

  /// The cluster of every record, numbered by first member.
  func clusters(of pairs: [ScoredPair], records: Int) -> [UInt32] {
    let edges = pairs.filter { $0.score.weight >= threshold - reach || decided($0) == true }
    var labels = Array(0..<UInt32(records))
    split(edges, &labels, records: records)
    return labels
  }

  private func split(_ edges: [ScoredPair], _ labels: inout [UInt32], records: Int) {
    var connected = RecordComponents(records: records)
    for edge in edges { connected.connect(edge.left, edge.right) }
    let roots = edges.map { connected.root(of: $0.left) }
    var starts = [Int](repeating: 0, count: records + 1)
    for root in roots { starts[Int(root) + 1] += 1 }
    for record in 0..<records { starts[record + 1] += starts[record] }
    var (places, grouped) = (starts, [Int](repeating: 0, count: edges.count))
    for (edge, root) in roots.enumerated() {
      grouped[places[Int(root)]] = edge
      places[Int(root)] += 1
    }
    let components = (0..<records).lazy.map { starts[$0]..<starts[$0 + 1] }
      .filter { !$0.isEmpty }
    for (member, first) in settled(components.map { grouped[$0] }, edges) {
      labels[Int(member)] = first
    }
  }

  /// The members of all components, each with the first of its cluster; workers share them.
  private func settled(
    _ components: [ArraySlice<Int>], _ edges: [ScoredPair]
  ) -> [(member: UInt32, first: UInt32)] {
    let size = max(1024, (components.count + Workers.count * 4 - 1) / (Workers.count * 4))
    return Workers.map((components.count + size - 1) / size) { piece in
      let scorer = scorer()
      return components[piece * size..<min(components.count, (piece + 1) * size)].flatMap {
        settled($0.map { edges[$0] }, scorer)
      }
    }.flatMap { $0 }
  }

  /// The members of a component, each with the first of its cluster.
  private func settled(
    _ edges: [ScoredPair], _ scorer: PairScorer
  ) -> [(member: UInt32, first: UInt32)] {
    if edges.count == 1 {
      let edge = edges[0]
      return weight(edge) > 0 ? [(edge.right, edge.left)] : []
    }
    let members = Set(edges.flatMap { [$0.left, $0.right] }).sorted()
    let parts =
      members.count <= Self.largestPartition
      ? exact(edges, members, scorer) : joined(edges, members, scorer)
    var firsts: [Int: UInt32] = [:]
    return zip(members, parts).map { member, part in
      let first = firsts[part] ?? member
      firsts[part] = first
      return (member, first)
    }
  }

  private func exact(
    _ edges: [ScoredPair], _ members: [UInt32], _ scorer: PairScorer
  ) -> [Int] {
    let weights = matrix(edges, members, scorer)
    let parts = SignedPartition.of(weights)
    guard clarity > 0, Set(parts).count > 1 else { return parts }
    return Rivals(weights, parts).cut(below: clarity)
  }

  // A component too large for a table of all its pairs.
  private func joined(
    _ edges: [ScoredPair], _ members: [UInt32], _ scorer: PairScorer
  ) -> [Int] {
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    var (known, neighbours): ([(one: Int, other: Int, weight: Double)], [[Int: Double]]) = (
      [], Array(repeating: [:], count: members.count)
    )
    for edge in edges {
      guard let one = places[edge.left], let other = places[edge.right] else { continue }
      known.append((one, other, weight(edge)))
      neighbours[one][other] = weight(edge)
      neighbours[other][one] = weight(edge)
    }
    var joining = GreedyJoining(count: members.count, known: known) { [neighbours] one, other in
      neighbours[one][other]
        ?? weight(scorer.pair(min(members[one], members[other]), max(members[one], members[other])))
    }
    let parts = joining.parts()
    return clarity > 0 ? Rivals(neighbours, parts).cut(below: clarity) : parts
  }

  private func matrix(
    _ edges: [ScoredPair], _ members: [UInt32], _ scorer: PairScorer
  ) -> [[Double]] {
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
