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
      self.column(name) { unit in births.of(unit).compactMap { members(Day(number: $0)) } }
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
      column("areas") { unit in
        units.persons(of: Int(unit)).flatMap { persons.areas.of($0).map { UInt32($0) } }
      },
      column("schools") { unit in
        units.persons(of: Int(unit)).flatMap { days.schools.of($0) }
      },
    ]
  }

  private func dated() -> [ComparisonColumn] {
    func members(_ facts: Facts<UInt32>, _ unit: Int32) -> [UInt32] {
      units.persons(of: Int(unit)).flatMap { facts.of($0) }
    }
    return [
      column("incident_days") { members(days.incident, $0) },
      column("referral_days") { members(days.referral, $0) },
      column("support_days") { members(days.support, $0) },
      // Without their sources, for blocking.
      column("contact_dates") { unit in
        (members(days.incident, unit) + members(days.referral, unit)).map { $0 >> 16 }
      },
      column("support_dates") { unit in members(days.support, unit).map { $0 >> 16 } },
    ]
  }

  /// The references by which systems know a unit, and the systems; both in tonight's own numbers.
  private func references() -> [ComparisonColumn] {
    func known(_ unit: Int32) -> [Int32] {
      units.persons(of: Int(unit)).filter { persons.system[Int($0)] != Persons.noSystem }
    }
    func isOfPolice(_ person: Int32) -> Bool {
      persons.agency[Int(persons.firstRow[Int(person)])]
        == UInt8(truncatingIfNeeded: Agency.police.rawValue)
    }
    return [
      column("references") { unit in known(unit).map { UInt32($0) } },
      column("systems") { unit in known(unit).map { UInt32(persons.system[Int($0)]) } },
      column("police_systems") { unit in
        known(unit).filter { isOfPolice($0) }.map { UInt32(persons.system[Int($0)]) }
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
    column(name) { unit in
      let all = units.persons(of: Int(unit)).reduce(UInt64(0)) { $0 | bits(Int($1)) }
      return (0..<64).filter { all >> $0 & 1 == 1 }.map { UInt32($0) }
    }
  }

  /// A column of sets: units without a member have none, those with one and the same share a set,
  /// so that most values stand together in memory and what was measured is known again.
  private func column(_ name: String, _ members: (Int32) -> [UInt32]) -> ComparisonColumn {
    var (sets, codes) = (TokenSets(), [UInt32]())
    var alone: [UInt32: UInt32] = [:]
    codes.reserveCapacity(units.count)
    for unit in 0..<Int32(units.count) {
      var set = members(unit)
      guard !set.isEmpty else {
        codes.append(ComparisonColumn.missing)
        continue
      }
      if set.count > 1 { set = Self.distinct(&set) }
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

  private static func distinct(_ members: inout [UInt32]) -> [UInt32] {
    members.sort()
    var kept: [UInt32] = []
    for member in members where member != kept.last { kept.append(member) }
    return kept
  }
}

extension Day {
  /// Whether it is the day that systems put where they know the year alone.
  var isFirstOfJanuary: Bool {
    civil.month == 1 && civil.day == 1
  }
}
