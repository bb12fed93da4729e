import GRDB
import Records
import Vocabulary

/// The history of runs, the deliveries of this one, and what is wrong with them.
extension SnapshotWriter {
  func writeRuns(_ history: [StoredRun], _ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.run)
    let current = StoredRun(snapshot, after: history.last)
    for run in history.filter({ $0.number < current.number }) + [current] {
      try insertion.insert(
        [
          .number(run.number), .text(run.partnership), .day(run.asOf), .text(run.codeVersion),
          .text(run.manifest),
        ] + values(run.rows) + [
          .number(run.children), .number(run.journeys), .number(run.quarantine.waiting),
          .number(run.quarantine.settled), .number(run.quarantine.expired),
          .text(run.linkageModel),
        ])
    }
    try insertion.finish()
  }

  func writeDeliveries(_ db: Database) throws {
    let number = try Int.fetchOne(db, sql: "SELECT max(\"number\") FROM \"run\"") ?? 1
    let systems = Dictionary(
      snapshot.children.records.sources.map { ($0.id, $0.system) }, uniquingKeysWith: { $1 })
    let delivery = try Insertion(db, into: StoreSchema.delivery)
    for (position, sent) in snapshot.run.deliveries.enumerated() {
      try delivery.insert([
        .number(position + 1), .number(number), .text(sent.source), .code(sent.agency),
        .text(systems[sent.source] ?? sent.source), .text(sent.format),
      ])
    }
    try delivery.finish()
    let file = try Insertion(db, into: StoreSchema.deliveryFile)
    for place in files.all {
      try file.insert(
        [
          .number(place.id), .number(place.delivery), .text(place.file.name),
          .text(place.file.hash.hexadecimal), .number(place.file.size),
        ] + values(place.file.rows))
    }
    try file.finish()
  }

  func writeFindings(_ db: Database) throws {
    let update = try db.makeStatement(
      sql: "UPDATE \"finding\" SET \"line\" = ? WHERE \"id\" = ?")
    for position in changes[.finding].moved {
      try update.execute(
        arguments: [snapshot.findings[position].line, numbers.findings[position]])
    }
    let insertion = try Insertion(db, into: StoreSchema.finding)
    for position in changes[.finding].come {
      let finding = snapshot.findings[position]
      let place = files[finding.source, finding.file]
      try insertion.insert([
        .number(numbers.findings[position]), .text(finding.severity.rawValue), .text(finding.rule),
        .text(finding.source), .text(finding.file), place.map { .number($0.id) } ?? .null,
        .number(finding.line), .text(finding.column), .text(finding.message),
      ])
    }
    try insertion.finish()
  }

  func values(_ rows: RowCounts) -> [DatabaseValue] {
    [.number(rows.read), .number(rows.used), .number(rows.setAside), .number(rows.superseded)]
  }
}
