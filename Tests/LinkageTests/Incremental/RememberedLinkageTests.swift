import Foundation
import Testing

@testable import Linkage

/// Nights of a link that remembers against everything linked again.
struct RememberedLinkageTests {
  private static let isLong = ProcessInfo.processInfo.environment["CONTINUUM_LONG"] != nil

  @Test(arguments: ["dedupe_only", "link_only", "link_and_dedupe"])
  func `sixty nights are what all linked anew is`(type: String) throws {
    var nights = try Nights(
      seed: 11, type: type, largest: Self.isLong ? 600_000 : 1500,
      children: Self.isLong ? 3000 : 150)
    var (grown, shrunk, passed) = (0, 0, nights.known.passedOver)
    for night in 1...60 {
      try nights.night(new: 6, changed: 8, withdrawn: night % 3 == 0 ? 36 : 4)
      let anew = try nights.anew()
      #expect(nights.known.clusters == anew.records.clusters, "night \(night)")
      #expect(nights.known.edges == anew.records.edges, "night \(night)")
      #expect(nights.known.passedOver == anew.records.passedOver, "night \(night)")
      #expect(anew.events.isEmpty && anew.moved == 0)
      for (now, before) in zip(nights.known.passedOver, passed) {
        if now.blocks > before.blocks { grown += 1 }
        if now.blocks < before.blocks { shrunk += 1 }
      }
      passed = nights.known.passedOver
      guard night % 10 == 0 else { continue }
      #expect(
        Self.firsts(nights.known.clusters) == (try FreshCounts.clusters(nights)), "night \(night)")
    }
    #expect(Self.isLong || grown > 2 && shrunk > 2, "\(grown) grown, \(shrunk) shrunk")
    let clusters = Set(nights.known.clusters).count
    #expect(clusters > 50 && clusters < nights.known.count - 30)
  }

  @Test
  func `numbers are kept as a count of records by hand keeps them`() throws {
    var nights = try Nights(seed: 5, type: "dedupe_only", largest: 300, children: 120)
    var kinds: [ClusterEvent.Kind: Int] = [:]
    for night in 1...60 {
      let (before, next) = (Self.numbers(nights), nights.known.nextCluster)
      try nights.night(new: 5, changed: 12, withdrawn: night % 4 == 0 ? 20 : 2)
      let after = Self.numbers(nights)
      #expect(after == Self.replayed(nights, before, next), "night \(night)")
      for event in nights.last.events { kinds[event.kind, default: 0] += 1 }
      check(nights.last.events, before, after, next)
    }
    #expect(ClusterEvent.Kind.allCases.allSatisfy { kinds[$0, default: 0] > 0 }, "\(kinds)")
  }

  /// Events say what the numbers of both nights say.
  private func check(
    _ events: [ClusterEvent], _ before: [String: UInt32], _ after: [String: UInt32], _ next: UInt32
  ) {
    func clusters(_ kinds: ClusterEvent.Kind...) -> Set<UInt32> {
      Set(events.filter { kinds.contains($0.kind) }.map(\.cluster))
    }
    let (old, new) = (Set(before.values), Set(after.values))
    #expect(clusters(.merged, .retired) == old.subtracting(new))
    #expect(clusters(.created, .split) == new.subtracting(old))
    #expect(new.subtracting(old).allSatisfy { $0 >= next })
    let went = before.count { name, cluster in after[name].map { $0 != cluster } ?? false }
    let told = events.filter { [.merged, .split, .moved].contains($0.kind) }
    #expect(told.reduce(0) { $0 + $1.records } == went)
    let gone = events.filter { $0.kind == .retired }
    for event in gone { #expect(before.values.count { $0 == event.cluster } == event.records) }
  }

  /// The number of each record by its name.
  private static func numbers(_ nights: Nights) -> [String: UInt32] {
    Dictionary(
      uniqueKeysWithValues: zip(nights.records, nights.known.clusters).map { ($0.name, $1) })
  }

  /// The same by sets: the part with most of a number's records has it, the oldest of several.
  private static func replayed(
    _ nights: Nights, _ before: [String: UInt32], _ next: UInt32
  ) -> [String: UInt32] {
    let names = nights.records.map(\.name)
    let firsts = firsts(nights.known.clusters)
    let parts = Set(firsts).sorted().map { first in
      names.indices.filter { firsts[$0] == first }.map { names[$0] }
    }
    var claims = [[UInt32]](repeating: [], count: parts.count)
    for number in Set(before.values) {
      let counts = parts.map { part in part.count { before[$0] == number } }
      guard let most = counts.max(), most > 0, let part = counts.firstIndex(of: most) else {
        continue
      }
      claims[part].append(number)
    }
    var (numbers, fresh): ([String: UInt32], UInt32) = ([:], next)
    for (part, names) in parts.enumerated() {
      let number = claims[part].min() ?? fresh
      if claims[part].isEmpty { fresh += 1 }
      for name in names { numbers[name] = number }
    }
    return numbers
  }

  /// The first record of each record's cluster.
  private static func firsts(_ clusters: [UInt32]) -> [UInt32] {
    var firsts: [UInt32: UInt32] = [:]
    return clusters.enumerated().map { record, cluster in
      if let first = firsts[cluster] { return first }
      firsts[cluster] = UInt32(record)
      return UInt32(record)
    }
  }

  @Test
  func `the first night is what a link without a memory finds`() throws {
    let nights = try Nights(seed: 3, type: "link_and_dedupe", largest: 300, children: 200)
    let (table, _, sources) = Nights.table(nights.records)
    let plain = try ProbabilisticLinkage(
      model: nights.model, table: table, sourceNames: sources
    ).link(keeping: 0.01, threshold: 0.5)
    #expect(Self.firsts(nights.known.clusters) == plain.clusterOfRecord)
    #expect(nights.last.linked.pairs.count == plain.pairs.count)
    #expect(
      zip(nights.last.linked.pairs, plain.pairs).allSatisfy {
        ($0.left, $0.right, $0.pattern, $0.score.weight)
          == ($1.left, $1.right, $1.pattern, $1.score.weight)
      })
  }

  @Test
  func `what is sent again as it was costs no pair`() throws {
    var nights = try Nights(seed: 8, type: "dedupe_only", largest: 300, children: 50)
    let (records, clusters) = (nights.records, nights.known.clusters)
    try nights.take(records)
    #expect(nights.last.counts.unchanged == records.count)
    #expect(nights.last.linked.compared == 0 && nights.last.events.isEmpty)
    #expect(nights.known.clusters == clusters)
  }

  @Test
  func `a model in which it matters who stands left is refused`() throws {
    let model = try TextTable.model(
      comparisons: [TextTable.plain("n")], rules: ["l.n = r.m"])
    #expect(throws: LinkageModelError.self) {
      try RememberedLinkage(model: model, threshold: 0.5)
    }
  }
}
