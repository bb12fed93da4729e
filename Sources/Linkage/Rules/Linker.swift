import Records
import Vocabulary

/// Applies the rules in their order and remembers why rows were joined or kept apart.
struct Linker {
  /// A swap is doubtful by itself, so chance must make up a fifth of what it may elsewhere.
  static let cautionAboutSwaps = 0.2
  /// What a first round joined agrees with more in a second, and fewer are left to agree by chance.
  private static let rounds = 2

  private let persons: Persons
  private let settings: LinkageSettings
  private let compatibility: Compatibility
  private let fields: FieldRules
  private(set) var clusters: Clusters
  private(set) var links: [Link] = []
  private(set) var refused: [String: Int] = [:]

  init(_ persons: Persons, settings: LinkageSettings) {
    self.persons = persons
    self.settings = settings
    compatibility = Compatibility(persons: persons)
    fields = FieldRules(persons: persons, referralDays: settings.referralDays)
    clusters = Clusters(count: persons.count)
    for (row, person) in persons.personOfRow.enumerated()
    where persons.firstRow[Int(person)] != row {
      let first = persons.firstRow[Int(person)]
      links.append(Link(left: first, right: Int32(row), rule: LinkageRule.childReference.id))
    }
  }

  /// Applies the rules that rest on an identifier; the first has made the persons.
  mutating func applyIdentifiers() {
    for rule in LinkageRule.allCases where rule > .childReference && rule < .offence {
      applyIdentifier(rule)
    }
  }

  /// Applies every rule after the first, which made the persons.
  mutating func applyRules() {
    applyIdentifiers()
    let refusedByIdentifiers = refused
    var most = refused
    for _ in 0..<Self.rounds {
      // A join refused in one round may be refused in the next: it is counted once.
      refused = refusedByIdentifiers
      let frequencies = countFrequencies()
      for rule in LinkageRule.allCases where rule.needsRareAgreement {
        applyFields(rule, frequencies)
      }
      most.merge(refused, uniquingKeysWith: max)
    }
    refused = most
  }

  private mutating func applyIdentifier(_ rule: LinkageRule) {
    guard let facts = persons.identifiers(rule) else { return }
    var entries = TokenRules.entries(facts, persons: persons.count)
    let ground: Compatibility.Ground = rule == .referral ? .referral : .identifier
    forEachBlock(&entries) { linker, entries in
      linker.resolve(entries, rule: rule, pairing: .all, on: ground)
    }
  }

  private mutating func applyFields(_ rule: LinkageRule, _ frequencies: Frequencies) {
    var entries = fields.entries(rule, of: clusters)
    let counts = ValueCounts(entries)
    let pairing = FieldRules.pairing(rule)
    var keys: [ChanceBound.Key] = []
    forEachBlock(&entries) { linker, entries in
      keys.append(linker.key(entries, rule: rule, counts: counts, frequencies: frequencies))
    }
    let share = settings.chanceShare * (rule == .swappedBirth ? Self.cautionAboutSwaps : 1)
    let bound = ChanceBound(keys, share: share, ceiling: settings.expectedOthers)
    var position = 0
    forEachBlock(&entries) { linker, entries in
      if bound.allows(keys[position]) {
        linker.resolve(entries, rule: rule, pairing: pairing, on: .fields)
      }
      position += 1
    }
  }

  /// Calls with every run of entries under one key, in order of keys.
  private mutating func forEachBlock(
    _ entries: inout [BlockEntry], _ body: (inout Linker, ArraySlice<BlockEntry>) -> Void
  ) {
    entries.sort(by: BlockEntry.precedes)
    var first = 0
    while first < entries.count {
      var end = first + 1
      while end < entries.count, entries[end].hasKey(of: entries[first]) { end += 1 }
      body(&self, entries[first..<end])
      first = end
    }
  }

  /// Whether a cluster has a pupil number, so that it cannot be joined with most of the others.
  private func hasNumber(_ cluster: Int32) -> Bool {
    clusters.anyMember(cluster) { !persons.presentNumbers.range($0).isEmpty }
  }

  private mutating func key(
    _ entries: ArraySlice<BlockEntry>, rule: LinkageRule, counts: ValueCounts,
    frequencies: Frequencies
  ) -> ChanceBound.Key {
    guard let first = entries.first else { return ChanceBound.Key(expected: 0) }
    let reached = distinctClusters(entries)
    let expected = frequencies.expectedOthers(
      first.high, rule: rule, holders: counts[first.low], block: reached)
    let isNumbered = entries.contains { hasNumber($0.cluster) }
    guard reached > 1, reached <= settings.largestBlock else {
      return ChanceBound.Key(expected: expected, isNumbered: isNumbered)
    }
    let block = Block(entries, pairing: FieldRules.pairing(rule), clusters: &clusters)
    let joins = block.joins(compatibility, on: .fields, in: clusters).joins.count
    return ChanceBound.Key(expected: expected, joins: joins, isNumbered: isNumbered)
  }

  private mutating func resolve(
    _ entries: ArraySlice<BlockEntry>, rule: LinkageRule, pairing: Pairing,
    on ground: Compatibility.Ground
  ) {
    let reached = distinctClusters(entries)
    guard reached > 1 else { return }
    guard reached <= settings.largestBlock else {
      refused[rule.id, default: 0] += reached - 1
      return
    }
    let block = Block(entries, pairing: pairing, clusters: &clusters)
    let (joins, forbidden) = block.joins(compatibility, on: ground, in: clusters)
    if forbidden > 0 { refused[rule.id, default: 0] += forbidden }
    for join in joins {
      clusters.join(join.left.cluster, join.right.cluster)
      links.append(Link(left: join.left.row, right: join.right.row, rule: rule.id))
    }
  }

  private mutating func distinctClusters(_ entries: ArraySlice<BlockEntry>) -> Int {
    guard entries.count > 1 else { return entries.count }
    guard entries.count > 2 else {
      return entries.first.map { clusters.root($0.cluster) }
        == entries.last.map { clusters.root($0.cluster) } ? 1 : 2
    }
    return Set(entries.map { clusters.root($0.cluster) }).count
  }

  private func countFrequencies() -> Frequencies {
    var frequencies = Frequencies()
    var voice = ClusterVoice()
    for root in 0..<Int32(clusters.persons) where clusters.isRoot(root) {
      voice.hear(root, of: clusters, persons: persons)
      for birth in voice.births { frequencies.count(birth: birth) }
      for sex in voice.sexes { frequencies.count(sex: sex) }
    }
    return frequencies
  }
}
