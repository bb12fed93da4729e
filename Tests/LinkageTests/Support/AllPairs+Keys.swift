import Records
import Vocabulary

@testable import Linkage

extension AllPairs {
  func identifiers(_ rule: LinkageRule) -> [Entry] {
    persons.indices.flatMap { person in
      let tokens = Set(
        persons[person].flatMap { row in
          switch rule {
          case .nhsNumber: [row.nhsToken]
          case .pupilNumber: row.upnTokens
          default: [row.referralToken]
          }
        })
      return tokens.filter(\.isPresent).map {
        Entry(key: [$0.high, $0.low], side: [], person: person)
      }
    }
  }

  func fields(_ rule: LinkageRule) -> [Entry] {
    clusters.flatMap { cluster in
      var entries: Set<Entry> = []
      let rows = rows(of: cluster)
      guard Set(rows.compactMap(\.birth)).count <= 4 else { return [Entry]() }
      for birth in Set(rows.compactMap(\.birth)) {
        guard let day = Day(iso: birth), let key = birthKey(day, rule) else { continue }
        for sex in Set(rows.compactMap(\.sex)) where sex != .notStated {
          for (value, side) in values(rows, rule) {
            let number = UInt64(UInt32(bitPattern: key.number))
            entries.insert(
              Entry(
                key: [number, UInt64(sex.rawValue)] + value,
                side: rule == .swappedBirth ? [key == day ? 0 : 1] : side,
                person: cluster.min() ?? 0))
          }
        }
      }
      return Array(entries)
    }
  }

  /// The earlier of a birth and its swap, where the rule is about swaps.
  private func birthKey(_ day: Day, _ rule: LinkageRule) -> Day? {
    guard rule == .swappedBirth else { return day }
    let civil = day.civil
    guard civil.day != civil.month, civil.day <= 12 else { return nil }
    return Day(
      year: civil.year, month: min(civil.day, civil.month), day: max(civil.day, civil.month))
  }

  private func values(_ rows: [SentRow], _ rule: LinkageRule) -> [([UInt64], [Int])] {
    let areas = Set(rows.compactMap(\.area)).map { UInt64($0) }
    let ethnicities = Set(rows.compactMap(\.ethnicity).filter(\.isKnown))
      .map { UInt64($0.rawValue) }
    let schools = Set(rows.map(\.schoolToken).filter(\.isPresent)).map(\.high)
    switch rule {
    case .area: return areas.map { ([$0], []) }
    case .school: return schools.map { ([$0], []) }
    case .ethnicity: return ethnicities.map { ([$0], []) }
    case .twoMoreFields, .swappedBirth: return pairs(rows, areas, ethnicities, schools)
    default: return rows.flatMap { events($0, rule) }
    }
  }

  /// Fields are numbered 1 area, 2 ethnicity, 3 day of incident, 4 day of referral, 5 school.
  private func pairs(
    _ rows: [SentRow], _ areas: [UInt64], _ ethnicities: [UInt64], _ schools: [UInt64]
  ) -> [([UInt64], [Int])] {
    var pairs: [([UInt64], [Int])] = []
    for area in areas {
      pairs += ethnicities.map { ([10, area, $0], [255]) }
      pairs += schools.map { ([13, area, $0], [255]) }
    }
    for school in schools { pairs += ethnicities.map { ([42, school, $0], [255]) } }
    for (field, others) in [(1, areas), (2, ethnicities), (5, schools)] {
      for value in others {
        for row in rows {
          let agency = Int(row.sender.agency.rawValue)
          let incidents = days([row], [\.occurred, \.concern])
          let waits = days([row], [\.referredOn]).flatMap { day in (0...3).map { day + $0 } }
          let referrals = days([row], [\.received]) + waits
          pairs += incidents.map { ([UInt64(field * 8 + 3), value, $0], [agency]) }
          pairs += referrals.map { ([UInt64(field * 8 + 4), value, $0], [agency]) }
        }
      }
    }
    return pairs
  }

  private func days(_ rows: [SentRow], _ columns: [KeyPath<SentRow, String?>]) -> [UInt64] {
    Set(rows.flatMap { row in columns.compactMap { row[keyPath: $0] } })
      .compactMap { Day(iso: $0) }.map { UInt64($0.number) }
  }

  private func events(_ row: SentRow, _ rule: LinkageRule) -> [([UInt64], [Int])] {
    let agency = Int(row.sender.agency.rawValue)
    switch rule {
    case .offence:
      guard let offence = row.offence else { return [] }
      return days([row], [\.occurred]).map { ([UInt64(offence.rawValue), $0], [agency]) }
    case .incidentDay:
      return days([row], [\.occurred, \.concern]).map { ([$0], [agency]) }
    default:
      let received = days([row], [\.received]).map { ([$0], [agency, 0]) }
      let sent = days([row], [\.referredOn]).flatMap { day in
        (0...3).map { ([day + $0], [agency, 1]) }
      }
      return received + sent
    }
  }
}
