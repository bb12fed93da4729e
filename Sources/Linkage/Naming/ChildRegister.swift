import Records
import Vocabulary

/// Keeps the ids of children: a child is the one of which it has most records.
///
/// > Source: derived here; assignment by overlap with earlier members, the oldest id wins.
struct ChildRegister {
  /// What is remembered after the night.
  private(set) var memory: LinkageMemory
  private let run: Int
  private var places: [ChildID: Int]
  private var persons: [Token: RememberedPerson]
  /// The keys of each child's persons, also of those who are not sent any more.
  private let keysOf: [ChildID: [Token]]

  init(_ memory: LinkageMemory, run: Int) {
    self.memory = memory
    self.run = run
    places = Dictionary(
      uniqueKeysWithValues: memory.children.enumerated().map { ($0.element.id, $0.offset) })
    persons = Dictionary(uniqueKeysWithValues: memory.persons.map { ($0.key, $0) })
    keysOf = Dictionary(grouping: memory.persons, by: \.child).mapValues { $0.map(\.key) }
  }

  /// The id of each cluster.
  ///
  /// - Parameters:
  ///   - fresh: An id for each cluster that would be new.
  ///   - clusterOfPerson: The cluster of each person.
  ///   - keys: The key of each person.
  ///   - reasons: Why records were joined and parted.
  /// - Returns: The ids, in the order of the clusters.
  mutating func settle(
    _ fresh: [ChildID], of clusterOfPerson: [Int32], keys: [Token], reasons: ChangeReasons
  ) -> [ChildID] {
    let tally = ChildTally(
      clusterOfPerson, keys: keys, persons: persons, children: memory.children, places: places)
    var ids = [ChildID?](repeating: nil, count: fresh.count)
    for cluster in fresh.indices {
      guard let id = tally.winner(of: cluster) else { continue }
      ids[cluster] = id
      resume(id)
      for loser in tally.claims(of: cluster) where loser != id {
        merge(loser, into: id, tally, cluster, keys, reasons)
      }
    }
    let settled = name(fresh, ids, tally, reasons)
    let moves = remember(settled, clusterOfPerson, keys)
    log(moves, tally, reasons)
    repoint(Set(moves.compactMap(\.former)))
    close(settled)
    return settled
  }

  /// Ids for clusters to which no earlier child goes: a merged one's own again, or a new one.
  private mutating func name(
    _ fresh: [ChildID], _ ids: [ChildID?], _ tally: ChildTally, _ reasons: ChangeReasons
  ) -> [ChildID] {
    var settled: [ChildID] = []
    for (cluster, id) in ids.enumerated() {
      if let id {
        settled.append(id)
        continue
      }
      let origin = tally.origin(of: cluster)
      let reason = origin.map { old in
        reasons.split(
          tally.persons(of: old, in: cluster), tally.persons(of: old, outside: cluster))
      }
      if let former = tally.former(of: cluster), let place = places[former],
        memory.children[place].mergedInto != nil, !settled.contains(former)
      {
        memory.children[place].mergedInto = nil
        memory.children[place].isCurrent = true
        log(.restored, former, origin, reason ?? "its records are sent again")
        settled.append(former)
        continue
      }
      let new = unused(fresh[cluster])
      places[new] = memory.children.count
      memory.children.append(RememberedChild(id: new, since: run))
      if let origin, let reason { log(.split, new, origin, reason) }
      settled.append(new)
    }
    return settled
  }

  private mutating func resume(_ id: ChildID) {
    guard let place = places[id], !memory.children[place].isCurrent else { return }
    memory.children[place].isCurrent = true
    log(.returned, id, nil, "its records are sent again")
  }

  private mutating func merge(
    _ loser: ChildID, into id: ChildID, _ tally: ChildTally, _ cluster: Int, _ keys: [Token],
    _ reasons: ChangeReasons
  ) {
    guard let place = places[loser] else { return }
    memory.children[place].mergedInto = id
    memory.children[place].isCurrent = false
    log(
      .merged, loser, id,
      reasons.merge(tally.persons(of: loser, in: cluster), tally.persons(of: id, in: cluster)))
    let elsewhere = Set(tally.persons(of: loser, outside: cluster).map { keys[Int($0)] })
    for key in keysOf[loser] ?? [] where !elsewhere.contains(key) {
      persons[key]?.child = id
      persons[key]?.former = loser
    }
  }

