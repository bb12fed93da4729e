import GRDB
import Records
import Vocabulary

/// Writes what linkage remembers.
struct LinkageWriter {
  private let memory: LinkageMemory

  init(_ memory: LinkageMemory) {
    self.memory = memory
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
        ("units", "\(held.units)"),
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
    try fill(StoreSchema.linkageUnit, db, memory.units) {
      [.token($0.key), .token($0.fingerprint), .token($0.cluster)]
    }
    try fill(StoreSchema.weighedPair, db, memory.pairs) { pair in
      [
        .token(pair.left), .token(pair.right), pair.weight.databaseValue,
        pair.relative.databaseValue, .number(pair.rule),
        .number(Int64(bitPattern: pair.pattern)), .text(pair.outcome.rawValue),
        .text(pair.reason),
      ]
    }
  }

  private func writeChildren(_ db: Database) throws {
    try fill(StoreSchema.knownPerson, db, memory.persons) { person in
      [
        .token(person.key), .text(person.child.text), .text(person.former?.text),
        .number(person.isCurrent ? 1 : 0),
      ]
    }
    try fill(StoreSchema.childID, db, memory.children) { child in
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

  private func fill<Element>(
    _ table: TableSchema, _ db: Database, _ elements: [Element],
    _ values: (Element) -> [DatabaseValue]
  ) throws {
    let insertion = try Insertion(db, into: table)
    for element in elements { try insertion.insert(values(element)) }
    try insertion.finish()
  }
}
