import Records
import Vocabulary

/// The days on which something happened to each person, with the system that says so.
struct PersonDays: Sendable {
  /// Days of incidents and concerns and of their recording.
  let incident: Facts<UInt32>
  /// Days on which referrals were sent and received.
  let referral: Facts<UInt32>
  /// Days of an assessment's end and of support.
  let support: Facts<UInt32>
  /// Schools, by a number that is the same every night.
  let schools: Facts<UInt32>

  /// Collects what each person's rows say.
  init(_ records: PseudonymisedRecords, _ persons: Persons) {
    let rows = RowGroups(personOfRow: persons.personOfRow, count: persons.count)
    let systems = records.sources.map { Self.number($0.system) }
    func days(_ fields: [DayField]) -> Facts<UInt32> {
      rows.facts { row, values in
        let source = systems[Int(records.source[row])]
        for field in fields + Self.further(fields, records.kind[row]) {
          guard let day = records[field, row],
            let member = DatedMember.packed(day: day.number, source: source)
          else { continue }
          values.append((member, Int32(row)))
        }
      }
    }
    incident = days([.occurred, .concern, .recorded])
    referral = days([.received, .referredOn])
    support = days([.supportStarted, .supportEnded, .supportOffered, .assessmentCompleted])
    schools = rows.facts { row, values in
      let school = records[.school, row]
      if school.isPresent { values.append((Self.number(school), Int32(row))) }
    }
  }

  /// A provider receives the child when the assessment is over, and decides what it offers.
  private static func further(_ fields: [DayField], _ kind: RecordKind) -> [DayField] {
    fields.contains(.supportStarted) && kind == .support ? [.received, .decided] : []
  }

  /// A system's number: one in 65,536, the same every night, whatever other systems there are.
  private static func number(_ system: String) -> UInt16 {
    let bytes = Array(system.utf8)
    return UInt16(
      truncatingIfNeeded: bytes.withUnsafeBufferPointer { ByteHash.of($0) } >> 48)
  }

  private static func number(_ school: Token) -> UInt32 {
    UInt32(truncatingIfNeeded: ByteHash.mix(school.high ^ school.low) >> 32)
  }
}
