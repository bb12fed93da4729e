import Intake
import Records
import Store
import Vocabulary

extension Run {
  /// The night before over again where nothing is other than it was; nothing where something is.
  ///
  /// Then the release that stands is what a run would make, and days alone move on in the store.
  func carried(_ gathered: Gathered, _ inputs: NightInputs, in state: StateFolder) throws
    -> Summary?
  {
    guard let last = LastNight.read(in: state), last.inputs == inputs.hash.hexadecimal,
      last.stands(in: state)
    else { return nil }
    let before = gathered.memory
    let tonight = try Remembering(
      settings, Admitted(remembered: gathered), before: before, today: clock.today)
    guard tonight.purged.isEmpty, tonight.memory.withoutDays == before.withoutDays else {
      return nil
    }
    var told = last.told
    told.linkage = ["nothing changed since the last run: nothing was read or counted again"]
    if tonight.memory.days != before.days {
      try Store.redate(tonight.memory, at: settings.paths.store)
      try LastNight(inputs, last.told, release: last.release, in: state).write(in: state)
    }
    gathered.collecting.folder.purge(
      [], remembered: before.files, days: settings.retention.files, today: clock.today)
    return Summary(
      settings, told, notes: try gathered.notes, release: last.release, today: clock.today,
      isCarried: true)
  }
}

extension Admitted {
  /// What reading the files again would find, where nothing that it rests on changed: the rows that
  /// were set aside are those that the quarantine knows.
  fileprivate init(remembered gathered: Gathered) {
    files = gathered.delivered
    let known = Dictionary(
      uniqueKeysWithValues: gathered.memory.files.map { ([$0.source, $0.hash.hexadecimal], $0) })
    deliveries = gathered.collecting.settings.sources.compactMap { source in
      guard gathered.files[source.id] != nil else { return nil }
      let sent = files.map(\.file).filter { $0.source == source.id }.map { file in
        let rows = known[[source.id, file.hash.hexadecimal]]?.rows ?? 0
        return Delivery.File(
          name: file.name, hash: file.hash, size: file.size,
          rows: RowCounts(read: rows, superseded: rows))
      }
      return Delivery(
        source: source.id, agency: source.agency, format: source.format.id, files: sent)
    }
    let read = Set(files.filter(\.isRead).map { [$0.file.source, $0.file.hash.hexadecimal] })
    setAside = gathered.memory.quarantine.entries.filter { entry in
      entry.state != .settled && read.contains([entry.place.source, entry.place.hash.hexadecimal])
    }.map { entry in
      let line = SetAsideLine(
        file: entry.file, line: entry.place.line, rows: entry.rows, rules: entry.rules)
      return (entry.place, line)
    }
  }
}

extension StoreMemory {
  /// The days on which files were last used and rows last tried.
  fileprivate var days: Set<[String]> {
    Set(
      files.map { [$0.source, $0.hash.hexadecimal, $0.lastUsed.iso] }
        + quarantine.entries.map {
          [$0.place.source, $0.place.hash.hexadecimal, "\($0.place.line)", $0.lastTried.iso]
        })
  }

  /// Everything else, to be compared.
  fileprivate var withoutDays: StoreMemory {
    let never = Day(number: 0)
    return StoreMemory(
      quarantine: Quarantine(
        quarantine.entries.map { entry in
          var undated = entry
          undated.lastTried = never
          return undated
        }),
      files: files.map { file in
        KeptFile(
          source: file.source, name: file.name, hash: file.hash, size: file.size,
          rows: file.rows, firstSeen: file.firstSeen, lastUsed: never, isCurrent: file.isCurrent)
      }.sorted { ($0.source, $0.hash.hexadecimal) < ($1.source, $1.hash.hexadecimal) },
      configuration: configuration)
  }
}
