import GRDB
import Records
import Vocabulary

/// What is carried on from night to night.
extension SnapshotWriter {
  /// The volumes of runs that are still in the history, and those of this one.
  func writeVolumes(_ volumes: [SourceVolume], _ db: Database) throws {
    let number = try Int.fetchOne(db, sql: "SELECT max(\"number\") FROM \"run\"") ?? 1
    let tonight = snapshot.run.deliveries.map { sent in
      SourceVolume(
        run: number, asOf: snapshot.run.asOf, source: sent.source, files: sent.files.count,
        rows: sent.rows)
    }
    let insertion = try Insertion(db, into: StoreSchema.sourceVolume)
    for volume in volumes.filter({ $0.run < number }) + tonight {
      try insertion.insert(
        [.number(volume.run), .text(volume.source), .number(volume.files)] + values(volume.rows))
    }
    try insertion.finish()
  }

  func writeMemory(_ db: Database, over linkage: LinkageMemory) throws {
    let migration = try Insertion(db, into: StoreSchema.migration)
    for layout in StoreMigration.allCases {
      try migration.insert([.number(layout.rawValue), .text(layout.name)])
    }
    try migration.finish()
    let configuration = try Insertion(db, into: StoreSchema.configuration)
    for (part, hash) in snapshot.memory.configuration.sorted(by: { $0.key < $1.key }) {
      try configuration.insert([.text(part), .text(hash)])
    }
    try configuration.finish()
    try writeKeptFiles(db)
    try writeQuarantine(db)
    try LinkageWriter(snapshot.memory.linkage, over: linkage).write(db)
  }

  private func writeKeptFiles(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.keptFile)
    for file in snapshot.memory.files {
      try insertion.insert([
        .text(file.source), .text(file.hash.hexadecimal), .text(file.name), .number(file.size),
        .number(file.rows), .day(file.firstSeen), .day(file.lastUsed),
        .number(file.isCurrent ? 1 : 0),
      ])
    }
    try insertion.finish()
  }

  private func writeQuarantine(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.quarantine)
    for (position, entry) in snapshot.memory.quarantine.entries.enumerated() {
      try insertion.insert([
        .number(position + 1), .text(entry.place.source), .text(entry.place.hash.hexadecimal),
        .text(entry.file), .number(entry.place.line), .number(entry.rows),
        .text(entry.rules.joined(separator: " ")), .day(entry.firstSeen), .day(entry.lastTried),
        .text(entry.state.rawValue), .day(entry.ended), .text(entry.cause),
      ])
    }
    try insertion.finish()
  }
}
