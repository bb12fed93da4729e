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
  /// The entries of the rule that is applied.
  private var listed: [BlockEntry] = []
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

  /// Applies the rules that rest on what records say, after those that rest on an identifier.
  mutating func applyFields() {
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
    let entries = BlockEntries(TokenRules.entries(facts, persons: persons.count))
    let ground: Compatibility.Ground = rule == .referral ? .referral : .identifier
    for block in entries.inOrder(entries.blocks) {
      resolve(entries.shared[block], rule: rule, pairing: .all, on: ground)
    }
  }

  private mutating func applyFields(_ rule: LinkageRule, _ frequencies: Frequencies) {
    fields.list(rule, of: clusters, in: &listed)
    let (counts, entries) = (ValueCounts(listed), BlockEntries(listed))
    var keys: [ChanceBound.Key] = []
    keys.reserveCapacity(entries.blocks.count + entries.alone.count)
    for block in entries.blocks {
      keys.append(
        key(entries.shared[block], rule: rule, counts: counts, frequencies: frequencies))
    }
    for place in entries.alone {
      keys.append(key(of: listed[Int(place)], reached: 1, rule, counts, frequencies))
    }
    let share = settings.chanceShare * (rule == .swappedBirth ? Self.cautionAboutSwaps : 1)
    let bound = ChanceBound(keys, share: share, ceiling: settings.expectedOthers)
    let pairing = FieldRules.pairing(rule)
    let allowed = zip(entries.blocks, keys).filter { bound.allows($0.1) }.map(\.0)
    for block in entries.inOrder(allowed) {
      resolve(entries.shared[block], rule: rule, pairing: pairing, on: .fields)
    }
  }

  private mutating func key(
    _ entries: ArraySlice<BlockEntry>, rule: LinkageRule, counts: ValueCounts,
    frequencies: Frequencies
  ) -> ChanceBound.Key {
    let reached = distinctClusters(entries)
    var key = key(of: entries[entries.startIndex], reached: reached, rule, counts, frequencies)
    key.isNumbered = entries.contains { $0.isNumbered }
    let pairing = FieldRules.pairing(rule)
    guard reached > 1, reached <= settings.largestBlock, key.expected < settings.expectedOthers,
      pairing.agreeAnywhere(entries)
    else { return key }
    let block = Block(entries, pairing: pairing, clusters: &clusters)
    key.joins = block.joins(compatibility, on: .fields, in: clusters).joins.count
    return key
  }

  private func key(
    of entry: BlockEntry, reached: Int, _ rule: LinkageRule, _ counts: ValueCounts,
    _ frequencies: Frequencies
  ) -> ChanceBound.Key {
    let expected = frequencies.expectedOthers(
      entry.high, rule: rule, holders: counts[entry.low], block: reached)
    return ChanceBound.Key(expected: expected, isNumbered: entry.isNumbered)
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

  /// The clusters that entries belong to now, of which there are hardly ever more than a few.
  private mutating func distinctClusters(_ entries: ArraySlice<BlockEntry>) -> Int {
    guard entries.count > 1 else { return entries.count }
    guard entries.count > 2 else {
      return entries.first.map { clusters.root($0.cluster) }
        == entries.last.map { clusters.root($0.cluster) } ? 1 : 2
    }
    let roots = entries.map { clusters.root($0.cluster) }.sorted()
    return 1 + zip(roots, roots.dropFirst()).count { $0 != $1 }
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
