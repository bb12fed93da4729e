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
        ] + values(run.rows) + [.number(run.children), .number(run.journeys)])
    }
    try insertion.finish()
  }

  func writeDeliveries(_ db: Database) throws {
    let number = try Int.fetchOne(db, sql: "SELECT max(\"number\") FROM \"run\"") ?? 1
    let delivery = try Insertion(db, into: StoreSchema.delivery)
    for (position, sent) in snapshot.run.deliveries.enumerated() {
      try delivery.insert([
        .number(position + 1), .number(number), .text(sent.source), .code(sent.agency),
        .text(sent.format),
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
    let insertion = try Insertion(db, into: StoreSchema.finding)
    for (position, finding) in snapshot.findings.enumerated() {
      let place = files[finding.source, finding.file]
      try insertion.insert([
        .number(position + 1), .text(finding.severity.rawValue), .text(finding.rule),
        .text(finding.source), .text(finding.file), place.map { .number($0.id) } ?? .null,
        .number(finding.line), .text(finding.column), .text(finding.message),
      ])
    }
    try insertion.finish()
  }

  /// Rows set aside: those with an error, in the order of files and lines.
  func writeQuarantine(_ db: Database) throws {
    var rules: [Int: [Int: Set<String>]] = [:]
    for finding in snapshot.findings where finding.severity == .error && finding.line > 0 {
      guard let place = files[finding.source, finding.file] else { continue }
      rules[place.id, default: [:]][finding.line, default: []].insert(finding.rule)
    }
    let insertion = try Insertion(db, into: StoreSchema.quarantine)
    var id = 0
    for place in files.all {
      for (line, broken) in (rules[place.id] ?? [:]).sorted(by: { $0.key < $1.key }) {
        id += 1
        try insertion.insert([
          .number(id), .number(place.id), .text(place.file.hash.hexadecimal),
          .text(place.file.name), .number(line), .text(broken.sorted().joined(separator: " ")),
        ])
      }
    }
    try insertion.finish()
  }

  private func values(_ rows: RowCounts) -> [DatabaseValue] {
    [.number(rows.read), .number(rows.used), .number(rows.setAside), .number(rows.superseded)]
  }
}
