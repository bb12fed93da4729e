import Records
import Vocabulary

/// Gives tonight's clusters the ids that their records had, and says what became of ids.
struct Register {
  let records: PseudonymisedRecords
  let persons: Persons
  let known: PersonKeys
  let units: Units
  let linker: Linker

  /// The rows with their children, and what to remember.
  func links(
    of night: Night, remembering memory: LinkageMemory, version: String, run: Int
  ) -> NightlyLinks {
    let names = names(of: night.clusters)
    let joins = WeighedJoins(night, units: units, persons: persons)
    var children = ChildRegister(memory, run: run)
    let ids = children.settle(
      names.ids, of: names.childOfPerson, keys: known.keys,
      reasons: ChangeReasons(night, units: units, persons: persons))
    let order = ids.indices.sorted { ids[$0] < ids[$1] }
    var places = [Int32](repeating: 0, count: ids.count)
    for (place, child) in order.enumerated() { places[child] = Int32(place) }
    var next = children.memory
    (next.model, next.calibration) = (version, night.calibration)
    next.passedOver = night.passedOver
    if night.work.fullBecause != nil { next.comparedUnits = units.count }
    next.units = units.keys.indices.map { unit in
      RememberedUnit(
        key: units.keys[unit], fingerprint: units.fingerprints[unit],
        cluster: units.keys[Int(night.clusters[unit])])
    }
    (next.pairs, next.faint) = (Self.pairs(night), Self.faint(night))
    var quality = QualityTally(
      night: night, records: records, persons: persons, childOfPerson: names.childOfPerson
    ).quality()
    quality.review = ReviewTally(memory: next, run: run).review
    let linked = LinkedChildren(
      records: records,
      childOfRow: persons.personOfRow.map { places[Int(names.childOfPerson[Int($0)])] },
      ids: order.map { ids[$0] }, links: linker.links + joins.links, refused: refused(night))
    return NightlyLinks(
      linked: linked, memory: next, others: night.otherClusters.map(other), run: run,
      quality: quality, work: night.work)
  }

  private func names(of clustersOfUnits: [UInt32]) -> ChildNames {
    var clusters = linker.clusters
    for (unit, first) in clustersOfUnits.enumerated() where Int(first) != unit {
      clusters.join(units.firstPerson[Int(first)], units.firstPerson[unit])
    }
    return ChildNames(clusters, persons: persons, records: records)
  }

  private func other(_ clusters: [UInt32]) -> LinkedChildren {
    let names = names(of: clusters)
    return LinkedChildren(
      records: records,
      childOfRow: persons.personOfRow.map { names.childOfPerson[Int($0)] }, ids: names.ids,
      links: [], refused: [:])
  }

  private func refused(_ night: Night) -> [String: Int] {
    var refused = linker.refused
    let cut = night.outcomes.count { $0.outcome == .contradicted }
    if cut > 0 { refused[LinkageRule.weighed.id] = cut }
    return refused
  }

  private static func pairs(_ night: Night) -> [WeighedPair] {
    zip(night.pairs, night.outcomes).map { pair, made in
      WeighedPair(
        left: night.units.keys[Int(pair.left)], right: night.units.keys[Int(pair.right)],
        weight: pair.score.weight, relative: pair.score.relative, rule: Int(pair.rule),
        pattern: pair.pattern, outcome: made.outcome, reason: made.reason)
    }
  }

  private static func faint(_ night: Night) -> [FaintPair] {
    night.faint.map {
      FaintPair(left: $0.left, right: $0.right, rule: Int64($0.rule), pattern: $0.pattern)
    }
  }
}
