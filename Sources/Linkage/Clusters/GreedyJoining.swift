/// Parts a component that is too large for a table of all its pairs: joins the strongest first.
///
/// Parts are tried in order of the weights of the pairs that are known between them. A join is made
/// only where all pairs between both parts, the absent ones weighed too, add up to more than 0, so
/// that no contradiction is joined by way of others.
///
/// > Source: greedy additive joining after M. Keuper et al. (2015), Efficient decomposition of image
/// > and mesh graphs.
struct GreedyJoining {
  private let weight: (Int, Int) -> Double
  private var members: [[Int]]
  /// By part, the sums of the known pairs between it and others.
  private var sums: [[Int: Double]]
  private var heap: [Candidate] = []

  private struct Candidate {
    let sum: Double
    let one: Int
    let other: Int

    // The larger sum first, then the earlier parts.
    func precedes(_ rival: Self) -> Bool {
      sum != rival.sum ? sum > rival.sum : (one, other) < (rival.one, rival.other)
    }
  }

  /// Prepares records, each a part of its own.
  ///
  /// - Parameters:
  ///   - count: How many records there are.
  ///   - known: The pairs that are known, each once.
  ///   - weight: What any pair weighs, known or not.
  init(
    count: Int, known: [(one: Int, other: Int, weight: Double)],
    weight: @escaping (Int, Int) -> Double
  ) {
    self.weight = weight
    members = (0..<count).map { [$0] }
    sums = Array(repeating: [:], count: count)
    for pair in known {
      sums[pair.one][pair.other] = pair.weight
      sums[pair.other][pair.one] = pair.weight
      push(pair.one, pair.other)
    }
  }

  /// The part of each record.
  mutating func parts() -> [Int] {
    while let best = pop() {
      guard best.sum == sums[best.one][best.other] else { continue }
      let all = members[best.one].reduce(0.0) { sum, one in
        members[best.other].reduce(sum) { $0 + weight(one, $1) }
      }
      if all > 0 { join(best.one, best.other) }
    }
    var parts = Array(members.indices)
    for (part, members) in members.enumerated() {
      for record in members { parts[record] = part }
    }
    return parts
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (kept, gone) = members[one].count >= members[other].count ? (one, other) : (other, one)
    members[kept] += members[gone]
    members[gone] = []
    let moved = sums[gone]
    sums[gone] = [:]
    sums[kept][gone] = nil
    for (part, sum) in moved where part != kept {
      sums[part][gone] = nil
      sums[kept][part, default: 0] += sum
      sums[part][kept] = sums[kept][part]
      push(kept, part)
    }
  }

  // MARK: Heap

  private mutating func push(_ one: Int, _ other: Int) {
    guard let sum = sums[one][other], sum > 0 else { return }
    heap.append(Candidate(sum: sum, one: min(one, other), other: max(one, other)))
    var place = heap.count - 1
    while place > 0, heap[place].precedes(heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func pop() -> Candidate? {
    guard let best = heap.first else { return nil }
    heap[0] = heap[heap.count - 1]
    heap.removeLast()
    var place = 0
    while place * 2 + 1 < heap.count {
      var child = place * 2 + 1
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(heap[place]) else { break }
      heap.swapAt(place, child)
      place = child
    }
    return best
  }
}
