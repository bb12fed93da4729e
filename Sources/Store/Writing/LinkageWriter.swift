import GRDB
import Records
import Vocabulary

/// Writes what linkage remembers; of its large tables what differs from what they hold.
struct LinkageWriter {
  private let memory: LinkageMemory
  private let before: LinkageMemory

  /// Prepares to write over what the store holds.
  init(_ memory: LinkageMemory, over before: LinkageMemory) {
    self.memory = memory
    self.before = before
  }

  func write(_ db: Database) throws {
    try writeState(db)
    try writeUnits(db)
    try writeChildren(db)
    try writeDecisions(db)
    try fill(StoreSchema.linkageLevel, db, Array(memory.levels.enumerated())) { place, share in
      [
        .number(place + 1), .number(share.month), .text(share.comparison), .text(share.level),
        .number(share.same.count), .number(share.same.total), .number(share.drawn.count),
        .number(share.drawn.total),
      ]
    }
  }

  private func writeState(_ db: Database) throws {
    guard let held = memory.calibration else { return }
    try fill(
      StoreSchema.linkageState, db,
      [
        ("is_assumed", held.isAssumed ? "1" : "0"),
        ("matches_per_unit", "\(held.matchesPerUnit)"), ("model", memory.model),
        ("units", "\(held.units)"), ("units_compared", "\(memory.comparedUnits)"),
        ("units_of_pairs", FaintPairs.mark(of: memory.units)),
      ]
    ) { [.text($0.0), .text($0.1)] }
    try fill(StoreSchema.linkageCount, db, held.counts) {
      [.text($0.column), .number($0.member), .number($0.count)]
    }
    try fill(StoreSchema.linkageBlock, db, memory.passedOver) {
      [.number(Int64(bitPattern: $0))]
    }
  }

  private func writeUnits(_ db: Database) throws {
    try change(
      StoreSchema.linkageUnit, db, from: before.units, to: memory.units,
      by: ["key": { .token($0.key) }], in: { $0.key < $1.key }
    ) {
      [.token($0.key), .token($0.fingerprint), .token($0.cluster)]
    }
    try change(
      StoreSchema.weighedPair, db, from: before.pairs, to: memory.pairs,
      by: ["left_unit": { .token($0.left) }, "right_unit": { .token($0.right) }],
      in: { ($0.left, $0.right) < ($1.left, $1.right) }
    ) { pair in
      [
        .token(pair.left), .token(pair.right), pair.weight.databaseValue,
        pair.relative.databaseValue, .number(pair.rule),
        .number(Int64(bitPattern: pair.pattern)), .text(pair.outcome.rawValue),
        .text(pair.reason),
      ]
    }
    try fill(StoreSchema.faintPair, db, Array(FaintPairs.parts(memory.faint).enumerated())) {
      [.number($0), $1.databaseValue]
    }
  }

  private func writeChildren(_ db: Database) throws {
    try change(
      StoreSchema.knownPerson, db, from: before.persons, to: memory.persons,
      by: ["key": { .token($0.key) }], in: { $0.key < $1.key }
    ) { person in
      [
        .token(person.key), .text(person.child.text), .text(person.former?.text),
        .number(person.isCurrent ? 1 : 0),
      ]
    }
    try change(
      StoreSchema.childID, db, from: before.children, to: memory.children,
      by: ["id": { .text($0.id.text) }], in: { $0.id < $1.id }
    ) { child in
      [
        .text(child.id.text), .number(child.since), .text(child.mergedInto?.text),
        .number(child.isCurrent ? 1 : 0),
      ]
    }
    try fill(StoreSchema.childEvent, db, Array(memory.events.enumerated())) { place, event in
      [
        .number(place + 1), .number(event.run), .text(event.kind.rawValue),
        .text(event.child.text), .text(event.other?.text), .text(event.reason),
      ]
    }
  }

  private func writeDecisions(_ db: Database) throws {
    try fill(StoreSchema.linkDecision, db, Array(memory.decisions.enumerated())) {
      Self.values($1, number: $0 + 1)
    }
  }

  /// A decision as the store holds it.
  static func values(_ made: LinkDecision, number: Int) -> [DatabaseValue] {
    [
      .number(number), .token(made.left), .token(made.right), .text(made.verdict.rawValue),
      .text(made.reviewer), .day(made.day), .text(made.reason),
    ]
  }

  /// Takes out what is no more or is otherwise, and puts in what is new.
  private func change<Element: Equatable>(
    _ table: TableSchema, _ db: Database, from before: [Element], to now: [Element],
    by keys: KeyValuePairs<String, (Element) -> DatabaseValue>,
    in order: (Element, Element) -> Bool, _ values: (Element) -> [DatabaseValue]
  ) throws {
    let difference = MemoryDifference(from: before, to: now, in: order)
    guard difference.come.count * 2 < now.count else {
      // A night that measures anew weighs every pair anew: one sweep takes less than row by row.
      try db.execute(sql: "DELETE FROM \"\(table.name)\"")
      return try fill(table, db, now, values)
    }
    let rule = keys.map { "\"\($0.key)\" = ?" }.joined(separator: " AND ")
    let removal = try db.makeStatement(sql: "DELETE FROM \"\(table.name)\" WHERE \(rule)")
    for element in difference.gone {
      try removal.execute(arguments: StatementArguments(keys.map { $0.value(element) }))
    }
    try fill(table, db, difference.come, values)
  }

  private func fill<Element>(
    _ table: TableSchema, _ db: Database, _ elements: [Element],
    _ values: (Element) -> [DatabaseValue]
  ) throws {
    let insertion = try Insertion(db, into: table)
    for element in elements { try insertion.insert(values(element)) }
    try insertion.finish()
  }
}