  private mutating func log(
    _ kind: ChildEvent.Kind, _ child: ChildID, _ other: ChildID?, _ reason: String
  ) {
    memory.events.append(
      ChildEvent(run: run, kind: kind, child: child, other: other, reason: reason))
  }

  /// An id that no child ever had.
  private func unused(_ wanted: ChildID) -> ChildID {
    var (id, round) = (wanted, 0)
    while places[id] != nil {
      round += 1
      id = ChildID(
        number: ContentHash.number(of: Array("child \(wanted.text) \(run) \(round)".utf8)))
    }
    return id
  }

  /// Remembers whose records persons are; hands back who went from one child to another.
  private mutating func remember(
    _ ids: [ChildID], _ clusterOfPerson: [Int32], _ keys: [Token]
  ) -> Set<Move> {
    var moves: Set<Move> = []
    persons = persons.mapValues(\.asOfEarlier)
    for (person, key) in keys.enumerated() {
      let (cluster, before) = (Int(clusterOfPerson[person]), persons[key])
      let id = ids[cluster]
      // Whoever moves from one child to another comes back under the first id it had.
      let former = before.flatMap { $0.former ?? ($0.child == id ? nil : $0.child) }
      persons[key] = RememberedPerson(
        key: key, child: id, former: former == id ? nil : former, isCurrent: true)
      if let before, before.child != id {
        moves.insert(Move(from: before.child, to: id, cluster: cluster, former: former))
      }
    }
    return moves
  }

  /// Says which children records went from and to, where no id came or went that tells it already.
  private mutating func log(_ moves: Set<Move>, _ tally: ChildTally, _ reasons: ChangeReasons) {
    let told = Set(memory.events.filter { $0.run == run }.map { Set([$0.child, $0.other]) })
    var logged: Set<[ChildID]> = []
    for move in moves.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) })
    where !told.contains([move.from, move.to]) && logged.insert([move.from, move.to]).inserted {
      log(
        .moved, move.from, move.to,
        reasons.merge(
          tally.persons(of: move.from, in: move.cluster),
          tally.persons(of: move.to, in: move.cluster)))
    }
  }

  /// Lets merged ids lead to the child that most of their records are of now; on a tie they stay.
  private mutating func repoint(_ formers: Set<ChildID>) {
    guard !formers.isEmpty else { return }
    var counts: [ChildID: [ChildID: Int]] = [:]
    for person in persons.values where person.isCurrent {
      guard let former = person.former, formers.contains(former) else { continue }
      counts[former, default: [:]][person.child, default: 0] += 1
    }
    for (former, counts) in counts.sorted(by: { $0.key < $1.key }) {
      guard let place = places[former], let old = memory.children[place].mergedInto,
        let most = counts.values.max(), counts[old] != most,
        let new = counts.filter({ $0.value == most }).keys.min()
      else { continue }
      memory.children[place].mergedInto = new
      log(.moved, former, new, "most of its records are of another child now")
    }
  }

  /// Says of ids that no record of theirs is sent, and puts what is remembered in order.
  private mutating func close(_ ids: [ChildID]) {
    let present = Set(ids)
    for place in memory.children.indices
    where memory.children[place].isCurrent && !present.contains(memory.children[place].id) {
      memory.children[place].isCurrent = false
      log(.retired, memory.children[place].id, nil, "none of its records is sent any more")
    }
    let all = Array(persons.values)
    memory.persons = RadixSort.order(ofTokens: all.map(\.key)).map { all[Int($0)] }
    memory.children.sort { $0.id < $1.id }
    memory.events = Self.sorted(memory.events)
  }

  /// Events of one night in an order that does not depend on that of the records.
  private static func sorted(_ events: [ChildEvent]) -> [ChildEvent] {
    events.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      guard left.run == right.run else { return left.run < right.run }
      guard left.kind == right.kind else { return left.kind.rawValue < right.kind.rawValue }
      guard left.child == right.child else { return left.child < right.child }
      return one.offset < other.offset
    }.map(\.element)
  }
}

/// Records that went from one child to another.
private struct Move: Hashable {
  let from: ChildID
  let to: ChildID
  /// The cluster of the other child.
  let cluster: Int
  /// The child that the records were first of, if another than now.
  let former: ChildID?
}

extension RememberedPerson {
  /// The same person where the last run had it not.
  fileprivate var asOfEarlier: RememberedPerson {
    RememberedPerson(key: key, child: child, former: former, isCurrent: false)
  }
}
