import Records
import Vocabulary

@testable import Linkage

/// The same rules by brute force: every pair of clusters is compared under every key.
///
/// No sorting, no blocks, no columns; it shares only the expected number of others and the bound on chance with the room.
struct AllPairs {
  struct Entry: Hashable {
    var key: [UInt64]
    var side: [Int]
    var person: Int
  }

  let settings: LinkageSettings
  let persons: [[SentRow]]
  var clusters: [Set<Int>]
  var refused: [String: Int] = [:]

  init(_ rows: [SentRow], settings: LinkageSettings = .standard) {
    self.settings = settings
    var persons: [[SentRow]] = []
    for row in rows {
      let match = persons.firstIndex {
        $0[0].childToken == row.childToken && row.childToken.isPresent
      }
      if let match { persons[match].append(row) } else { persons.append([row]) }
    }
    self.persons = persons
    clusters = persons.indices.map { [$0] }
  }

  mutating func partition() -> Partition {
    for rule in LinkageRule.allCases where rule > .childReference && rule < .offence {
      apply(rule, identifiers(rule), frequencies: nil)
    }
    let refusedByIdentifiers = refused
    var most = refused
    for _ in 1...2 {
      refused = refusedByIdentifiers
      let frequencies = frequencies()
      for rule in LinkageRule.allCases where rule.needsRareAgreement {
        apply(rule, fields(rule), frequencies: frequencies)
      }
      most.merge(refused, uniquingKeysWith: max)
    }
    refused = most
    return Partition(
      children: Set(clusters.map { Set(rows(of: $0).map { "\($0.sender) \($0.line)" }) }))
  }

  func rows(of cluster: Set<Int>) -> [SentRow] {
    cluster.flatMap { persons[$0] }
  }

  private mutating func apply(
    _ rule: LinkageRule, _ entries: [Entry], frequencies: Frequencies?
  ) {
    var keys = Set(entries.map(\.key)).sorted { $0.lexicographicallyPrecedes($1) }
    if let frequencies {
      let found = keys.map { self.found($0, rule, entries, frequencies) }
      let share = settings.chanceShare * (rule == .swappedBirth ? 0.2 : 1)
      let bound = ChanceBound(found, share: share, ceiling: settings.expectedOthers)
      keys = zip(keys, found).filter { bound.allows($0.1) }.map(\.0)
    }
    for key in keys {
      let block = entries.filter { $0.key == key }
      let reached = clusters.filter { cluster in block.contains { cluster.contains($0.person) } }
      guard reached.count > 1 else { continue }
      if reached.count > settings.largestBlock {
        refused[rule.id, default: 0] += reached.count - 1
        continue
      }
      join(reached, block, rule)
    }
  }

  /// What chance and the rule bring at a key before the rule has joined anything.
  private func found(
    _ key: [UInt64], _ rule: LinkageRule, _ entries: [Entry], _ frequencies: Frequencies
  ) -> ChanceBound.Key {
    let block = entries.filter { $0.key == key }
    let reached = clusters.filter { cluster in block.contains { cluster.contains($0.person) } }
    let birth = Int32(bitPattern: UInt32(key[0]))
    let holders = entries.count { $0.key.dropFirst(2) == key.dropFirst(2) }
    let expected = frequencies.expectedOthers(
      PersonKey(birth: birth, sex: UInt8(key[1])),
      alternative: rule == .swappedBirth ? BirthAgreement.swap(Day(number: birth)) : nil,
      holders: holders, block: reached.count)
    let isTooLarge = reached.count > settings.largestBlock
    let joins = isTooLarge ? 0 : joined(reached, block, rule).parts.reduce(0) { $0 + $1.count - 1 }
    return ChanceBound.Key(
      expected: expected, joins: joins, isNumbered: reached.contains { hasNumber(rows(of: $0)) })
  }

  /// The clusters to be joined, by position, and how many joins their agreement asks for.
  private func joined(
    _ reached: [Set<Int>], _ block: [Entry], _ rule: LinkageRule
  ) -> (parts: [[Int]], wanted: Int) {
    let pairs = self
    let agree = { (left: Int, right: Int) in
      block.contains { one in
        reached[left].contains(one.person)
          && block.contains {
            reached[right].contains($0.person) && pairs.sidesAgree(rule, one, $0)
          }
      }
    }
    let fits = { (left: Int, right: Int) in
      !pairs.contradict(pairs.rows(of: reached[left]), pairs.rows(of: reached[right]), rule)
    }
    let alike = { (left: Int, right: Int) in
      fits(left, right)
        && !pairs.areApart(pairs.rows(of: reached[left]), pairs.rows(of: reached[right]))
    }
    let all = Array(reached.indices)
    var joined: [[Int]] = []
    for part in parts(all, { agree($0, $1) && fits($0, $1) }) {
      if isComplete(part, fits) {
        joined.append(part)
      } else {
        joined += parts(part) { agree($0, $1) && alike($0, $1) }.filter { isComplete($0, alike) }
      }
    }
    return (joined, parts(all, agree).reduce(0) { $0 + $1.count - 1 })
  }

  private mutating func join(_ reached: [Set<Int>], _ block: [Entry], _ rule: LinkageRule) {
    let (joined, wanted) = joined(reached, block, rule)
    let made = joined.reduce(0) { $0 + $1.count - 1 }
    if wanted > made { refused[rule.id, default: 0] += wanted - made }
    for part in joined {
      let whole = part.reduce(into: Set<Int>()) { $0.formUnion(reached[$1]) }
      clusters.removeAll { whole.isSuperset(of: $0) }
      clusters.append(whole)
    }
  }

  /// Connected parts by spreading from node to node until nothing is added.
  private func parts(_ nodes: [Int], _ edge: (Int, Int) -> Bool) -> [[Int]] {
    var found: [Set<Int>] = []
    for node in nodes where !found.contains(where: { $0.contains(node) }) {
      var part: Set<Int> = [node]
      while let next = nodes.first(where: { candidate in
        !part.contains(candidate) && part.contains { edge($0, candidate) }
      }) {
        part.insert(next)
      }
      found.append(part)
    }
    return found.filter { $0.count > 1 }.map { $0.sorted() }
  }

  private func isComplete(_ part: [Int], _ edge: (Int, Int) -> Bool) -> Bool {
    part.allSatisfy { left in part.allSatisfy { $0 == left || edge(left, $0) } }
  }

  private func sidesAgree(_ rule: LinkageRule, _ one: Entry, _ other: Entry) -> Bool {
    switch rule {
    case .offence, .incidentDay: one.side != other.side
    case .referralDay: one.side[0] != other.side[0] && one.side[1] + other.side[1] < 2
    case .swappedBirth: one.side != other.side
    case .twoMoreFields: one.side != other.side || one.side == [255]
    default: true
    }
  }

  private func frequencies() -> Frequencies {
    var frequencies = Frequencies()
    for cluster in clusters {
      for birth in Set(rows(of: cluster).compactMap(\.birth)) {
        Day(iso: birth).map { frequencies.count(birth: $0.number) }
      }
      for sex in Set(rows(of: cluster).compactMap(\.sex)) where sex != .notStated {
        frequencies.count(sex: UInt8(sex.rawValue))
      }
    }
    return frequencies
  }
}
