import Intake
import Records
import Store
import Vocabulary

/// What the store is to remember after a run, and which kept copies can go.
struct Remembering {
  /// What the store is to remember.
  var memory: StoreMemory
  /// Files whose copies are no longer needed once the store says so.
  let purged: [ContentHash]

  /// Settles what a run found against what the store remembered before it.
  init(_ settings: Settings, _ admitted: Admitted, before: StoreMemory, today: Day) throws {
    let fingerprint = try Fingerprint(settings)
    let night = Quarantine.Night(
      today: today, wait: settings.retention.quarantine,
      read: Set(
        admitted.files.filter(\.isRead).map {
          .init(source: $0.file.source, hash: $0.file.hash)
        }),
      sources: Set(admitted.deliveries.map(\.source)), setAside: admitted.setAside,
      changes: fingerprint.changes(since: before.configuration))
    let quarantine = before.quarantine.after(night)
    let all = Self.files(admitted, before: before.files, today: today)
    let waiting = quarantine.waitingFiles
    let needed = all.filter { file in
      file.isCurrent || waiting.contains(file.hash)
        || today.number - file.lastUsed.number < Int32(settings.retention.files)
    }
    memory = StoreMemory(
      quarantine: quarantine, files: needed, configuration: fingerprint.parts,
      linkage: before.linkage)
    let hashes = Set(needed.map(\.hash))
    purged = Set(all.map(\.hash)).subtracting(hashes).sorted { $0.hexadecimal < $1.hexadecimal }
  }

  /// Tonight's files, and those of earlier nights that are none of tonight's.
  private static func files(
    _ admitted: Admitted, before: [KeptFile], today: Day
  ) -> [KeptFile] {
    let rows = Dictionary(
      admitted.deliveries.flatMap { sent in
        sent.files.map { ([sent.source, $0.name], $0.rows.read) }
      }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(
      uniqueKeysWithValues: before.map { ([$0.source, $0.hash.hexadecimal], $0) })
    let tonight = admitted.files.map { file, isRead in
      let earlier = known[[file.source, file.hash.hexadecimal]]
      return KeptFile(
        source: file.source, name: file.isInInbox ? file.name : earlier?.name ?? file.name,
        hash: file.hash, size: file.size, rows: rows[[file.source, file.name]] ?? 0,
        firstSeen: file.firstSeen, lastUsed: today, isCurrent: isRead)
    }
    let taken = Set(tonight.map { [$0.source, $0.hash.hexadecimal] })
    let left = before.filter { !taken.contains([$0.source, $0.hash.hexadecimal]) }.map { file in
      KeptFile(
        source: file.source, name: file.name, hash: file.hash, size: file.size, rows: file.rows,
        firstSeen: file.firstSeen, lastUsed: file.lastUsed, isCurrent: false)
    }
    return tonight + left
  }
}

extension KeptFolder {
  /// Removes copies that nothing rests on: those named, and what killed runs left long ago.
  func purge(_ hashes: [ContentHash], remembered: [KeptFile], days: Int, today: Day) {
    for hash in hashes { remove(hash) }
    let known = Set(remembered.map(\.hash))
    for copy in copies where !known.contains(copy.hash) {
      if Int(today.number) - copy.made / 86_400 >= days { remove(copy.hash) }
    }
  }
}
