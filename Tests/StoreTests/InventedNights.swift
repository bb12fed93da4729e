import Records
import Store
import Vocabulary

/// Nights of three senders whose files grow, are corrected and go; every night a few rows are others.
struct InventedNights {
  /// One row: who it is about and what it says.
  private struct Said {
    var child: Int
    var line: Int32
    var code: Int32
    var token: Token
    let reference: Token
  }

  private var chance: SplitMix
  private var files: [String: [Said]] = [:]
  private var night = 0
  /// The tokens of rows that went or were corrected, oldest first.
  private(set) var wentTokens: [Token] = []

  init(seed: UInt64, rows: Int) {
    chance = SplitMix(state: seed)
    for name in ["log/log.csv", "police/p-1.csv", "school/s-1.csv"] {
      files[name] = (0..<rows).map { said(line: Int32($0 + 2)) }
    }
  }

  /// What the next night leaves.
  mutating func next() -> StoreSnapshot {
    night += 1
    if night > 1 { change() }
    return snapshot()
  }

  private mutating func said(line: Int32) -> Said {
    Said(
      child: chance.below(60), line: line, code: Int32(chance.below(2)),
      token: Token(high: chance.next(), low: chance.next() | 1),
      reference: Token(high: chance.next(), low: 1))
  }

  /// A few rows come, are corrected, go, move to another line or another child.
  private mutating func change() {
    for name in files.keys.sorted() {
      for _ in 0..<3 {
        guard var rows = files[name], !rows.isEmpty else { continue }
        let place = chance.below(rows.count)
        switch chance.below(5) {
        case 0: rows.append(said(line: (rows.last?.line ?? 1) + 1))
        case 1: wentTokens.append(rows.remove(at: place).token)
        case 2:
          wentTokens.append(rows[place].token)
          rows[place].token = Token(high: chance.next(), low: chance.next() | 1)
        case 3: rows[place].child = chance.below(60)
        default:
          rows.insert(said(line: rows[place].line), at: place)
          for later in rows.indices where later > place { rows[later].line += 1 }
        }
        files[name] = rows
      }
    }
    if night % 4 == 0 { files["police/p-\(night).csv"] = (0..<5).map { said(line: Int32($0 + 2)) } }
    if night % 5 == 0, let gone = files.removeValue(forKey: "police/p-\(night - 1).csv") {
      wentTokens += gone.map(\.token)
    }
  }

  private func snapshot() -> StoreSnapshot {
    let names = files.keys.sorted()
    let sources = ["log", "police", "school"]
    var records = PseudonymisedRecords()
    var people: [Int] = []
    for source in sources {
      let place = records.add(source: .init(id: source, agency: .police, system: source))
      for name in names where name.hasPrefix(source) {
        let file = records.add(file: name)
        for said in files[name] ?? [] {
          var row = PseudonymisedRow()
          (row.source, row.file, row.line, row.kind) = (place, file, said.line, .referral)
          row[.nhsNumber] = said.token
          row[.incident] = said.reference
          row[.received] = Day(number: 20_000 + Int32(said.reference.high % 300))
          row[CodeField.sex] = said.code
          records.append(row)
          people.append(said.child)
        }
      }
    }
    let deliveries = sources.map { source in
      Delivery(
        source: source, agency: .police, format: "log",
        files: names.filter { $0.hasPrefix(source) }.map { name in
          let count = files[name]?.count ?? 0
          return .init(
            name: name, hash: ContentHash(of: "\(name) \(night)".utf8), size: count,
            rows: RowCounts(read: count, used: count))
        })
    }
    return snapshot(records, of: people, deliveries)
  }

  private func snapshot(
    _ records: PseudonymisedRecords, of people: [Int], _ deliveries: [Delivery]
  ) -> StoreSnapshot {
    let known = Set(people).sorted()
    let places = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, Int32($0)) })
    let linked = LinkedChildren(
      records: records, childOfRow: people.map { places[$0] ?? 0 },
      ids: known.map { ChildID(number: UInt64(0xffff_ffff_ffff_f100 + UInt64($0))) },
      links: [], refused: [:])
    return StoreSnapshot(
      run: RunRecord(
        partnership: "invented", asOf: Day(number: 20_000 + Int32(night)), codeVersion: "1",
        manifest: ContentHash(of: "\(night)".utf8), deliveries: deliveries),
      children: LinkedChildren(
        records: records, childOfRow: linked.childOfRow, ids: linked.ids, links: links(linked),
        refused: [:]),
      profiles: profiles(linked), journeys: journeys(linked), findings: findings(records),
      linkRules: [LinkRule(id: "L02", title: "same NHS number")],
      areas: [], categories: [], tools: [], providers: [],
      memory: StoreMemory(linkage: memory(linked)))
  }

  private func links(_ linked: LinkedChildren) -> [Link] {
    linked.rowsOfChild.flatMap { rows in
      rows.dropFirst().map { Link(left: rows[0], right: $0, rule: "L02") }
    }
  }

  private func profiles(_ linked: LinkedChildren) -> [ChildProfile] {
    linked.rowsOfChild.enumerated().map { child, rows in
      var profile = ChildProfile(child: Int32(child))
      profile.anySEN = rows.count % 2 == 0 ? .yes : .no
      return profile
    }
  }

  /// A journey of every five rows of a child.
  private func journeys(_ linked: LinkedChildren) -> [Journey] {
    linked.rowsOfChild.enumerated().flatMap { child, rows in
      stride(from: 0, to: rows.count, by: 5).map { start in
        let own = Array(rows[start..<min(start + 5, rows.count)])
        let day = linked.records[.received, Int(own[0])] ?? Day(number: 0)
        var journey = Journey(child: Int32(child), start: day)
        journey.rows = own
        journey.milestones = [.referral: day]
        return journey
      }
    }
  }

  private func findings(_ records: PseudonymisedRecords) -> [Finding] {
    (0..<records.count).filter { records[CodeField.sex, $0] == 1 }.map { row in
      Finding(
        .query, rule: "V020", source: records.sources[Int(records.source[row])].id,
        file: records.files[Int(records.file[row])], line: Int(records.line[row]), message: "ask")
    }
  }

  private func memory(_ linked: LinkedChildren) -> LinkageMemory {
    var memory = LinkageMemory()
    let rows = linked.records
    let keys = (0..<rows.count).map { rows[.nhsNumber, $0] }.sorted()
    let distinct = zip(keys, [Token.missing] + keys).filter { $0 != $1 }.map(\.0)
    memory.units = distinct.map { RememberedUnit(key: $0, fingerprint: $0, cluster: distinct[0]) }
    memory.pairs = zip(distinct, distinct.dropFirst()).map { left, right in
      WeighedPair(
        left: left, right: right, weight: Double(left.low % 7), relative: 0, rule: 0, pattern: 1,
        outcome: .below, reason: "")
    }
    memory.persons = distinct.map {
      RememberedPerson(key: $0, child: linked.ids[0], former: nil, isCurrent: $0.low % 3 > 0)
    }
    memory.children = linked.ids.map { RememberedChild(id: $0, since: 1) }
    return memory
  }
}

/// A small generator of numbers that are the same for the same seed.
///
/// > Source: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
