import Records
import Vocabulary

/// The columns that models of nightly runs compare: sets of what the records of each unit say.
///
/// Members are numbers that mean the same every night: day numbers, codes, hashes of tokens.
struct UnitColumns {
  private let units: Units
  private let persons: Persons
  private let days: PersonDays

  init(_ units: Units, _ persons: Persons, _ days: PersonDays) {
    self.units = units
    self.persons = persons
    self.days = days
  }

  /// The units as a table; how often members count as seen is added by who knows it.
  func table() -> ComparisonTable {
    ComparisonTable(
      columns: births() + others() + dated() + references(),
      sources: Array(repeating: 0, count: units.count))
  }

  /// Columns whose members rest on the key.
  static let keyed: Set = ["schools", "references"]

  private func births() -> [ComparisonColumn] {
    let births = units.facts { person, values in
      for birth in persons.births.of(Int32(person)) { values.append((birth, Int32(person))) }
    }
    func column(_ name: String, _ members: @escaping (Day) -> UInt32?) -> ComparisonColumn {
      self.column(name) { unit, list in
        for birth in births.of(unit) {
          if let member = members(Day(number: birth)) { list.append(member) }
        }
      }
    }
    func part(_ day: Day, _ make: (UInt32, UInt32, UInt32) -> UInt32) -> UInt32 {
      make(UInt32(day.civil.year), UInt32(day.civil.month), UInt32(day.civil.day))
    }
    return [
      column("births") { UInt32(bitPattern: $0.number) },
      column("births_not_january_1") {
        $0.isFirstOfJanuary ? nil : UInt32(bitPattern: $0.number)
      },
      column("births_swapped") {
        BirthAgreement.swap($0).map { UInt32(bitPattern: $0.number) }
      },
      column("births_either_way") { day in
        BirthAgreement.swap(day).map { UInt32(bitPattern: min($0.number, day.number)) }
      },
      column("birth_year") { part($0) { year, _, _ in year } },
      column("birth_next_year") { part($0) { ($0 + 1) * 512 + $1 * 32 + $2 } },
      column("birth_whole") { part($0) { $0 * 512 + $1 * 32 + $2 } },
      column("birth_year_january_1") { day in
        day.isFirstOfJanuary ? part(day) { year, _, _ in year } : nil
      },
      column("birth_year_month") { part($0) { year, month, _ in year * 16 + month } },
      column("birth_year_day") { part($0) { year, _, day in year * 32 + day } },
      column("birth_month_day") { part($0) { _, month, day in month * 32 + day } },
    ]
  }

  private func others() -> [ComparisonColumn] {
    [
      bits("sexes") { UInt64(persons.sexes[$0]) & Self.boysAndGirls },
      bits("ethnicities") { UInt64(persons.ethnicities[$0]) },
      bits("ethnic_groups") { Self.groups(of: persons.ethnicities[$0]) },
      column("areas") { unit, list in
        for person in units.persons(of: Int(unit)) {
          for area in persons.areas.of(person) { list.append(UInt32(area)) }
        }
      },
      column("schools") { add(days.schools, of: $0, to: &$1) },
    ]
  }

  private func dated() -> [ComparisonColumn] {
    [
      column("incident_days") { add(days.incident, of: $0, to: &$1) },
      column("referral_days") { add(days.referral, of: $0, to: &$1) },
      column("support_days") { add(days.support, of: $0, to: &$1) },
      // Without their sources, for blocking.
      column("contact_dates") { unit, list in
        add(days.incident, of: unit, to: &list)
        add(days.referral, of: unit, to: &list)
        Self.leaveOutSources(of: &list)
      },
      column("support_dates") { unit, list in
        add(days.support, of: unit, to: &list)
        Self.leaveOutSources(of: &list)
      },
    ]
  }

  private func add(_ facts: Facts<UInt32>, of unit: Int32, to list: inout [UInt32]) {
    for person in units.persons(of: Int(unit)) { list += facts.of(person) }
  }

  private static func leaveOutSources(of list: inout [UInt32]) {
    for place in list.indices { list[place] >>= 16 }
  }

  /// The references by which systems know a unit, and the systems; both in tonight's own numbers.
  private func references() -> [ComparisonColumn] {
    func known(_ unit: Int32, _ body: (Int32, UInt32) -> Void) {
      for person in units.persons(of: Int(unit))
      where persons.system[Int(person)] != Persons.noSystem {
        body(person, UInt32(persons.system[Int(person)]))
      }
    }
    func isOfPolice(_ person: Int32) -> Bool {
      persons.agency[Int(persons.firstRow[Int(person)])]
        == UInt8(truncatingIfNeeded: Agency.police.rawValue)
    }
    return [
      column("references") { unit, list in known(unit) { person, _ in list.append(UInt32(person)) }
      },
      column("systems") { unit, list in known(unit) { _, system in list.append(system) } },
      column("police_systems") { unit, list in
        known(unit) { person, system in if isOfPolice(person) { list.append(system) } }
      },
    ]
  }

  /// One bit for boys and one for girls: what is recorded in another way tells nothing.
  private static let boysAndGirls = RecordedSex.male.bit | RecordedSex.female.bit

  private static func groups(of ethnicities: UInt32) -> UInt64 {
    Ethnicity.allCases.reduce(0) { bits, ethnicity in
      UInt64(ethnicities) & ethnicity.bit == 0 ? bits : bits | ethnicity.group.bit
    }
  }

  private func bits(_ name: String, _ bits: @escaping (Int) -> UInt64) -> ComparisonColumn {
    column(name) { unit, list in
      var all = units.persons(of: Int(unit)).reduce(UInt64(0)) { $0 | bits(Int($1)) }
      while all != 0 {
        list.append(UInt32(all.trailingZeroBitCount))
        all &= all - 1
      }
    }
  }

  /// A column of sets: units without a member have none, those with one and the same share a set,
  /// so that most values stand together in memory and what was measured is known again.
  private func column(
    _ name: String, _ add: (Int32, inout [UInt32]) -> Void
  ) -> ComparisonColumn {
    var (sets, codes, set) = (TokenSets(), [UInt32](), [UInt32]())
    var alone: [UInt32: UInt32] = [:]
    codes.reserveCapacity(units.count)
    for unit in 0..<Int32(units.count) {
      set.removeAll(keepingCapacity: true)
      add(unit, &set)
      guard !set.isEmpty else {
        codes.append(ComparisonColumn.missing)
        continue
      }
      Self.makeDistinct(&set)
      if set.count == 1, let known = alone[set[0]] {
        codes.append(known)
        continue
      }
      sets.append(ascending: set[...])
      codes.append(UInt32(sets.count))
      if set.count == 1 { alone[set[0]] = UInt32(sets.count) }
    }
    return ComparisonColumn(name: name, codes: codes, values: .sets(sets))
  }

  private static func makeDistinct(_ members: inout [UInt32]) {
    guard members.count > 1 else { return }
    members.sort()
    var kept = 1
    for place in 1..<members.count where members[place] != members[kept - 1] {
      members[kept] = members[place]
      kept += 1
    }
    members.removeLast(members.count - kept)
  }
}

extension Day {
  /// Whether it is the day that systems put where they know the year alone.
  var isFirstOfJanuary: Bool {
    civil.month == 1 && civil.day == 1
  }
}
