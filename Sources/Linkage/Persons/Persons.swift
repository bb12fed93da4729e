import Records
import Vocabulary

/// Persons as their senders know them: the rows of each child reference, with what they say.
///
/// A row without a reference is a person of its own, whatever incident it names.
struct Persons: Sendable {
  /// What stands in a column of systems where a person has no reference.
  static let noSystem: Int32 = -1

  /// Position of the person, one for each row.
  private(set) var personOfRow: [Int32] = []
  /// The first row, one for each person.
  private(set) var firstRow: [Int32] = []
  /// Position of the system that gave the reference, one for each person.
  private(set) var system: [Int32] = []
  /// Whether the system holds a child only once, one for each system.
  private(set) var isDuplicateFree: [Bool] = []
  /// The agency of each row.
  private(set) var agency: [UInt8] = []
  /// Sexes recorded, one bit for each of `RecordedSex`, none for not stated.
  private(set) var sexes: [UInt8] = []
  /// Known ethnicities recorded, one bit for each of `Ethnicity`.
  private(set) var ethnicities: [UInt32] = []
  /// Unique pupil numbers, present and earlier.
  private(set) var pupilNumbers = Facts<Token>()
  /// Unique pupil numbers that are neither temporary nor earlier ones.
  private(set) var presentNumbers = Facts<Token>()
  /// NHS numbers.
  private(set) var nhsNumbers = Facts<Token>()
  /// Referrals.
  private(set) var referrals = Facts<Token>()
  /// Incidents.
  private(set) var incidents = Facts<Token>()
  /// Days of birth.
  private(set) var births = Facts<Int32>()
  /// Areas of residence.
  private(set) var areas = Facts<Int32>()
  /// Schools, by their position among all schools.
  private(set) var schools = Facts<Int32>()
  /// Offences with their days, as `ValueKey` packs them.
  private(set) var offences = Facts<UInt64>()
  /// Days of incidents and concerns.
  private(set) var incidentDays = Facts<Int32>()
  /// Days on which referrals were received.
  private(set) var received = Facts<Int32>()
  /// Days on which the sender referred the child on.
  private(set) var referredOn = Facts<Int32>()

  /// The number of persons.
  var count: Int {
    firstRow.count
  }

  /// Groups the rows by child reference and collects what each person's rows say.
  ///
  /// - Complexity: O(n log n) in the rows.
  init(_ records: PseudonymisedRecords, settings: LinkageSettings) {
    let systems = Systems(records.sources, settings: settings)
    isDuplicateFree = systems.isDuplicateFree
    let agencies = records.sources.map { UInt8(truncatingIfNeeded: $0.agency.rawValue) }
    agency = records.source.map { agencies[Int($0)] }
    group(records)
    let rows = RowGroups(personOfRow: personOfRow, count: count)
    for person in 0..<count {
      let first = Int(firstRow[person])
      let hasReference = records[.child, first].isPresent
      system.append(
        hasReference ? systems.ofSource[Int(records.source[first])] : Self.noSystem)
    }
    collectCodes(records)
    collectTokens(records, rows)
    collectDays(records, rows)
  }

  private mutating func group(_ records: PseudonymisedRecords) {
    let leaders = RowGroups.leaders(records)
    personOfRow.reserveCapacity(records.count)
    for row in 0..<records.count {
      guard leaders[row] == row else {
        personOfRow.append(personOfRow[Int(leaders[row])])
        continue
      }
      personOfRow.append(Int32(firstRow.count))
      firstRow.append(Int32(row))
    }
  }

  private mutating func collectCodes(_ records: PseudonymisedRecords) {
    sexes = Array(repeating: 0, count: count)
    ethnicities = Array(repeating: 0, count: count)
    for row in 0..<records.count {
      let person = Int(personOfRow[row])
      if let sex = RecordedSex(column: records[.sex, row]), sex != .notStated {
        sexes[person] |= UInt8(truncatingIfNeeded: sex.bit)
      }
      if let ethnicity = Ethnicity(column: records[.ethnicity, row]), ethnicity.isKnown {
        ethnicities[person] |= UInt32(truncatingIfNeeded: ethnicity.bit)
      }
    }
  }

  private mutating func collectTokens(_ records: PseudonymisedRecords, _ rows: RowGroups) {
    pupilNumbers = rows.facts { row, values in
      Self.add(records[.upn, row], row, to: &values)
      Self.add(records[.formerUpn, row], row, to: &values)
    }
    presentNumbers = rows.facts { row, values in Self.add(records[.upn, row], row, to: &values) }
    nhsNumbers = rows.facts { row, values in Self.add(records[.nhsNumber, row], row, to: &values) }
    referrals = rows.facts { row, values in Self.add(records[.referral, row], row, to: &values) }
    incidents = rows.facts { row, values in Self.add(records[.incident, row], row, to: &values) }
    let positions = Self.positions(of: (0..<records.count).map { records[.school, $0] })
    schools = rows.facts { row, values in
      if let school = positions[records[.school, row]] { values.append((school, Int32(row))) }
    }
  }

  /// Numbers tokens in their own order, which is not that of the rows.
  private static func positions(of tokens: [Token]) -> [Token: Int32] {
    let known = Set(tokens).filter(\.isPresent).sorted()
    return Dictionary(
      uniqueKeysWithValues: known.enumerated().map { ($0.element, Int32($0.offset)) })
  }

  private mutating func collectDays(_ records: PseudonymisedRecords, _ rows: RowGroups) {
    births = rows.facts { row, values in Self.add(records[.birth, row], row, to: &values) }
    areas = rows.facts { row, values in
      let area = records[.residenceArea, row]
      if area >= 0 { values.append((area, Int32(row))) }
    }
    offences = rows.facts { row, values in
      let offence = records[.offence, row]
      guard offence >= 0, let day = records[.occurred, row] else { return }
      values.append((ValueKey.offence(offence, on: day.number), Int32(row)))
    }
    incidentDays = rows.facts { row, values in
      Self.add(records[.occurred, row], row, to: &values)
      Self.add(records[.concern, row], row, to: &values)
    }
    received = rows.facts { row, values in Self.add(records[.received, row], row, to: &values) }
    referredOn = rows.facts { row, values in
      Self.add(records[.referredOn, row], row, to: &values)
    }
  }

  private static func add(
    _ token: Token, _ row: Int, to values: inout [(value: Token, row: Int32)]
  ) {
    if token.isPresent { values.append((token, Int32(row))) }
  }

  private static func add(
    _ day: Day?, _ row: Int, to values: inout [(value: Int32, row: Int32)]
  ) {
    if let day { values.append((day.number, Int32(row))) }
  }
}
