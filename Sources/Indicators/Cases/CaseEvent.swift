import Records
import Vocabulary

/// A row that is an event of harmful sexual behaviour by the case definition.
struct CaseEvent: Hashable {
  let row: Int32
  let child: Int32
  let kind: EventKind
  let agency: Agency
  let day: Day
  let role: Role
}

/// The rows that meet the case definition, and those that do but have no date.
struct CaseEvents {
  /// Events of every role, ordered by child and day.
  let all: [CaseEvent]
  /// Rows that meet the definition but say on no day when.
  let undated: Int

  init(
    in linked: LinkedChildren, by definition: CaseDefinition, lists: PartnershipLists
  ) throws(CaseDefinitionError) {
    var rules: [CaseRule] = []
    for line in definition.lines { rules.append(try CaseRule(line, lists: lists)) }
    let roles = Self.rolesOfReferrals(in: linked.records)
    var found: [CaseEvent] = []
    var undated = 0
    for row in 0..<linked.records.count {
      guard let rule = rules.first(where: { $0.holds(row, of: linked.records) }) else { continue }
      guard let day = linked.records.eventDay(ofRow: row, as: rule.event) else {
        undated += 1
        continue
      }
      found.append(Self.event(row, on: day, by: rule, in: linked, roles: roles))
    }
    all = found.sorted { ($0.child, $0.day, $0.row) < ($1.child, $1.day, $1.row) }
    self.undated = undated
  }

  private static func event(
    _ row: Int, on day: Day, by rule: CaseRule, in linked: LinkedChildren, roles: [Token: Role]
  ) -> CaseEvent {
    let records = linked.records
    let referral = records[.referral, row]
    let told = referral.isPresent ? roles[referral] : nil
    let given = told ?? rule.role ?? .unknown
    let column = records[.role, row]
    let role = column == CodeColumn.missing ? given : Role(column: column) ?? .unknown
    return CaseEvent(
      row: Int32(row), child: linked.childOfRow[row], kind: rule.event,
      agency: records.agency(ofRow: row), day: day, role: role)
  }

  /// The role the referral log gives each referral, so that a provider's return has the same.
  private static func rolesOfReferrals(in records: PseudonymisedRecords) -> [Token: Role] {
    var roles: [Token: Role] = [:]
    for row in 0..<records.count where records.kind[row] == .referral {
      let token = records[.referral, row]
      guard token.isPresent, let role = Role(column: records[.role, row]) else { continue }
      roles[token] = role
    }
    return roles
  }
}

extension PseudonymisedRecords {
  /// The day by which a row is counted: the incident, else the concern, else what came next; for
  /// an assessment with a tool the assessment, because the incident beside it may be another.
  func eventDay(ofRow row: Int, as kind: EventKind? = nil) -> Day? {
    let fields: [DayField] =
      kind == .assessmentTool
      ? [.assessmentStarted, .assessmentCompleted]
      : [.occurred, .concern, .recorded, .received, .decided, .supportStarted]
    return fields.lazy.compactMap { self[$0, row] }.first
  }
}
