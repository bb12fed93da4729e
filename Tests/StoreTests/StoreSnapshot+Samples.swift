import Records
import Store
import Vocabulary

/// Invented rows for tests.
extension StoreSnapshot {
  static let areas = [CodeEntry("E1", "Northam"), CodeEntry("E2", "O'Brien's Quay")]

  /// Three rows of two children from a referral log and a police file, with one row set aside.
  static func sample(asOf: Day = Day(number: 20_178), manifest: String = "a") -> StoreSnapshot {
    snapshot(asOf: asOf, manifest: manifest, findings: findings, journeys: [journey], links: links)
  }

  static func snapshot(
    asOf: Day = Day(number: 20_178), manifest: String = "a", findings: [Finding] = [],
    journeys: [Journey] = [], links: [Link] = [], rows: RowCounts? = nil, firstLine: Int32 = 2,
    memory: StoreMemory = memory
  ) -> StoreSnapshot {
    StoreSnapshot(
      run: RunRecord(
        partnership: "sampleshire", asOf: asOf, codeVersion: "1.0",
        manifest: ContentHash(of: manifest.utf8), deliveries: deliveries(rows),
        quarantine: memory.quarantine.counts),
      children: LinkedChildren(
        records: records(firstLine: firstLine), childOfRow: [0, 1, 0],
        ids: [ChildID(number: 0xaa), ChildID(number: 0xbb)],
        links: links, refused: ["L03": 2]),
      profiles: [profile], journeys: journeys, findings: findings,
      linkRules: [
        LinkRule(id: "L02", title: "same NHS number"),
        LinkRule(id: "L03", title: "same pupil number"),
      ],
      areas: areas, categories: [CodeEntry("peer", "between peers")],
      tools: [CodeEntry("aim3", "AIM3")], providers: [CodeEntry("north", "Northern service")],
      memory: memory)
  }

  /// One line set aside, one file kept, one part of a configuration.
  static var memory: StoreMemory {
    let day = Day(number: 20_178)
    let log = ContentHash(of: "log".utf8)
    return StoreMemory(
      quarantine: Quarantine([
        QuarantineEntry(
          place: .init(source: "log", hash: log, line: 3), file: "log.csv", rows: 1,
          rules: ["V002", "V014"], firstSeen: day, lastTried: day)
      ]),
      files: [
        KeptFile(
          source: "log", name: "log.csv", hash: log, size: 300, rows: 4, firstSeen: day,
          lastUsed: day, isCurrent: true)
      ],
      configuration: ["rules": ContentHash(of: "rules".utf8).hexadecimal])
  }

  static func deliveries(_ rows: RowCounts?) -> [Delivery] {
    [
      Delivery(
        source: "log", agency: .socialCare, format: "referral-log-v1",
        files: [
          .init(
            name: "log.csv", hash: ContentHash(of: "log".utf8), size: 300,
            rows: rows ?? RowCounts(read: 4, used: 2, setAside: 1, superseded: 1))
        ]),
      Delivery(
        source: "police", agency: .police, format: "police-v1",
        files: [
          .init(
            name: "police.csv", hash: ContentHash(of: "police".utf8), size: 100,
            rows: RowCounts(read: 1, used: 1))
        ]),
    ]
  }

  static var records: PseudonymisedRecords {
    records(firstLine: 2)
  }

  static func records(firstLine: Int32) -> PseudonymisedRecords {
    var records = PseudonymisedRecords()
    let log = records.add(source: .init(id: "log", agency: .socialCare, system: "case system"))
    let police = records.add(source: .init(id: "police", agency: .police, system: "crime system"))
    let files = [records.add(file: "log.csv"), records.add(file: "police.csv")]
    var row = PseudonymisedRow()
    (row.source, row.file, row.line, row.kind) = (log, files[0], firstLine, .referral)
    row[.nhsNumber] = Token(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10)
    row[DayField.birth] = Day(year: 2012, month: 2, day: 29)
    row[CodeField.sex] = RecordedSex.female.rawValue
    row[CodeField.residenceArea] = 1
    row[CodeField.hsbFlag] = 1
    row[SetField.needs] = Need.neglect.bit | Need.friendships.bit
    records.append(row)
    row.clear()
    row.line = 5
    row[CodeField.ethnicity] = CodeColumn.unrecognised
    records.append(row)
    (row.source, row.file, row.line, row.kind) = (police, files[1], 2, .policeOccurrence)
    row.clear()
    row[CodeField.offence] = SexualOffence(code: "17A")?.rawValue ?? CodeColumn.missing
    records.append(row)
    return records
  }

  static var profile: ChildProfile {
    var profile = ChildProfile(child: 0)
    profile.birth = Day(year: 2012, month: 2, day: 29)
    profile.sex = .female
    profile.residence = 1
    profile.anySEN = .yes
    profile.conflicts = [.birth, .sex]
    return profile
  }

  static var journey: Journey {
    var journey = Journey(child: 0, start: Day(number: 20_000))
    journey.rows = [0, 2]
    journey.events = [.referralLog, .police]
    journey.agencies = [.police, .socialCare]
    journey.milestones = [.referral: Day(number: 20_000), .decision: Day(number: 20_001)]
    journey.isReferral = true
    journey.role = .displayed
    journey.level = .problematic
    return journey
  }

  static let links = [Link(left: 0, right: 2, rule: "L02")]

  static let findings = [
    Finding(
      .error, rule: "V014", source: "log", file: "log.csv", line: 3, column: "dob",
      message: "not a date; send year-month-day"),
    Finding(
      .error, rule: "V002", source: "log", file: "log.csv", line: 3,
      message: "no reference; send the child's reference"),
    Finding(
      .query, rule: "V020", source: "log", file: "log.csv", line: 5, column: "ethnicity",
      message: "unknown code; use the list"),
    Finding(
      .error, rule: "V001", source: "police", file: "gone.csv", line: 0,
      message: "no file; send it"),
  ]
}
